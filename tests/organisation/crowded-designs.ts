import fc from "fast-check";
import type { Design } from "../../src/model/design.ts";

const families = ["k", "l", "m"] as const;
const teams = families.flatMap((family) => [1, 2, 3, 4].map((at) => `${family}${at}`));
const units: Design["units"] = {
  ...Object.fromEntries(families.map((family) => [family, {}])),
  ...Object.fromEntries(teams.map((team) => [team, { parent: team.slice(0, 1) }])),
};
const all = Object.keys(units);
const roles = {
  r1: { unit: "k1" },
  r2: { unit: ["k2", "l2"] },
  r3: { unit: ["k", "k3"] },
  r4: { unit: "m" },
};
const parties = [...all, ...Object.keys(roles)];

/** Some, or very many; of one family, or of all. */
const crowd = (from: readonly string[]) =>
  fc
    .tuple(fc.constantFrom("k", "l", "", ""), fc.constantFrom(2, 4, 14))
    .chain(([family, most]) =>
      fc.uniqueArray(
        fc.constantFrom(...from.filter((id) => id.startsWith(family) || (family !== "" && id < "k"))),
        { minLength: 1, maxLength: most },
      ),
    );

const activity = fc.record({
  ownership: crowd(all),
  needs: fc.subarray(["i", "j"]),
  produces: fc.subarray(["i", "j"], { maxLength: 1 }),
});
const decision = fc.record({
  heldBy: crowd(parties),
  influence: fc.constantFrom<{ readonly [unit: string]: number }>(
    { l1: 2 },
    { k: 0, l1: 2 },
    { k: 0, m1: 1 },
  ),
});

/** Pairs of units of different families, which are no siblings. */
const pairs = teams.flatMap((a, at) =>
  teams.slice(at + 1).flatMap((b) => (a.slice(0, 1) === b.slice(0, 1) ? [] : [[a, b]])),
);

/** Designs of three families of units, with more owners, holders and participants than are looked at one by one, and many declared pairs. */
export const crowdedDesigns: fc.Arbitrary<Design> = fc.record({
  orgproof: fc.constant(1 as const),
  units: fc.constant(units),
  roles: fc.constant(roles),
  activities: fc.record({ a: activity, b: activity, c: activity, d: activity }),
  information: fc.constant({ i: {}, j: {} }),
  decisions: fc.record({ d: decision, e: decision }),
  meetings: fc.record({
    n: fc.record({ participants: crowd(parties) }),
    o: fc.record({ participants: crowd(parties) }),
  }),
  flows: fc.constant([{ carries: "i", from: "a", to: "b" }]),
  interfaces: fc
    .constantFrom(0, 3, pairs.length)
    .map((count) => pairs.slice(0, count).map((between) => ({ between }))),
});
