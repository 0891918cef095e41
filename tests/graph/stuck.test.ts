import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canStart, deadlocks } from "../../src/graph/stuck.ts";
import { link } from "../../src/organisation/link.ts";

const activityIds = ["a", "b", "c"] as const;
const informationIds = ["i", "j"] as const;
/** What the design says nothing of: an activity whose needs are not stated may need it. */
const elsewhere = "k";
type ActivityId = (typeof activityIds)[number] | "unlisted";
type InformationId = (typeof informationIds)[number] | typeof elsewhere;

/** What an activity produces and needs to start; `undefined` is not known. */
interface Work {
  readonly produces?: readonly InformationId[] | undefined;
  readonly toStart?: readonly InformationId[] | undefined;
}
interface KnownWork {
  readonly produces: readonly InformationId[];
  readonly toStart: readonly InformationId[];
}
type Completed = ReadonlyMap<ActivityId, KnownWork>;

const information = fc.uniqueArray(fc.constantFrom(...informationIds));
const known: fc.Arbitrary<Work> = fc.record({ produces: information, toStart: information });
const work: fc.Arbitrary<Work> = fc.record(
  { produces: information, toStart: information },
  { requiredKeys: [] },
);
const designs = fc.record({
  works: fc.record({ a: known, b: known, c: work }),
  external: fc.uniqueArray(fc.constantFrom(...informationIds), { maxLength: 1 }),
  open: fc.boolean(),
  /** Where information is listed, needs and output that are left out are none. */
  listed: fc.boolean(),
});

function linked({ works, external, open, listed }: typeof designs extends fc.Arbitrary<infer D> ? D : never) {
  return link({
    orgproof: 1,
    units: { u: {} },
    activities: Object.fromEntries(
      Object.entries(works).map(([id, { produces, toStart }]) => [
        id,
        {
          ...(produces ? { produces: [...produces] } : {}),
          ...(toStart ? { needs: toStart.map((each) => ({ information: each, toStart: true })) } : {}),
        },
      ]),
    ),
    ...(listed
      ? {
          information: Object.fromEntries(
            informationIds.map((id) => [id, { external: external.includes(id) }]),
          ),
        }
      : {}),
    ...(open ? { open: "activities" as const } : {}),
  });
}

/** Every way in which what is not known may turn out; one unlisted activity stands for any number of them. */
function completions(works: Record<string, Work>, open: boolean, listed: boolean): readonly Completed[] {
  const sets: readonly (readonly InformationId[])[] = [
    [],
    ["i"],
    ["j"],
    ["i", "j"],
    ["k"],
    ["i", "k"],
    ["j", "k"],
    ["i", "j", "k"],
  ];
  const stated = Object.entries(works) as [ActivityId, Work][];
  const all: readonly [ActivityId, Work][] = open ? [...stated, ["unlisted", {}]] : stated;
  return all.reduce<readonly Completed[]>(
    (found, [id, { produces, toStart }]) => {
      const unknown = listed && id !== "unlisted" ? [[]] : sets;
      const choices = (produces ? [produces] : unknown).flatMap((made) =>
        (toStart ? [toStart] : unknown).map((wanted) => ({ produces: made, toStart: wanted })),
      );
      return found.flatMap((before) => choices.map((choice) => new Map([...before, [id, choice]])));
    },
    [new Map()],
  );
}

/** The least fixpoint, by going round until nothing changes. */
function startersOf(all: Completed, external: readonly InformationId[]): ReadonlySet<ActivityId> {
  const started = new Set<ActivityId>();
  for (let before = -1; before < started.size; ) {
    before = started.size;
    for (const [id, { toStart }] of all) {
      const hasAll = toStart.every((each) => {
        const producers = [...all].filter(([, { produces }]) => produces.includes(each));
        return (
          external.includes(each) ||
          producers.length === 0 ||
          producers.some(([producer]) => started.has(producer))
        );
      });
      if (hasAll) started.add(id);
    }
  }
  return started;
}

/** Sets of stuck activities each of which waits, through others, for itself and for all others of the set. */
function cyclesOf(all: Completed, external: readonly InformationId[]): readonly (readonly string[])[] {
  const started = startersOf(all, external);
  const waitsFor = (x: ActivityId): readonly ActivityId[] =>
    [...all.keys()].filter((y) =>
      (all.get(x)?.toStart ?? []).some((each) => {
        const producers = [...all].filter(([, { produces }]) => produces.includes(each)).map(([id]) => id);
        return !external.includes(each) && producers.includes(y) && !producers.some((id) => started.has(id));
      }),
    );
  const reaches = (x: ActivityId, found = new Set<ActivityId>()): ReadonlySet<ActivityId> => {
    for (const y of waitsFor(x)) if (!found.has(y)) reaches(y, found.add(y));
    return found;
  };
  const stuck = [...all.keys()].filter((id) => !started.has(id) && reaches(id).has(id)).sort();
  const sets = stuck.map((x) => stuck.filter((y) => reaches(x).has(y) && reaches(y).has(x)));
  return sets.filter(([first], at) => sets.findIndex(([other]) => other === first) === at);
}

describe("activities that cannot start", () => {
  test("are those that cannot however the unknown facts turn out", () => {
    fc.assert(
      fc.property(designs, (design) => {
        const org = linked(design);
        const { works, open, listed } = design;
        const external = listed ? design.external : [];
        const starters = completions(works, open, listed).map((all) => startersOf(all, external));
        for (const activity of org.activities.values()) {
          const found = new Set(starters.map((started) => started.has(activity.id as ActivityId)));
          const expected = found.size === 2 ? "unknown" : found.has(true) ? "yes" : "no";
          expect(canStart(activity, org)).toBe(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("are in deadlock where they wait for each other, in every way that facts may turn out", () => {
    fc.assert(
      fc.property(designs, (design) => {
        const { works, open, listed } = design;
        const external = listed ? design.external : [];
        const found = deadlocks(linked(design)).map((cycle) => cycle.map(({ id }) => id));
        const expected = completions(works, open, listed).map((all) => cyclesOf(all, external));
        if (expected.length === 1) expect(found).toEqual(expected[0]);
        for (const cycles of expected) {
          for (const each of found)
            expect(cycles.some((cycle) => each.every((id) => cycle.includes(id)))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("may be tens of thousands in one cycle", () => {
    const size = 30_000;
    const org = link({
      orgproof: 1,
      units: { u: {} },
      activities: Object.fromEntries(
        Array.from({ length: size }, (_, at) => [
          `a${at}`,
          { produces: `i${at}`, needs: [{ information: `i${(at + 1) % size}`, toStart: true }] },
        ]),
      ),
      information: Object.fromEntries(Array.from({ length: size }, (_, at) => [`i${at}`, {}])),
    });
    expect(deadlocks(org).map(({ length }) => length)).toEqual([size]);
  });
});
