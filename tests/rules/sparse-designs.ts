import fc from "fast-check";
import { conditions } from "../../src/model/interface.ts";

const one = <T>(...items: readonly T[]) => fc.constantFrom(...items);
const some = <T>(items: readonly T[], most: number, least = 0) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: least, maxLength: most });

const unitIds = ["m", "s", "f", "team", "crew"] as const;
/* Most have to do with one information, so that who makes it and who needs it meet. */
const informationIds = ["i", "i", "i", "j"] as const;
const activityIds = ["a", "b", "c", "e"] as const;

const activity = fc.record({
  ownership: some(unitIds, 1, 1),
  raci: fc.record({ A: some(unitIds, 1), R: some(unitIds, 1) }),
  needs: some(informationIds, 1),
  produces: some(informationIds, 1),
  decides: fc.constant([]),
  knows: fc.constant([]),
  process: fc.constant("none"),
  effort: fc.constant(1),
});

const head = "none";
const context = Object.fromEntries(conditions.map((condition) => [condition, false]));

/** Designs that say everything of a few activities of one owner each, and in which little else lies between the units: what does matters more. */
export const sparseDesigns = fc.record({
  orgproof: fc.constant(1 as const),
  units: fc.tuple(one("none", "none", "m", "s"), one("none", "m", "team")).map(([above, over]) => ({
    m: { head },
    s: { head },
    f: { head },
    team: { head, parent: above },
    crew: { head, parent: over },
  })),
  roles: fc.constant({}),
  activities: fc.record({
    a: activity,
    b: activity,
    c: activity,
    e: activity.map((work) => ({ ...work, raci: { A: ["m"], R: ["m"] } })),
  }),
  information: fc.constant({
    i: { definition: "none", agreed: false },
    j: { definition: "none", agreed: false },
  }),
  constraints: fc.constant([]),
  flows: fc.uniqueArray(
    fc.record({
      carries: one(...informationIds),
      from: one(...activityIds),
      to: one(...activityIds),
      owner: fc.constant("none"),
      via: fc.constant("none"),
      every: fc.constant("none"),
      on: fc.constant("none"),
      within: fc.constant("none"),
      returns: fc.constant(false),
      complete: fc.constant(true),
      correct: fc.constant(true),
    }),
    { maxLength: 1, selector: ({ carries, from, to }) => `${carries}${from}${to}` },
  ),
  decisions: fc.constant({}),
  meetings: fc.oneof(
    fc.constant({}),
    fc.record({
      w: fc.record({
        participants: some(unitIds, 2, 2),
        every: fc.constant("monthly"),
        documented: fc.constant(true),
        purpose: fc.constant(["planning"]),
        reports: fc.constant({}),
      }),
    }),
  ),
  knowledge: fc.constant({}),
  processes: fc.constant({}),
  systems: fc.constant({}),
  metrics: fc.constant({}),
  agreements: fc.constant({}),
  interfaces: fc.oneof(
    fc.constant([]),
    fc.constant([{ between: ["f", "team"], context }]),
    fc.constant([
      { between: ["f", "crew"], context },
      { between: ["m", "f"], context },
    ]),
  ),
});
