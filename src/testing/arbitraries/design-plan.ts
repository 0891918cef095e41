import fc, { type Arbitrary } from "fast-check";

/** How many of something there are: from, to. */
export type Range = readonly [least: number, most: number];

/** Shape and size of the designs. */
export interface DesignsOptions {
  /** Units; 2 to 4 when left out. */
  readonly units?: Range | undefined;
  /** The share of units that are part of another one, from 0 to 1; 0.2 when left out. */
  readonly hierarchy?: number | undefined;
  /** Roles; 0 to 4 when left out. */
  readonly roles?: Range | undefined;
  /** Activities; 1 to 6 when left out. */
  readonly activities?: Range | undefined;
  /** The share of activities that two units perform, from 0 to 1; 0.2 when left out. */
  readonly sharing?: number | undefined;
  /** The share of needs that some flow serves, from 0 to 1; 0.8 when left out. */
  readonly density?: number | undefined;
  /** The share of facts that are stated, from 0 to 1; 0.9 when left out. With 1 every section is listed, and nothing hangs on what is not stated. */
  readonly known?: number | undefined;
}

/** An index into whatever there is: taken modulo its number. */
const index = fc.nat(11);

/** What a design is made from: elements with indices in place of ids, so that each shrinks for itself. */
export type Plan = ReturnType<typeof planOf> extends Arbitrary<infer P> ? P : never;

/** Plans of designs of a shape and size. */
export function planOf(options: DesignsOptions) {
  const { known = 0.9, hierarchy = 0.2, sharing = 0.2, density = 0.8 } = options;
  const fact = <T>(value: Arbitrary<T>) => chance(known, value);
  const often = <T>(share: number, value: Arbitrary<T>) => chance(share, value);
  return fc.record({
    units: between(
      options.units ?? [2, 4],
      fc.record({ above: often(hierarchy, index), head: fact(orNone(index)) }),
    ),
    roles: between(
      options.roles ?? [0, 4],
      fc.record({
        unit: index,
        second: often(0.1, index),
        superior: fact(orNone(index)),
        person: fact(orNone(fc.constantFrom("sara", "ali"))),
        capacity: fact(fc.constantFrom(20, 40)),
      }),
    ),
    activities: between(
      options.activities ?? [1, 6],
      fc.record({
        answers: often(0.95, index),
        performs: often(0.95, index),
        partner: often(sharing, index),
        advises: often(0.5, index),
        told: often(0.3, index),
        needs: fc.uniqueArray(index, { maxLength: 2 }),
        produces: fc.uniqueArray(index, { maxLength: 2 }),
        decides: often(0.2, index),
        every: fact(orNone(period)),
        effort: fact(fc.integer({ min: 1, max: 8 })),
      }),
    ),
    information: fc.array(
      fc.record({
        definition: fact(orNone(fc.constant("as agreed"))),
        agreed: fact(fc.boolean()),
        external: often(0.2, fc.constant(true)),
        outside: fact(fc.boolean()),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    flows: fc.array(
      fc.record({
        served: often(density, fc.constant(true)),
        owner: fact(orNone(index)),
        via: fact(orNone(fc.constantFrom("crm", "mail"))),
        every: fact(period),
        within: fact(orNone(period)),
        returns: fact(fc.oneof(fc.constant<false>(false), index)),
        accepts: fact(orNone(fc.constant("complete and dated"))),
        complete: fact(fc.boolean()),
        correct: fact(fc.boolean()),
        escalates: fact(orNone(index)),
      }),
      { maxLength: 8 },
    ),
    decisions: fc.array(
      fc.record({
        holders: fact(fc.uniqueArray(index, { maxLength: 2 })),
        jointly: fact(orNone(fc.constant("by consensus"))),
        affects: fc.uniqueArray(index, { maxLength: 2 }),
        uses: fc.uniqueArray(index, { maxLength: 1 }),
        every: fact(orNone(period)),
        escalates: fact(orNone(index)),
      }),
      { maxLength: 2 },
    ),
    meetings: fc.array(
      fc.record({
        participants: fc.uniqueArray(index, { minLength: 1, maxLength: 3 }),
        every: fact(fc.oneof(period, fc.constant("ad-hoc"))),
        documented: fact(fc.boolean()),
        purpose: fact(fc.subarray(["planning", "review", "conflict"])),
        reports: fact(fc.constant<"none">("none")),
      }),
      { maxLength: 2 },
    ),
    listed: fc.record({
      information: stated(known),
      flows: stated(known),
      decisions: stated(known),
      meetings: stated(known),
    }),
  });
}

const period = fc.constantFrom("daily", "weekly", "monthly", "P3M");

function between<T>([minLength, maxLength]: Range, item: Arbitrary<T>): Arbitrary<T[]> {
  return fc.array(item, { minLength, maxLength });
}

/** A value with some probability. */
function chance<T>(share: number, value: Arbitrary<T>): Arbitrary<T | undefined> {
  const weight = Math.round(Math.min(1, Math.max(0, share)) * 100);
  if (weight === 100) return value;
  const nothing = fc.constant(undefined);
  if (weight === 0) return nothing;
  // what may be left out shrinks to that
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - weight, arbitrary: nothing },
    { weight, arbitrary: value },
  );
}

function stated(share: number): Arbitrary<boolean> {
  return chance(share, fc.constant(true)).map((said) => said === true);
}

function orNone<T>(value: Arbitrary<T>): Arbitrary<T | "none"> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant<"none">("none") }, { weight: 4, arbitrary: value });
}
