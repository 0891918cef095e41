import fc from "fast-check";
import type { Design } from "../../src/model/design.ts";

/* Two sides, `m` with a unit below it and `s`, and a unit `f` apart; roles on either side, and one that may sit in both. */
const unitIds = ["m", "m1", "s", "f"] as const;
const roleIds = ["rm", "rs", "rf", "both"] as const;
const parties = [...unitIds, ...roleIds] as const;
const activityIds = ["market", "sell", "plan", "extra"] as const;
const informationIds = ["lead", "trend", "news"] as const;

/** Mostly what integrated units have, sometimes something else: so that every level comes up. */
function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    { weight: others.length, arbitrary: fc.constantFrom(...others) },
  );
}

function some<T>(items: readonly T[], maxLength = 2): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...items), { maxLength });
}

function mostlyOr<T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
}

const letters = (answers: string[], performs: string[]) =>
  mostlyOr(
    { A: answers, R: performs, C: [] as string[], I: [] as string[] },
    fc.record({ A: some(parties, 2), R: some(parties), C: some(parties, 1), I: some(parties, 1) }),
  );

type Needs = { information: string; within: string; toStart: boolean }[];
const needsOf = (...ids: string[]): Needs =>
  ids.map((information) => ({ information, within: "P2M", toStart: false }));

function activity(
  ownership: string[] | "none",
  raci: ReturnType<typeof letters>,
  needs: string[],
  produces: string[],
  decides: string[],
) {
  return fc.record({
    ownership: mostlyOr<string[] | "none">(ownership, fc.oneof(fc.constant<"none">("none"), some(unitIds))),
    raci,
    needs: mostlyOr<Needs>(
      needsOf(...needs),
      fc.array(
        fc.record({
          information: fc.constantFrom(...informationIds),
          within: fc.constantFrom("none", "P1D", "P2M"),
          toStart: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
    ),
    produces: mostlyOr(produces, some<string>(informationIds)),
    decides: mostlyOr(decides, some<string>(["price", "channel"], 1)),
    knows: mostly<string[]>([], ["craft"]),
    process: mostly("none", "deal"),
    planning: fc.constant(false),
  });
}

const flow = (carries: string, from: string, to: string, returns: string | false) =>
  fc.record({
    carries: mostly(carries, ...informationIds),
    from: mostly(from, ...activityIds),
    to: mostly(to, ...activityIds),
    owner: mostly("rm", "none", "rf"),
    via: mostly("crm", "none", "mail", "sync", "own"),
    every: mostly("weekly", "none", "yearly"),
    on: fc.constant("none"),
    within: mostly("P1D", "none", "P1Y"),
    returns: mostly<string | false>(returns, false, ...informationIds),
    escalatesTo: fc.constant("none"),
  });

const decision = (heldBy: string[]) =>
  fc.record({
    heldBy: mostlyOr(heldBy, some<string>(parties)),
    jointly: mostly("by consensus", "none"),
    influence: mostly<object | "none">({ m: 50, s: 50 }, "none", { m: 1 }, { s: 1, f: 2 }, { m1: 1 }),
    analysedIn: mostlyOr<string[]>([], some(activityIds, 1)),
    uses: mostlyOr(["lead"], some<string>(informationIds)),
    affects: mostlyOr<string[]>(["plan"], some(activityIds)),
    every: mostly("quarterly", "none", "daily"),
    escalatesTo: mostly("rf", "none"),
  });

const meeting = fc.record({
  participants: mostlyOr<string[]>(
    ["rm", "rs"],
    fc.uniqueArray(fc.constantFrom<string>(...parties), { minLength: 1, maxLength: 3 }),
  ),
  every: mostly("monthly", "ad-hoc", "yearly"),
  documented: mostly(true, false),
  purpose: mostly<("planning" | "review" | "conflict")[]>(
    ["planning", "review"],
    ["review"],
    ["conflict"],
    [],
  ),
  reports: mostly<object>({ m: ["trend"], s: ["lead"] }, {}, { m1: ["trend"] }, { f: ["lead"], s: ["lead"] }),
  decides: mostly<string[]>([], ["price"]),
});

/** Designs that say everything: every section is listed, every attribute stated. */
export const wholeDesigns: fc.Arbitrary<Design> = fc
  .record({
    orgproof: fc.constant(1 as const),
    units: fc.record({
      m: fc.record({ head: mostly("rm", "none", "both") }),
      m1: fc.record({ parent: fc.constant("m"), head: fc.constant("none") }),
      s: fc.record({ head: mostly("rs", "none", "both") }),
      f: fc.record({ head: mostly("rf", "none") }),
    }),
    roles: fc.record({
      rm: fc.record({
        unit: mostly<string | string[]>("m1", "m"),
        reportsTo: mostly("rf", "none"),
        heldBy: fc.constant(["ali"]),
      }),
      rs: fc.record({
        unit: fc.constant("s"),
        reportsTo: mostly("rf", "none", "rm"),
        heldBy: mostly(["sara"], ["ali"]),
      }),
      rf: fc.record({ unit: fc.constant("f"), reportsTo: fc.constant("none"), heldBy: fc.constant([]) }),
      both: fc.record({
        unit: fc.constantFrom<string[]>(["m", "s"], ["m1", "f"]),
        reportsTo: fc.constant("none"),
        heldBy: fc.constant([]),
      }),
    }),
    activities: fc.record({
      market: activity(["m"], letters(["rm"], ["rm"]), ["trend"], ["lead"], []),
      sell: activity(["s"], letters(["rs"], ["rs"]), ["lead"], ["trend"], ["price"]),
      plan: activity(["m", "s"], letters(["rf"], ["rm", "rs"]), [], [], []).chain((plan) =>
        fc
          .record({ planning: mostly(true, false), process: mostly("deal", "none") })
          .map((more) => ({ ...plan, ...more })),
      ),
      extra: activity("none", letters(["rf"], ["rf"]), [], [], []),
      // one has letters whatever is forgotten, so that the others' having none is known
      sweep: fc.constant({
        raci: { A: ["f"], R: ["f"] },
        needs: [],
        produces: [],
        decides: [],
        knows: [],
        process: "none",
      }),
    }),
    information: fc.record({
      lead: fc.record({
        definition: mostly("whoever asked", "none"),
        agreed: mostly<boolean | string[]>(true, false, ["m"], ["m", "s"]),
        external: fc.constant(false),
      }),
      trend: fc.record({
        definition: mostly("what sells", "none"),
        agreed: mostly<boolean | string[]>(["m1", "s"], true, ["s"]),
        external: mostly(false, true),
      }),
      news: fc.constant({ definition: "none", agreed: false, external: true }),
    }),
    flows: fc
      .tuple(
        flow("lead", "market", "sell", "trend"),
        flow("trend", "sell", "market", "lead"),
        flow("news", "extra", "plan", false),
      )
      .chain(([one, two, three]) => fc.subarray([one, two, three], { minLength: 1 }))
      .map((flows) => [
        ...new Map(flows.map((each) => [`${each.carries} ${each.from} ${each.to}`, each])).values(),
      ]),
    decisions: fc.record({ price: decision(["rs"]), channel: decision(["rm", "rs"]) }),
    meetings: fc.oneof(
      { weight: 4, arbitrary: fc.record({ sync: meeting }) },
      { weight: 1, arbitrary: fc.record({ sync: meeting, board: meeting }) },
    ),
    knowledge: fc.record({
      craft: fc.record({
        heldBy: mostlyOr<string[]>(["rm", "rs"], some(parties)),
        transfers: mostly<object[]>(
          [{ from: ["m"], to: ["s"], through: "liaison" }],
          [],
          [{ from: ["rs"], to: ["rm"], through: "training" }],
        ),
      }),
    }),
    processes: fc.record({
      deal: fc.record({ owner: mostlyOr<string[]>(["m", "s"], some(parties)), formal: fc.constant(true) }),
    }),
    systems: fc.record({
      crm: fc.record({ usedBy: mostlyOr<string[]>(["m", "s"], some(unitIds)) }),
      own: fc.record({ usedBy: some(unitIds) }),
    }),
    metrics: fc.record({
      revenue: fc.record({
        ownedBy: mostlyOr<string[]>(["m", "s"], some(parties)),
        rewards: mostlyOr<string[]>(["m1", "rs"], some(parties)),
      }),
    }),
    agreements: fc.record({
      rules: fc.record({
        between: mostly<string[]>(["m", "s"], ["m1", "s"], ["s", "f"]),
        settles: mostly<("conflict" | "definition")[]>(["conflict"], ["definition"], []),
        rule: fc.constant("none"),
      }),
    }),
    interfaces: fc.constantFrom<object[]>([], [{ between: ["m1", "s"] }]),
  })
  .map((design) => design as unknown as Design);
