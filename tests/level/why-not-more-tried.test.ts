import { describe, expect, it } from "vitest";
import type { ProfileDefinition } from "../../src/level/define-profile.ts";
import { factsIn, isFact, type Want } from "../../src/level/proof.ts";
import type { Relationship } from "../../src/level/relationship.ts";
import { type FactSet, keyOf, type WantedFact } from "../../src/level/why-not-more.ts";
import { x, y } from "./company.ts";
import { integrated } from "./integrated.ts";
import { between } from "./judged.ts";

const over = (change: object) => ({ ...integrated, ...change });
const [there, back] = integrated.flows;
const { round } = integrated.meetings;

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
