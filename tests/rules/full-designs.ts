import fc from "fast-check";
import { conditions } from "../../src/model/interface.ts";
import { levels } from "../../src/model/level.ts";

/* Three units apart, one with two below it; roles, one of which sits in two units. */
const unitIds = ["m", "team", "crew", "s", "f"] as const;
const roleIds = ["x", "t", "y", "both"] as const;
const parties = [...unitIds, ...roleIds] as const;
const activityIds = ["a", "b", "c"] as const;
const informationIds = ["i", "j"] as const;
const decisionIds = ["d", "e"] as const;

const one = <T>(...items: readonly T[]) => fc.constantFrom(...items);
const some = <T>(items: readonly T[], most = 2, least = 0) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: least, maxLength: most });

/* Much can be said only of information that comes from inside and stays there. */
const seldom = one(false, false, false, true);

const activity = fc.record({
  ownership: fc.oneof(fc.constant("none"), some(unitIds, 2, 1)),
  raci: fc.record({ A: some(parties, 1), R: some(parties), C: some(parties, 1) }),
  needs: some(informationIds, 1),
  produces: some(informationIds, 1),
  decides: some(decisionIds, 1),
  knows: some(["k"], 1),
  effort: one(2, 8),
  process: one("none", "p"),
  planning: fc.boolean(),
});

const staffing = { heldBy: some(["ali", "sara"], 2), capacity: fc.constantFrom<"none" | number>("none", 10) };

const decision = fc.record({
  domain: one("none", "pricing", "distribution"),
  heldBy: some(parties),
  jointly: one("none", "both agree"),
  influence: fc.oneof(
    fc.constant("none"),
    fc.constant({ m: 1, s: 1 }),
    fc.constant({ m: 9, s: 1, f: 0 }),
    fc.constant({ team: 1 }),
  ),
  analysedIn: some(activityIds, 1),
  uses: some(informationIds, 1),
  affects: some(activityIds),
  every: one("none", "monthly"),
  escalatesTo: one("none", "x"),
});

/** A decision that joins nobody. */
const nobodysDecision = {
  domain: "none",
  heldBy: [],
  jointly: "none",
  influence: "none",
  every: "none",
  escalatesTo: "none",
};

const meeting = fc.record({
  participants: some(parties, 3, 1),
  every: one("ad-hoc", "monthly", "yearly"),
  documented: fc.boolean(),
  purpose: some(["planning", "conflict"] as const, 2),
  reports: fc.oneof(
    fc.constant({}),
    fc.constant({ m: "i" }),
    fc.constant({ m: "i", s: "j" }),
    fc.constant({ team: "j" }),
  ),
});

const flow = fc.record({
  carries: one(...informationIds),
  from: one(...activityIds),
  to: one(...activityIds),
  owner: one("none", "x"),
  via: one("none", "email", "crm"),
  every: one("none", "weekly"),
  on: fc.constant("none"),
  within: one("none", "daily"),
  returns: fc.oneof(fc.constant(false), one(...informationIds)),
  complete: fc.boolean(),
  correct: fc.boolean(),
});

/** What is declared of two units, with every condition stated. */
const declared = (a: string, b: string) =>
  fc.record({
    between: fc.constant([a, b]),
    target: one("none", ...levels),
    perceived: fc.constantFrom<"none" | object>(
      "none",
      { [a]: 35 },
      { [b]: 50 },
      { [a]: 30, [b]: 39 },
      { [a]: [80, 90], [b]: 70 },
    ),
    context: fc.record(Object.fromEntries(conditions.map((condition) => [condition, fc.boolean()]))),
  });

/** Designs that say everything: every section is listed, and every attribute stated. */
export const fullDesigns = fc.record({
  orgproof: fc.constant(1 as const),
  units: fc.record({
    m: fc.record({ head: one("none", "x", "y") }),
    team: fc.record({ parent: fc.constant("m"), head: one("none", "t") }),
    crew: fc.record({ parent: fc.constant("m"), head: one("none", "t") }),
    s: fc.record({ head: one("none", "y", "both") }),
    f: fc.record({ head: one("none", "x") }),
  }),
  roles: fc.record({
    x: fc.record({ ...staffing, unit: fc.constant("m"), reportsTo: fc.constant("none") }),
    t: fc.record({ ...staffing, unit: fc.constant("team"), reportsTo: one("none", "x") }),
    y: fc.record({ ...staffing, unit: fc.constant("s"), reportsTo: one("none", "x") }),
    both: fc.record({ ...staffing, unit: fc.constant(["m", "s"]), reportsTo: one("none", "y") }),
  }),
  // one has letters, so that the others' having none is known
  activities: fc.record({
    a: activity,
    b: activity,
    c: activity,
    z: fc
      .tuple(activity, fc.record({ A: some(parties, 1, 1), R: some(parties, 1), C: some(parties, 1) }))
      .map(([work, raci]) => ({ ...work, raci })),
  }),
  information: fc.record({
    i: fc.record({
      external: seldom,
      outside: seldom,
      definition: one("none", "what was ordered"),
      agreed: fc.oneof(fc.boolean(), fc.constant(["m"])),
    }),
    j: fc.constant({ definition: "what is planned", agreed: true }),
  }),
  constraints: fc.constantFrom<object[]>([], [{ separate: ["a", "b"] }], [{ bind: ["b", "c"] }]),
  flows: fc.uniqueArray(flow, {
    maxLength: 3,
    selector: ({ carries, from, to }) => `${carries}${from}${to}`,
  }),
  decisions: fc.oneof(
    fc.record({ d: decision, e: decision }),
    fc.constant({ d: nobodysDecision, e: nobodysDecision }),
  ),
  meetings: fc.oneof(fc.constant({}), fc.record({ w: meeting }), fc.record({ w: meeting, v: meeting })),
  knowledge: fc.record({
    k: fc.record({
      heldBy: some(parties),
      transfers: fc.oneof(
        fc.constant([]),
        fc.record({
          from: one(...parties),
          to: one(...parties),
          through: one("training" as const, "rotation" as const),
        }),
      ),
    }),
  }),
  processes: fc.record({ p: fc.record({ owner: some(parties) }) }),
  systems: fc.record({ crm: fc.record({ usedBy: some(unitIds, 3) }) }),
  metrics: fc.record({ h: fc.record({ ownedBy: some(parties), rewards: some(parties) }) }),
  agreements: fc.oneof(
    fc.constant({}),
    fc.record({
      g: fc.record({ between: some(unitIds, 3, 2), settles: some(["conflict", "definition"] as const, 1) }),
    }),
  ),
  interfaces: fc.oneof(
    fc.constant([]),
    fc.tuple(declared("team", "s")),
    fc.tuple(declared("m", "s"), declared("f", "m")),
    fc.tuple(declared("team", "f"), declared("crew", "s")),
  ),
});
