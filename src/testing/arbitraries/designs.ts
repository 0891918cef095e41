import fc, { type Arbitrary } from "fast-check";
import { parseDesign } from "../../formats/parse-design.ts";
import type { Design } from "../../model/design.ts";

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

/** Designs, each valid. They shrink towards few elements with few facts, and their ids say what they are: `unit-1`, `activity-2`. */
export function designs(options: DesignsOptions = {}): Arbitrary<Design> {
  return planOf(options).map(designFrom);
}

type Plan = ReturnType<typeof planOf> extends Arbitrary<infer P> ? P : never;

/** What a design is made from: elements with indices in place of ids, so that each shrinks for itself. */
function planOf(options: DesignsOptions) {
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

function designFrom(plan: Plan): Design {
  const ids = (kind: string, list: readonly unknown[]) => list.map((_, at) => `${kind}-${at + 1}`);
  const units = ids("unit", plan.units);
  const roles = ids("role", plan.roles);
  const parties = [...units, ...roles];
  const activities = ids("activity", plan.activities);
  const information = ids("information", plan.information);
  const decisions = plan.listed.decisions ? ids("decision", plan.decisions) : [];
  const table = <T>(names: readonly string[], items: readonly T[], make: (item: T, at: number) => object) =>
    Object.fromEntries(items.map((item, at) => [names[at] as string, said(make(item, at))]));
  const design = {
    orgproof: 1,
    units: table(units, plan.units, ({ above, head }, at) => ({
      parent: above === undefined || at === 0 ? undefined : units[above % at],
      head: oneOf(roles, head),
    })),
    roles: table(roles, plan.roles, ({ unit, second, superior, person, capacity }, at) => ({
      unit: distinct([pick(units, unit), ...(second === undefined ? [] : [pick(units, second)])]),
      reportsTo: oneOf(roles.slice(0, at), superior),
      heldBy: person,
      capacity,
    })),
    activities: table(activities, plan.activities, (each) => ({
      raci: lettersOf(each, parties),
      needs: each.needs.map((at) => pick(information, at)).filter(isFirst),
      produces: each.produces.map((at) => pick(information, at)).filter(isFirst),
      decides:
        decisions.length > 0 && each.decides !== undefined ? [pick(decisions, each.decides)] : undefined,
      every: each.every,
      effort: each.effort,
    })),
    information: plan.listed.information ? table(information, plan.information, (each) => each) : undefined,
    flows: plan.listed.flows ? flowsOf(plan, activities, information, parties) : undefined,
    decisions: plan.listed.decisions
      ? table(decisions, plan.decisions, ({ holders, affects, uses, escalates, ...rest }) => ({
          ...rest,
          heldBy: holders?.map((at) => pick(parties, at)).filter(isFirst),
          affects: affects.map((at) => pick(activities, at)).filter(isFirst),
          uses: uses.map((at) => pick(information, at)),
          escalatesTo: oneOf(parties, escalates),
        }))
      : undefined,
    meetings: plan.listed.meetings
      ? table(ids("meeting", plan.meetings), plan.meetings, ({ participants, ...rest }) => ({
          participants: participants.map((at) => pick(parties, at)).filter(isFirst),
          ...rest,
        }))
      : undefined,
  };
  return parseDesign(said(design));
}

function lettersOf(
  { answers, performs, partner, advises, told }: Plan["activities"][number],
  parties: readonly string[],
): object | "none" {
  const letter = (...indices: readonly (number | undefined)[]) => {
    const held = indices
      .filter((at) => at !== undefined)
      .map((at) => pick(parties, at))
      .filter(isFirst);
    return held.length > 0 ? held : undefined;
  };
  const raci = said({
    A: letter(answers),
    R: letter(performs, partner),
    C: letter(advises),
    I: letter(told),
  });
  return Object.keys(raci).length > 0 ? raci : "none";
}

/** Flows from each activity that produces what another needs, as far as they are served. */
function flowsOf(
  plan: Plan,
  activities: readonly string[],
  information: readonly string[],
  parties: readonly string[],
) {
  const produced = plan.activities.map(({ produces }) => produces.map((at) => pick(information, at)));
  const wanted = plan.activities.flatMap(({ needs }, to) =>
    needs
      .map((at) => pick(information, at))
      .filter(isFirst)
      .flatMap((carries) =>
        produced.flatMap((made, from) =>
          made.includes(carries) && from !== to ? [{ carries, from, to }] : [],
        ),
      ),
  );
  return wanted.flatMap(({ carries, from, to }, at) => {
    const facts = plan.flows[at % Math.max(1, plan.flows.length)];
    if (!facts?.served) return [];
    const { served, owner, returns, escalates, ...rest } = facts;
    return said({
      carries,
      from: activities[from],
      to: activities[to],
      owner: oneOf(parties, owner),
      ...rest,
      escalatesTo: oneOf(parties, escalates),
      returns: typeof returns === "number" ? pick(information, returns) : returns,
    });
  });
}

function pick(items: readonly string[], at: number): string {
  return items[at % items.length] as string;
}

function oneOf(items: readonly string[], at: number | "none" | undefined): string | undefined {
  if (at === undefined || at === "none") return at;
  return items.length > 0 ? pick(items, at) : "none";
}

function distinct(items: readonly string[]): string | readonly string[] {
  const [first = "", ...others] = items.filter(isFirst);
  return others.length > 0 ? [first, ...others] : first;
}

function isFirst<T>(item: T, at: number, all: readonly T[]): boolean {
  return all.indexOf(item) === at;
}

/** Without what is not said. */
function said<T extends object>(value: T): { [name in keyof T]: T[name] } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
