import fc from "fast-check";
import type { Design } from "../../src/model/design.ts";

const unitIds = ["m", "s", "m1", "m2", "f"] as const;
const parties = [...unitIds, "rm", "rs", "both"] as const;
const activityIds = ["a", "b", "c"] as const;
const informationIds = ["i", "j"] as const;

const someOf = <T>(items: readonly T[], maxLength = 2) =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength });

/** What a small design says of one activity; what is left out is unknown where the model says so. */
const activity = fc.record(
  {
    ownership: someOf(unitIds),
    raci: fc.record(
      { A: someOf(parties, 1), R: someOf(parties), C: someOf(parties, 1) },
      { requiredKeys: [] },
    ),
    needs: someOf(informationIds),
    produces: someOf(informationIds),
  },
  { requiredKeys: [] },
);

/** Designs of five units (two of them below `m`), three roles (one sits in two units) and three activities, with or without sections. */
export const smallDesigns: fc.Arbitrary<Design> = fc
  .record(
    {
      activities: fc.record({ a: activity, b: activity, c: activity }),
      information: fc.record({
        i: fc.record({ external: fc.boolean() }, { requiredKeys: [] }),
        j: fc.constant({}),
      }),
      flows: fc.uniqueArray(
        fc.record({
          carries: fc.constantFrom(...informationIds),
          from: fc.constantFrom(...activityIds),
          to: fc.constantFrom(...activityIds),
        }),
        { maxLength: 3, selector: ({ carries, from, to }) => `${carries}${from}${to}` },
      ),
      open: someOf(["flows", "activities"] as const, 1),
      interfaces: fc.constantFrom<{ between: string[] }[]>(
        [],
        [{ between: ["m1", "s"] }],
        [{ between: ["f", "m2"] }],
      ),
    },
    { requiredKeys: ["activities"] },
  )
  .map(({ open, ...sections }) => ({
    orgproof: 1 as const,
    units: { m: {}, s: {}, m1: { parent: "m" }, m2: { parent: "m" }, f: {} },
    roles: { rm: { unit: "m1" }, rs: { unit: "s" }, both: { unit: ["m2", "s"] } },
    ...sections,
    ...(open ? { open: open.filter((section) => section === "activities" || "flows" in sections) } : {}),
  }));
