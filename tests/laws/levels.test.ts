import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elementSections } from "../../src/change/element-section.ts";
import { withIds } from "../../src/change/with-ids.ts";
import { defineProfile } from "../../src/level/define-profile.ts";
import type { Interval } from "../../src/level/interval.ts";
import { standardProfile } from "../../src/level/profile.ts";
import { relationship } from "../../src/level/relationship.ts";
import type { Design } from "../../src/model/design.ts";
import { levels } from "../../src/model/level.ts";
import { link } from "../../src/organisation/link.ts";
import { forget, someForgotten } from "../../src/testing/arbitraries/forgetting.ts";
import { runs } from "../runs.ts";
import { wholeDesigns } from "./whole-designs.ts";

const pairs = [
  ["m", "s"],
  ["m1", "s"],
  ["m", "f"],
  ["f", "s"],
] as const;
const profiles = [
  standardProfile,
  defineProfile({
    tolerance: 0.4,
    criteria: { "people-across": "aligned", "common-head": "integrated", "on-time": "off" },
  }),
];
const lenient = fc.constantFrom(...profiles);
const pair = fc.constantFrom(...pairs);

const rank = (level: Interval["atLeast"]) => levels.indexOf(level);
const isWithin = (inner: Interval, outer: Interval) =>
  rank(outer.atLeast) <= rank(inner.atLeast) && rank(inner.atMost) <= rank(outer.atMost);

/** A whole design, the same with facts forgotten, and with only some of these forgotten. */
const forgetting = wholeDesigns.chain((whole) =>
  someForgotten(whole)
    .chain((facts) => fc.tuple(fc.constant(facts), fc.subarray([...facts])))
    .map(([facts, fewer]) => ({ whole, part: forget(whole, facts), known: forget(whole, fewer) })),
);

function statusesOf(design: Design, [a, b]: readonly [string, string], profile = standardProfile) {
  const { structural, criteria } = relationship(link(design), a, b, profile);
  return { structural, statuses: new Map(criteria.map(({ criterion, status }) => [criterion.id, status])) };
}

describe("levels", () => {
  test("of a design that says everything are certain", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(wholeDesigns, pair, lenient, (whole, units, profile) => {
        const { structural, statuses } = statusesOf(whole, units, profile);
        expect([...statuses].filter(([, status]) => status === "unknown")).toEqual([]);
        expect(structural.atMost).toBe(structural.atLeast);
        seen.set(structural.atLeast, (seen.get(structural.atLeast) ?? 0) + 1);
      }),
      runs(300, 10_000),
    );
    // the law would be empty if the designs were all alike
    expect([...seen.keys()].sort()).toEqual([...levels].sort());
  });

  test("are sound: whatever the facts that are not stated, the level lies in the interval, and no criterion is called wrongly", () => {
    fc.assert(
      fc.property(forgetting, pair, lenient, ({ whole, part }, units, profile) => {
        const [known, guessed] = [statusesOf(whole, units, profile), statusesOf(part, units, profile)];
        const wrong = [...guessed.statuses].filter(
          ([id, status]) => status !== "unknown" && !agree(status, known.statuses.get(id)),
        );
        expect(wrong.map(([id, status]) => [id, status, known.statuses.get(id)])).toEqual([]);
        expect(isWithin(known.structural, guessed.structural)).toBe(true);
      }),
      runs(300, 10_000),
    );
  });

  test("narrow: to state a fact never widens the interval", () => {
    fc.assert(
      fc.property(forgetting, pair, lenient, ({ part, known }, units, profile) => {
        const [before, after] = [statusesOf(part, units, profile), statusesOf(known, units, profile)];
        expect(isWithin(after.structural, before.structural)).toBe(true);
      }),
      runs(300, 10_000),
    );
  });

  test("are symmetric in the two units", () => {
    fc.assert(
      fc.property(forgetting, pair, lenient, ({ part }, [a, b], profile) => {
        expect(statusesOf(part, [b, a], profile)).toEqual(statusesOf(part, [a, b], profile));
      }),
      runs(300, 10_000),
    );
  });

  test("do not depend on the order in which the design says things", () => {
    fc.assert(
      fc.property(forgetting, pair, ({ part }, units) => {
        expect(statusesOf(turnedAround(part), units)).toEqual(statusesOf(part, units));
      }),
      runs(300, 10_000),
    );
  });

  test("do not depend on ids, nor on the language of names", () => {
    fc.assert(
      fc.property(forgetting, pair, ({ part }, [a, b]) => {
        const other = renamed(part);
        expect(statusesOf(other, [`واحد-${a}`, `واحد-${b}`])).toEqual(statusesOf(part, [a, b]));
      }),
      runs(300, 10_000),
    );
  });

  test("do not depend on what touches neither side", () => {
    fc.assert(
      fc.property(forgetting, pair, ({ part }, units) => {
        expect(statusesOf(withOutsiders(part), units)).toEqual(statusesOf(part, units));
      }),
      runs(300, 10_000),
    );
  });
});

/** What is called met may turn out not to apply, where it is not known whether there is any of it; nothing else may change. */
function agree(guessed: string, known: string | undefined): boolean {
  return guessed === known || (guessed === "yes" && known === "not-applicable");
}

/** The same design with its sections, elements and lists the other way round; flows keep their places in the order of their ids. */
function turnedAround(value: Design): Design {
  const turn = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(turn).reverse();
    if (typeof each !== "object" || each === null) return each;
    return Object.fromEntries(
      Object.entries(each)
        .map(([key, inner]) => [key, turn(inner)])
        .reverse(),
    );
  };
  return turn(value) as Design;
}

/** The same design with other ids, and with names in two languages. */
function renamed(design: Design): Design {
  const other = withIds(design, (section, id) => (section === "flows" ? id : `واحد-${id}`));
  const named = elementSections.flatMap((section) => {
    const elements = other[section];
    if (section === "flows" || typeof elements !== "object") return [];
    const withNames = Object.entries(elements).map(([id, element]) => [
      id,
      { ...element, name: { en: `the ${id}`, fa: `این ${id}` } },
    ]);
    return [[section, Object.fromEntries(withNames)]];
  });
  return { ...other, ...Object.fromEntries(named) };
}

/** The same design with units, and work of all kinds, that have nothing to do with either side; in sections that are listed only. */
function withOutsiders(design: Design): Design {
  const loose = design as unknown as Record<string, Record<string, unknown>>;
  const more: Record<string, Record<string, unknown>> = {
    units: { x: {}, y: {} },
    roles: { rx: { unit: "x", heldBy: ["omid"] } },
    activities: {
      strange: { ownership: ["x"], raci: { A: ["rx"], R: ["x"] }, needs: ["rumour"], produces: ["noise"] },
      stranger: { ownership: ["y"], raci: { A: ["y"], R: ["y"] }, needs: ["noise"], produces: ["rumour"] },
    },
    information: { noise: { definition: "none" }, rumour: { agreed: false } },
    decisions: { colour: { heldBy: ["x", "y"], jointly: "none", influence: { x: 1, y: 1 } } },
    meetings: { chat: { participants: ["x", "y"], every: "ad-hoc", documented: false } },
    knowledge: { gossip: { heldBy: ["x"] } },
    processes: { other: { owner: ["x", "y"] } },
    systems: { fax: { usedBy: ["x", "y"] } },
    metrics: { steps: { ownedBy: ["x"], rewards: ["y"] } },
    agreements: { truce: { between: ["x", "y"], settles: ["conflict"] } },
  };
  // without letters anywhere, the first letter would say that nobody else has one
  const lettered = Object.values(loose.activities ?? {}).some((each) => "raci" in (each as object));
  const listed = Object.fromEntries(
    Object.entries(more)
      .filter(([section]) => loose[section] !== undefined)
      .map(([section, elements]) => [section, { ...loose[section], ...elements }]),
  );
  for (const id of ["strange", "stranger"]) {
    const activity = (listed.activities as Record<string, Record<string, unknown>>)[id];
    if (!lettered) delete activity?.raci;
    if (loose.information === undefined) {
      delete activity?.needs;
      if (activity) activity.produces = [];
    }
  }
  return { ...loose, ...listed } as unknown as Design;
}
