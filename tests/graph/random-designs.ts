import fc from "fast-check";
import type { Design } from "../../src/model/design.ts";
import type { Unit } from "../../src/organisation/elements.ts";

const unitIds = ["m", "s", "m1", "f"] as const;
export const activityIds = ["a", "b", "c", "d", "e"] as const;
const informationIds = ["i", "j", "k"] as const;

const someOf = <T>(items: readonly T[], maxLength = 2) =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });

const need = fc.record(
  { information: fc.constantFrom(...informationIds), toStart: fc.boolean() },
  { requiredKeys: ["information"] },
);

const activity = fc.record(
  {
    ownership: someOf(unitIds),
    needs: fc.uniqueArray(need, { maxLength: 2, selector: ({ information }) => information }),
    produces: someOf(informationIds, 1),
  },
  { requiredKeys: [] },
);

const period = fc.constantFrom("daily", "weekly", "P3D", "none");
const terms = fc.oneof(
  fc.record({ every: maybe(period), within: maybe(period) }),
  fc.record({ on: fc.constantFrom("asked", "none"), within: maybe(period) }),
  fc.record({ every: fc.constant("none"), on: fc.constant("none"), within: maybe(period) }),
);

const flow = (carried: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...carried),
      fc.constantFrom(...activityIds),
      fc.constantFrom(...activityIds),
      terms,
    )
    .map(([carries, from, to, said]) => ({ carries, from, to, ...said }));

/** Drops what is `undefined`: a design does not say it. */
const said = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

interface Shape {
  /** What the flows carry; all that there is when left out. */
  readonly carried?: readonly string[];
  readonly flows?: number;
  /** Whether everything is known: sections are complete, and letters stated, so that what has no owner is unowned. */
  readonly known?: boolean;
}

/** Designs of four units (one below another) and five activities, with flows, that leave things open unless they should not. */
export function randomDesigns({
  carried = informationIds,
  flows = 10,
  known = false,
}: Shape = {}): fc.Arbitrary<Design> {
  const listed = fc.record({
    i: fc.constant({}),
    j: fc.record({ external: fc.boolean() }),
    k: fc.constant({}),
  });
  const owned = fc.record(Object.fromEntries(activityIds.map((id) => [id, activity])));
  return fc
    .record({
      activities: owned,
      information: known ? listed : maybe(listed),
      flows: fc.array(flow(carried), { maxLength: flows, size: "max" }),
      open: known ? fc.constant(undefined) : maybe(someOf(["flows", "activities"] as const, 1)),
    })
    .map(({ activities, flows: list, ...others }) =>
      said({
        orgproof: 1 as const,
        units: { m: {}, s: {}, m1: { parent: "m" }, f: {} },
        ...others,
        activities: known ? { ...activities, a: { ...activities.a, raci: { C: "m" } } } : activities,
        flows: list.map((each, at) => ({ id: `f${at}`, ...each })),
      }),
    );
}

/** The definition of being in line, word by word. */
export function areInLine(a: Unit, b: Unit): boolean {
  const isBelow = (unit: Unit, upper: Unit): boolean =>
    unit === upper || (unit.parent !== null && isBelow(unit.parent, upper));
  return isBelow(a, b) || isBelow(b, a);
}

/** The flows that a design lists. */
export function flowsOf({ flows }: Design): readonly Exclude<NonNullable<Design["flows"]>, "none">[number][] {
  return flows === undefined || flows === "none" ? [] : flows;
}
