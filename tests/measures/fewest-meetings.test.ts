import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withFailure } from "../../src/change/with-failure.ts";
import { relationship, relationships } from "../../src/level/relationship.ts";
import { fewestMeetings } from "../../src/measures/fewest-meetings.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { integrated } from "../level/integrated.ts";

const base = { orgproof: 1 as const, ...integrated } as Design;

const statusesOf = (design: Design, pairs: readonly (readonly [string, string])[]) =>
  pairs.flatMap(([a, b]) => relationship(link(design), a, b).criteria.map(({ status }) => status));

const pairsIn = (design: Design) =>
  relationships(link(design)).map(({ between: [a, b] }) => [a.id, b.id] as const);

/** Whether a design keeps the criteria of another. */
function keeperOf(before: Design): (after: Design) => boolean {
  const pairs = pairsIn(before);
  const statuses = statusesOf(before, pairs);
  return (after) => {
    const now = statusesOf(after, pairs);
    return statuses.every((status, at) => {
      if (status === "yes") return now[at] === "yes";
      if (status === "not-applicable") return now[at] === "yes" || now[at] === "not-applicable";
      return status === "no" || now[at] !== "no";
    });
  };
}

const without = (design: Design, ids: readonly string[]): Design =>
  ids.reduce((left, id) => withFailure(left, { kind: "meeting", id }), design);

const participants = fc.uniqueArray(fc.constantFrom("ofM", "ofS", "ofTop", "m", "s"), {
  minLength: 1,
  maxLength: 3,
});
const meeting = fc.record(
  {
    participants,
    every: fc.constantFrom("weekly", "monthly", "yearly", "ad-hoc"),
    documented: fc.boolean(),
    purpose: fc.constantFrom("planning", "review", "conflict"),
    reports: fc.constantFrom({ m: "i", s: "j" }, { m: "i" }, {}),
    decides: fc.constantFrom([], ["price"], ["other"]),
  },
  { requiredKeys: ["participants"] },
);

/** The integrated company with other meetings, some of which decide or carry something; less of what makes them unneeded. */
const companies = fc
  .tuple(
    fc.array(meeting, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(undefined, 0, 1),
    fc.boolean(),
    fc.constantFrom(undefined, ["meetings"]),
  )
  .map(([list, carrier, planned, open]) => {
    const meetings = Object.fromEntries(list.map((each, at) => [`r${at}`, each]));
    const flows = (integrated.flows as readonly object[]).map((flow, at) =>
      at === carrier ? { ...flow, via: "r0" } : flow,
    );
    const { plan, ...others } = integrated.activities;
    return JSON.parse(
      JSON.stringify({
        ...base,
        activities: planned ? integrated.activities : others,
        decisions: {
          price: { ...integrated.decisions.price, influence: "none", analysedIn: [] },
          other: { heldBy: "ofS", affects: "x", influence: "none" },
        },
        flows,
        meetings,
        ...(open ? { open } : {}),
      }),
    ) as Design;
  });

const seatsOf = (design: Design, ids: readonly string[]): number => {
  const { meetings } = link(design);
  return ids.reduce((sum, id) => {
    const { participants: all = [], every } = meetings.get(id) ?? {};
    return sum + (every === null ? 0 : (all.length * 7) / (every ?? 1));
  }, 0);
};

describe("the fewest meetings", () => {
  test("keep every criterion that is met, and no smaller set does", () => {
    fc.assert(
      fc.property(companies, (design) => {
        const { keep, drop, exact, atLeast } = fewestMeetings(link(design));
        const isKept = keeperOf(design);
        const ids = Object.keys(design.meetings ?? {});
        const kept = keep.map((each) => each.meeting.id);
        const subsets = Array.from({ length: 1 << ids.length }, (_, mask) =>
          ids.filter((_id, at) => mask & (1 << at)),
        );
        const costs = subsets
          .filter((subset) =>
            isKept(
              without(
                design,
                ids.filter((id) => !subset.includes(id)),
              ),
            ),
          )
          .map((subset) => [subset.length, seatsOf(design, subset)] as const)
          .sort(([a, x], [b, y]) => a - b || x - y);
        expect(exact).toBe(true);
        expect([kept.length, atLeast]).toEqual([costs[0]?.[0], costs[0]?.[0]]);
        expect(seatsOf(design, kept)).toBeCloseTo(costs[0]?.[1] ?? Number.NaN, 9);
        expect([...kept, ...drop.map(({ id }) => id)].sort()).toEqual([...ids].sort());
      }),
      { numRuns: 40 },
    );
  });

  test("are enough with the participants and the rhythm that are left to them, and no participant can be spared", () => {
    fc.assert(
      fc.property(companies, (design) => {
        const { keep, drop } = fewestMeetings(link(design));
        const isKept = keeperOf(design);
        const rest = without(
          design,
          drop.map(({ id }) => id),
        );
        const written = (changes: Record<string, object>): Design => {
          const meetings = rest.meetings as Record<string, object>;
          const changed = Object.entries(meetings).map(([id, each]) => [id, { ...each, ...changes[id] }]);
          return { ...rest, meetings: Object.fromEntries(changed) };
        };
        const slim = Object.fromEntries(
          keep.map(({ meeting: { id, every: was }, participants: all, every }) => [
            id,
            { participants: all.map((party) => party.id), ...(every === was ? {} : { every: `P${every}D` }) },
          ]),
        );
        expect(isKept(written(slim))).toBe(true);
        for (const [id, { participants: all }] of Object.entries(slim)) {
          if (all.length === 1) continue;
          for (const each of all) {
            const fewer = {
              ...slim,
              [id]: { ...slim[id], participants: all.filter((party) => party !== each) },
            };
            expect(isKept(written(fewer))).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("are said with a bound where looking on would take too long", () => {
    const meetings = Object.fromEntries(
      ["a", "b", "c"].map((id) => [id, { ...integrated.meetings.round, every: "weekly" }]),
    );
    const org = link({ ...base, meetings } as Design);
    expect(fewestMeetings(org)).toMatchObject({
      exact: true,
      atLeast: 1,
      keep: [{ meeting: { id: "a" }, every: 91 }],
    });
    const { exact, atLeast, keep } = fewestMeetings(org, { most: 2 });
    expect(exact).toBe(false);
    expect(atLeast).toBeLessThanOrEqual(1);
    expect(keep.length).toBeGreaterThanOrEqual(1);
  });

  test("are none where there are none", () => {
    expect(fewestMeetings(link({ ...base, meetings: {} }))).toEqual({
      keep: [],
      drop: [],
      exact: true,
      atLeast: 0,
    });
  });
});
