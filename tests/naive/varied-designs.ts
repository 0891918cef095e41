import fc from "fast-check";
import type { Design } from "../../src/model/design.ts";
import { custom, schemes } from "./varied-schemes.ts";

/*
 * Designs that say everything, of all that rules ask about: hierarchies, every scheme, constraints, efforts, needs to start with, decisions in
 * several domains; in the shapes in which people write them (one id or a list, `none` or nothing where that means none).
 */

const one = <T>(...items: readonly T[]) => fc.constantFrom(...items);
const some = <T>(items: readonly T[], maxLength = 2, minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: Math.min(minLength, items.length), maxLength });
/** A list, now and then longer than what is usual. */
const several = <T>(items: readonly T[], usual = 2) =>
  fc.oneof({ weight: 7, arbitrary: some(items, usual) }, { weight: 1, arbitrary: some(items, items.length) });
/** One alone stands for a list of one. */
const oneOrMore = <T>(list: fc.Arbitrary<T[]>) =>
  fc.tuple(list, fc.boolean()).map(([items, alone]) => (alone && items.length === 1 ? items[0] : items));
const seldom = fc.integer({ min: 0, max: 5 }).map((number) => number === 0);
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${at}`);
const byId = <T>(ids: readonly string[], element: (id: string, at: number) => fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(ids.map((id, at) => [id, element(id, at)])));

interface Ids {
  readonly units: readonly string[];
  readonly roles: readonly string[];
  readonly activities: readonly string[];
  readonly information: readonly string[];
  readonly decisions: readonly string[];
  readonly letters: string;
  /** Mostly one of each: owners stay few, so that much crosses. */
  readonly plain: boolean;
  /** One party holds the first letter everywhere. */
  readonly busy: boolean;
}

const partiesOf = ({ units, roles }: Ids) => [...units, ...roles];

const unit =
  ({ units, roles }: Ids) =>
  (id: string, at: number) =>
    fc.record({
      parent: at === 0 ? fc.constant("none") : fc.oneof(fc.constant("none"), one(...units.slice(0, at))),
      head: one("none", ...roles),
      name: one<unknown>(id, "Marketing", "Sales", { en: "sales team", fa: "فروش" }),
    });

const role =
  ({ units, roles }: Ids) =>
  (_: string, at: number) =>
    fc.record({
      unit: fc.oneof(
        { weight: 4, arbitrary: one<string | string[]>(...units) },
        { weight: 1, arbitrary: some(units, 2, 1) },
      ),
      reportsTo: at === 0 ? fc.constant("none") : one("none", ...roles.slice(0, at)),
      heldBy: oneOrMore(some(["ali", "sara", "omid"])),
      capacity: one<"none" | number>("none", 0, 8, 20),
    });

function matrixRow(ids: Ids) {
  const parties = partiesOf(ids);
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant({}) },
    {
      weight: 12,
      arbitrary: fc.record(
        Object.fromEntries(
          [...ids.letters].map((letter) => [
            letter,
            ids.plain
              ? oneOrMore(some(parties, 1))
              : fc.oneof(oneOrMore(some(parties, 1, 1)), oneOrMore(several(parties))),
          ]),
        ),
      ),
    },
  );
}

const need = ({ information }: Ids) =>
  fc.oneof(
    one<unknown>(...information),
    fc.record({
      information: one(...information),
      within: one("none", "P1D", "weekly", "P3M", "quarterly"),
      toStart: fc.boolean(),
    }),
  );

const activity = (ids: Ids) => () =>
  fc.record({
    ownership: fc.oneof(
      { weight: 2, arbitrary: fc.constant("none") },
      ids.plain
        ? { weight: 6, arbitrary: one<string | string[] | undefined>(...ids.units) }
        : { weight: 1, arbitrary: oneOrMore(some(ids.units, 3, 1)) },
    ),
    raci: matrixRow(ids),
    needs: oneOrMore(fc.array(need(ids), { maxLength: ids.plain ? 1 : 2 })),
    produces: oneOrMore(some(ids.information, ids.plain ? 1 : 2)),
    decides: oneOrMore(some(ids.decisions)),
    knows: oneOrMore(some(["k0", "k1"])),
    process: fc.constant("none"),
    effort: fc.oneof(
      fc.constant("none"),
      one(0, 3, 9),
      some(partiesOf(ids), 3).map((parties) =>
        Object.fromEntries(parties.map((party, at) => [party, 5 * at + 2])),
      ),
    ),
  });

const information =
  ({ units }: Ids) =>
  () =>
    fc.record({
      definition: one("none", "what was ordered"),
      agreed: fc.oneof(fc.boolean(), oneOrMore(some(units, 3, 1))),
      external: seldom,
      outside: seldom,
    });

const flow = (ids: Ids) =>
  fc
    .tuple(
      fc.record({
        carries: one(...ids.information),
        from: one(...ids.activities),
        to: one(...ids.activities),
        owner: one("none", ...partiesOf(ids)),
        via: one("none", "email"),
        within: one("none", "PT4H", "P1D", "weekly"),
        returns: fc.oneof(one<string | false>(false, "none"), one(...ids.information)),
        complete: seldom.map((not) => !not),
        correct: seldom.map((not) => !not),
      }),
      one({ every: "daily" }, { every: "monthly" }, { on: "an order" }, { every: "none", on: "none" }),
    )
    .map(([said, rhythm]) => ({ ...said, ...rhythm }));

const decision = (ids: Ids) => () =>
  fc.record({
    domain: one<unknown>("none", "pricing", "market-strategy", "distribution", "market-entry", {
      en: "pricing",
      fa: "قیمت",
    }),
    heldBy: oneOrMore(some(partiesOf(ids))),
    jointly: one("none", "both agree"),
    influence: fc.oneof(
      fc.constant("none"),
      some(ids.units, 3, 1).map((units) =>
        Object.fromEntries(units.map((id, at) => [id, at === 0 ? 9 : at - 1])),
      ),
    ),
    analysedIn: oneOrMore(some(ids.activities)),
    uses: oneOrMore(some(ids.information)),
    affects: oneOrMore(some(ids.activities)),
    every: fc.constant("none"),
    escalatesTo: one("none", ...partiesOf(ids)),
  });

const meeting = (ids: Ids) => () =>
  fc.record({
    participants: oneOrMore(some(partiesOf(ids), 3, 1)),
    every: one("ad-hoc", "none", "weekly", "P3M", "P4M", "yearly"),
    documented: fc.boolean(),
    purpose: oneOrMore(some(["planning", "review", "conflict"])),
    reports: some(ids.units).chain((units) => byId(units, () => oneOrMore(some(ids.information)))),
    decides: oneOrMore(some(ids.decisions, 1)),
  });

const knowledge = (ids: Ids) => () =>
  fc.record({
    heldBy: fc.oneof(
      oneOrMore(some(partiesOf(ids))) as fc.Arbitrary<unknown>,
      some(partiesOf(ids)).chain((parties) => byId(parties, () => one(0, 0.5, 1, 4))),
    ),
    transfers: oneOrMore(
      fc.array(
        fc.record({
          from: oneOrMore(some(partiesOf(ids), 2, 1)),
          to: oneOrMore(some(partiesOf(ids), 2, 1)),
          through: one("training", "document", "rotation"),
        }),
        { maxLength: 2 },
      ),
    ),
  });

const constraint = (ids: Ids) =>
  fc
    .tuple(
      one("separate", "bind"),
      some(ids.activities, 3, 2),
      fc.oneof(fc.constant("none"), oneOrMore(some([...ids.letters], 2, 1))),
    )
    .map(([way, activities, letters]) => ({ [way]: activities, letters }));

const agreement =
  ({ units }: Ids) =>
  () =>
    fc.record({
      between: some(units, 3, 2),
      settles: oneOrMore(some(["conflict", "definition"])),
      rule: fc.constant("none"),
    });

/** One activity has a letter, so that the others' having none is known; in a busy design all have. */
function withLetters<T extends { readonly raci: object }>(
  all: Readonly<Record<string, T>>,
  scheme: unknown,
  { units, roles, letters, busy }: Ids,
) {
  const more = (id: string) => {
    if (busy) return { [letters[0] ?? ""]: roles[0] };
    return id === "a0" ? { [scheme === custom ? "X" : "A"]: units[0] } : {};
  };
  return Object.fromEntries(
    Object.entries(all).map(([id, each]) => [id, { ...each, raci: { ...each.raci, ...more(id) } }]),
  );
}

const designOf = (scheme: unknown, ids: Ids) =>
  fc.record({
    orgproof: fc.constant(1),
    scheme: fc.constant(scheme),
    units: byId(ids.units, unit(ids)),
    roles: byId(ids.roles, role(ids)),
    activities: byId(ids.activities, activity(ids)).map((all) => withLetters(all, scheme, ids)),
    information: byId(ids.information, information(ids)),
    flows: fc.uniqueArray(flow(ids), {
      maxLength: ids.plain ? 2 * ids.activities.length : 4,
      selector: ({ carries, from, to }) => `${carries}:${from}->${to}`,
    }),
    decisions: byId(ids.decisions, decision(ids)),
    meetings: fc.nat(2).chain((count) => byId(numbered("m", count), meeting(ids))),
    knowledge: byId(["k0", "k1"], knowledge(ids)),
    agreements: fc.nat(2).chain((count) => byId(numbered("g", count), agreement(ids))),
    constraints: fc.uniqueArray(constraint(ids), {
      maxLength: 2,
      selector: (each) => JSON.stringify({ ...each, letters: "" }),
    }),
    processes: fc.constant({}),
    systems: fc.constant({}),
    metrics: fc.constant({}),
    interfaces: fc.constant([]),
  });

export const variedDesigns: fc.Arbitrary<Design> = fc
  .record({
    scheme: one(...schemes),
    units: one(
      ["marketing", "sales"],
      ["u0", "u1", "u2"],
      ["marketing", "u1", "sales", "u3"],
      ["u0", "u1", "u2", "u3"],
    ),
    roles: fc.integer({ min: 1, max: 6 }),
    activities: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 2, max: 5 }) },
      { weight: 1, arbitrary: fc.integer({ min: 9, max: 11 }) },
    ),
    information: fc.integer({ min: 1, max: 3 }),
    decisions: fc.integer({ min: 1, max: 4 }),
    plain: fc.boolean(),
    busy: seldom,
  })
  .chain(({ scheme: [scheme, letters], units, roles, activities, information, decisions, plain, busy }) =>
    designOf(scheme, {
      units,
      letters,
      roles: numbered("r", roles),
      activities: numbered("a", activities),
      information: numbered("i", information),
      decisions: numbered("d", decisions),
      plain,
      busy,
    }),
  )
  .map((design) => design as unknown as Design);
