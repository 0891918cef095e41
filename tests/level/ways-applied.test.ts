import { describe, expect, it } from "vitest";
import { integrated } from "./integrated.ts";
import { between, inShort } from "./judged.ts";

const [there, back] = integrated.flows;
const { round } = integrated.meetings;
const both = ["m", "s"];

/** A change of a design: the section it changes, an element or a place in it (a new one, too), and what is said of it then. */
type Change = readonly [section: string, element: string | number, said: object];

function applied(design: object, changes: readonly Change[]): object {
  const changed: { [section: string]: unknown } = { ...design };
  for (const [section, element, said] of changes) {
    const before = (changed[section] ?? {}) as { readonly [element: string]: object };
    const after = { ...before, [element]: { ...before[element], ...said } };
    changed[section] = Array.isArray(before) ? Object.values(after) : after;
  }
  return changed;
}

/** Designs that miss the next level by facts that are all denied, and what each of these facts, made to hold, changes. */
const designs: readonly (readonly [string, object, { readonly [fact: string]: Change }])[] = [
  [
    "to defined",
    {
      ...integrated,
      flows: [
        { ...there, within: "none" },
        { ...back, via: "none" },
      ],
      information: { ...integrated.information, i: { definition: "none", agreed: ["m"] } },
      activities: {
        ...integrated.activities,
        x: { ...integrated.activities.x, raci: { A: ["ofM", "ofTop"], R: "ofM" } },
        y: { ...integrated.activities.y, raci: { A: "ofM", R: "ofS" } },
      },
      decisions: { price: { ...integrated.decisions.price, escalatesTo: "none", heldBy: [] } },
      agreements: { pact: { between: both, settles: "definition" } },
    },
    {
      "within i:y->x.within": ["flows", 0, { within: "P1D" }],
      "via j:x->y.via": ["flows", 1, { via: "crm" }],
      "definition i.definition": ["information", "i", { definition: "what customers ask for" }],
      "agreed i.agreed": ["information", "i", { agreed: both }],
      "answers x.raci": ["activities", "x", { raci: { A: "ofM", R: "ofM" } }],
      "conflict y.ownership": ["activities", "y", { raci: { A: "ofS", R: "ofS" } }],
      "heldBy price.heldBy": ["decisions", "price", { heldBy: "ofM" }],
      "escalatesTo price.escalatesTo": ["decisions", "price", { escalatesTo: "ofTop" }],
      "settles pact.settles": ["agreements", "pact", { settles: ["definition", "conflict"] }],
      "agreement /agreements": ["agreements", "truce", { between: both, settles: "conflict" }],
    },
  ],
  [
    "to aligned",
    {
      ...integrated,
      meetings: {
        round: { ...round, every: "yearly", purpose: "review" },
        other: { ...round, documented: false, reports: { m: "j" }, purpose: "review" },
      },
      activities: {
        ...integrated.activities,
        plan: { ownership: both, raci: { A: "ofM", R: "ofM" } },
      },
      decisions: { price: { ...integrated.decisions.price, influence: { m: 1 } } },
      knowledge: { craft: { heldBy: "ofS" } },
    },
    {
      "every round.every": ["meetings", "round", { every: "monthly" }],
      "documented other.documented": ["meetings", "other", { documented: true }],
      "reports other.reports": ["meetings", "other", { reports: { m: "j", s: "i" } }],
      "meet /meetings": ["meetings", "new", { ...round, purpose: "review" }],
      "perform plan.raci": ["activities", "plan", { raci: { A: "ofM", R: ["ofM", "ofS"] } }],
      "share /activities": [
        "activities",
        "new",
        { ownership: both, raci: { A: "ofS", R: ["ofM", "ofS"] }, planning: false },
      ],
      "plan /activities": [
        "activities",
        "planned",
        { ownership: both, raci: { A: "ofS", R: "ofS" }, planning: true },
      ],
      "say price.influence": ["decisions", "price", { influence: { m: 1, s: 1 } }],
      "transfer craft.transfers": [
        "knowledge",
        "craft",
        { transfers: [{ from: "s", to: "m", through: "document" }] },
      ],
    },
  ],
  [
    "to integrated",
    {
      ...integrated,
      processes: { launch: { owner: "s" } },
      flows: [there, { ...back, via: "email" }],
      metrics: {
        revenue: { ownedBy: "m", rewards: "none" },
        leads: { ownedBy: both, rewards: "m" },
      },
    },
    {
      "owner launch.owner": ["processes", "launch", { owner: both }],
      "via j:x->y.via": ["flows", 1, { via: "crm" }],
      "ownedBy revenue.ownedBy": ["metrics", "revenue", { ownedBy: both }],
      "rewards revenue.rewards": ["metrics", "revenue", { rewards: both }],
      "rewards leads.rewards": ["metrics", "leads", { rewards: both }],
      "metric /metrics": ["metrics", "new", { ownedBy: both, rewards: both }],
    },
  ],
];

describe.each(designs)("a way %s, applied to the design", (_, design, changes) => {
  const { whyNotMore, structural } = between(design);
  const next = whyNotMore?.next;
  const ways = (whyNotMore?.ways ?? [])
    .map((way) => way.map(({ fact }) => inShort(fact)))
    // what the table does not say how to change is left out: other ways say the same
    .filter((way) => way.every((fact) => fact in changes));
  const levelAfter = (facts: readonly string[]) =>
    between(
      applied(
        design,
        facts.flatMap((fact) => (changes[fact] ? [changes[fact]] : [])),
      ),
    ).structural.atLeast;

  it("is known", () => {
    expect(structural.atLeast).toBe(structural.atMost);
    expect(ways.length).toBeGreaterThan(1);
    expect(Object.keys(changes).filter((fact) => !ways.flat().includes(fact))).toEqual([]);
  });

  it("reaches the next level, or one above", () => {
    for (const way of ways) {
      const level = levelAfter(way);
      expect([way, level === next || level === "integrated"]).toEqual([way, true]);
    }
  });

  it("does not reach it where one of its facts is left out", () => {
    for (const way of ways) {
      for (const left of way)
        expect([way, left, levelAfter(way.filter((fact) => fact !== left))]).toEqual([
          way,
          left,
          structural.atLeast,
        ]);
    }
  });

  it("changes a fact of every blocking set: where one set stays, nothing else reaches the level", () => {
    for (const set of whyNotMore?.blocking ?? []) {
      const stays = new Set(set.map(({ fact }) => inShort(fact)));
      const rest = Object.keys(changes).filter((fact) => !stays.has(fact));
      expect([...stays, levelAfter(rest)]).toEqual([...stays, structural.atLeast]);
    }
  });
});
