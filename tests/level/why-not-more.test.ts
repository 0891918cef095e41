import { describe, expect, it } from "vitest";
import type { ProfileDefinition } from "../../src/level/define-profile.ts";
import { factsIn, isFact, type Want } from "../../src/level/proof.ts";
import type { Relationship } from "../../src/level/relationship.ts";
import { type FactSet, keyOf, type WantedFact } from "../../src/level/why-not-more.ts";
import { x, y } from "./company.ts";
import { integrated } from "./integrated.ts";
import { between, inShort } from "./judged.ts";

/** Sets of facts in short, each sorted. */
function short(sets: readonly FactSet[] | undefined): readonly (readonly string[])[] {
  return (sets ?? []).map((set) => [...new Set(set.map(({ fact }) => inShort(fact)))].sort());
}

function why(design: object, profile?: ProfileDefinition) {
  const { whyNotMore } = between(design, profile);
  if (!whyNotMore) throw new Error("there is nothing more");
  return whyNotMore;
}

const over = (change: object) => ({ ...integrated, ...change });
const [there, back] = integrated.flows;
const { round } = integrated.meetings;

describe("why not more", () => {
  it("names the next level, and the criteria of it that are not met or not known", () => {
    const change = { metrics: {}, processes: { launch: {} } };
    const { next, unmet, unknown } = why(over(change));
    const ids = (list: typeof unmet) => list.map(({ criterion }) => criterion.id);
    expect([next, ids(unmet), ids(unknown)]).toEqual([
      "integrated",
      ["shared-metrics"],
      ["shared-processes"],
    ]);
  });

  it("says nothing of criteria of other levels, nor of those that support", () => {
    const change = { agreements: {}, decisions: {}, metrics: {}, knowledge: { craft: {} } };
    const { next, unmet, unknown } = why(over(change));
    expect([next, unmet.map(({ criterion }) => criterion.id), unknown]).toEqual([
      "defined",
      ["conflict-rule"],
      [],
    ]);
  });

  it("speaks of the level after the one that is surely held, where others are not known", () => {
    const { next, unmet, unknown, blocking, ways } = why(over({ metrics: undefined }));
    expect([next, unmet, unknown.length]).toEqual(["integrated", [], 1]);
    expect([short(blocking), short(ways)]).toEqual([[], [["metric? /metrics"]]]);
  });

  it("holds for each miss of what is asked of all: each blocks alone, and all have to be mended", () => {
    const flows = [
      { ...there, within: "none", via: "none" },
      { ...back, via: "none" },
    ];
    const { blocking, ways } = why(over({ flows }));
    expect(short(blocking)).toEqual([["via i:y->x.via"], ["within i:y->x.within"], ["via j:x->y.via"]]);
    expect(short(ways)).toEqual([["via i:y->x.via", "via j:x->y.via", "within i:y->x.within"]]);
  });

  it("holds one fact of each candidate where one of them would be enough", () => {
    const meetings = {
      round: { ...round, every: "yearly" },
      other: { ...round, documented: false, every: "yearly" },
    };
    const { blocking, ways } = why(over({ meetings }));
    expect(short(blocking)).toEqual([
      ["every other.every", "every round.every", "meet /meetings"],
      ["documented other.documented", "every round.every", "meet /meetings"],
    ]);
    expect(short(ways)).toEqual([
      ["every round.every"],
      ["meet /meetings"],
      ["documented other.documented", "every other.every"],
    ]);
  });

  it("joins a way of every criterion, smallest first", () => {
    const change = {
      processes: { launch: { owner: "m" } },
      metrics: { revenue: { ownedBy: "m", rewards: "s" } },
    };
    const { blocking, ways } = why(over(change));
    expect(short(blocking)).toEqual([
      ["owner launch.owner"],
      ["metric /metrics", "ownedBy revenue.ownedBy"],
      ["metric /metrics", "rewards revenue.rewards"],
    ]);
    expect(short(ways)).toEqual([
      ["metric /metrics", "owner launch.owner"],
      ["ownedBy revenue.ownedBy", "owner launch.owner", "rewards revenue.rewards"],
    ]);
  });

  it("lets so many miss as a profile tolerates: fewer have to be mended, and several block together", () => {
    const flows = [there, back, { ...there, carries: "k", returns: "j" }].map((flow) => ({
      ...flow,
      via: "none",
    }));
    const information = { ...integrated.information, k: integrated.information.i };
    const { blocking, ways } = why(over({ flows, information }), { tolerance: 0.34 });
    const [one, two, three] = ["via i:y->x.via", "via j:x->y.via", "via k:y->x.via"];
    const pairs = [
      [one, two],
      [one, three],
      [two, three],
    ];
    expect([short(blocking), short(ways)]).toEqual([pairs, pairs]);
  });

  it("does not spare the rest of a section that is open, whatever a profile tolerates", () => {
    const design = over({
      flows: [
        { ...there, via: undefined },
        { ...back, via: undefined },
      ],
      open: "flows",
    });
    const { ways } = why(design, { tolerance: 0.5, criteria: { "two-way": "off" } });
    expect(short(ways)).toEqual([
      ["? /flows", "via? i:y->x.via"],
      ["? /flows", "via? j:x->y.via"],
    ]);
  });
});

/** Whether what is wanted holds when these facts do. */
function holds(want: Want, truths: ReadonlySet<string>, keys: ReadonlyMap<Want, string>): boolean {
  if (isFact(want)) return truths.has(keys.get(want) ?? "");
  return want.of.filter((child) => holds(child, truths, keys)).length >= want.need;
}

/** Every subset of a list, smaller ones first. */
function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  const all = Array.from({ length: 2 ** list.length }, (_, bits) =>
    list.filter((_item, at) => Math.floor(bits / 2 ** at) % 2 === 1),
  );
  return all.sort((one, other) => one.length - other.length);
}

/** The smallest subsets with a property that larger ones keep, found by trying all. */
function smallest(list: readonly string[], has: (set: ReadonlySet<string>) => boolean): readonly string[] {
  const found: (readonly string[])[] = [];
  for (const set of subsets(list)) {
    if (found.some((other) => other.every((key) => set.includes(key)))) continue;
    if (has(new Set(set))) found.push(set);
  }
  return found.map((set) => [...set].sort().join("\n")).sort();
}

/** The sets of facts as they should be, by trying all sets. */
function tried({ criteria, whyNotMore }: Relationship) {
  const open = criteria.flatMap(({ level, wants, criterion, status }) =>
    level === whyNotMore?.next && wants && (status === "no" || status === "unknown")
      ? [{ wants, criterion }]
      : [],
  );
  const wanted = open.flatMap(({ wants, criterion }) =>
    factsIn(wants).map((fact): WantedFact => ({ criterion, fact })),
  );
  const keys = new Map<Want, string>(wanted.map((each) => [each.fact, keyOf(each)]));
  const all = [...new Set(keys.values())];
  const denied = [...new Set(wanted.filter(({ fact }) => fact.answer === "no").map(keyOf))];
  const reached = (truths: ReadonlySet<string>) => open.every(({ wants }) => holds(wants, truths, keys));
  return {
    facts: all.length,
    ways: smallest(all, reached),
    blocking: smallest(denied, (set) => !reached(new Set(all.filter((key) => !set.has(key))))),
  };
}

const flowing = {
  activities: { x, y },
  flows: [{ carries: "i", from: "x", to: "y", via: "none", owner: "m" }],
};
const agreed = { agreements: { pact: { between: ["m", "s"], settles: "conflict" } } };

describe("the smallest sets, tried one by one", () => {
  it.each<[string, object, ProfileDefinition?]>([
    ["nothing", {}],
    [
      "sections left out",
      { flows: undefined, meetings: undefined, agreements: undefined, activities: { x, y } },
    ],
    [
      "a flow of which little is known",
      { ...flowing, ...agreed },
      { criteria: { "ownership-clear": "off" } },
    ],
    [
      "an agreement that settles something else",
      { agreements: { pact: { between: ["m", "s"], settles: [] } } },
    ],
    [
      "meetings by halves",
      over({
        activities: { ...integrated.activities, plan: { ...integrated.activities.plan, planning: false } },
        meetings: {
          round: { ...round, every: "yearly", purpose: "conflict" },
          other: { participants: ["m", "s"], documented: false, reports: {}, purpose: "review" },
        },
      }),
    ],
    [
      "metrics by halves, a system of one, a process of one",
      over({
        metrics: {
          revenue: { ownedBy: "m", rewards: "s" },
          leads: { ownedBy: ["m", "s"], rewards: "m" },
        },
        systems: { crm: { usedBy: "m" } },
        processes: { launch: { owner: "m" } },
      }),
    ],
    [
      "one direction, nothing answered, what is needed late",
      over({ flows: [{ ...there, returns: false, every: "yearly" }] }),
    ],
    [
      "work of which the owner is not known",
      { activities: { v: {}, both: { ownership: ["m", "s"] } }, ...agreed },
      { criteria: { "ownership-clear": "aligned" } },
    ],
    [
      "tolerance",
      over({
        flows: [
          { ...there, via: "none", within: "none" },
          { ...back, via: "none" },
          { ...there, carries: "j", to: "plan" },
          { ...there, id: "again", owner: "none", within: undefined },
        ],
      }),
      { tolerance: 0.4 },
    ],
  ])("%s", (_, design, profile) => {
    const found = between(design, profile);
    const { facts, ways, blocking } = tried(found);
    expect(facts).toBeLessThan(15);
    const keysOf = (sets: readonly FactSet[] = []) =>
      sets.map((set) => set.map(keyOf).sort().join("\n")).sort();
    expect(found.whyNotMore?.more).toBe(false);
    expect(keysOf(found.whyNotMore?.ways)).toEqual(ways);
    expect(keysOf(found.whyNotMore?.blocking)).toEqual(blocking);
    for (const sets of [found.whyNotMore?.ways ?? [], found.whyNotMore?.blocking ?? []]) {
      const sizes = sets.map(({ length }) => length);
      expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    }
  });
});
