import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokerage } from "../../src/graph/brokers.ts";
import type { Activity } from "../../src/organisation/elements.ts";
import { link } from "../../src/organisation/link.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { areInLine, randomDesigns } from "./random-designs.ts";

/** All shortest paths from one activity to another, by trying lengths. */
function shortestPaths(from: Activity, to: Activity): readonly (readonly Activity[])[] {
  let paths: readonly (readonly Activity[])[] = [[from]];
  for (let length = 1; length < 6; length += 1) {
    paths = paths.flatMap((path) => {
      const next = new Set(path.at(-1)?.outbound.map((flow) => flow.to));
      return [...next].filter((each) => !path.includes(each)).map((each) => [...path, each]);
    });
    const found = paths.filter((path) => path.at(-1) === to);
    if (found.length > 0) return found;
  }
  return [];
}

function shareByDefinition(activity: Activity, org: Organisation): number {
  const all = [...org.activities.values()];
  const unitsOf = (each: Activity) => each.owners?.units ?? [];
  const areApart = (x: Activity, y: Activity) =>
    unitsOf(x).length > 0 &&
    unitsOf(y).length > 0 &&
    !unitsOf(x).some((a) => unitsOf(y).some((b) => areInLine(a, b)));
  const paths = all.flatMap((x) => all.flatMap((y) => (areApart(x, y) ? shortestPaths(x, y) : [])));
  const inside = paths.filter((path) => path.slice(1, -1).includes(activity));
  return paths.length === 0 ? 0 : inside.length / paths.length;
}

describe("the share of shortest paths inside which an activity lies", () => {
  test("is counted path by path", () => {
    fc.assert(
      fc.property(randomDesigns({ known: true, flows: 14 }), (design) => {
        const org = link(design);
        const shares = brokerage(org);
        for (const activity of org.activities.values()) {
          const share = shareByDefinition(activity, org);
          expect(shares?.(activity)).toEqual({ atLeast: share, atMost: share });
        }
      }),
      { numRuns: 500 },
    );
  });

  test("lies between its bounds, whoever turns out to own what nobody is said to own", () => {
    const owner = fc.constantFrom("m", "s", "m1", "f");
    const more = fc.record({ a: owner, b: owner, c: owner, d: owner, e: owner });
    fc.assert(
      fc.property(randomDesigns({ flows: 12 }), more, ({ open: _, ...design }, owners) => {
        const org = link(design);
        const shares = brokerage(org);
        const activities = Object.entries(design.activities).map(([id, each]) => [
          id,
          each.ownership?.length ? each : { ...each, ownership: owners[id as keyof typeof owners] },
        ]);
        const completed = link({ ...design, activities: Object.fromEntries(activities) });
        for (const activity of completed.activities.values()) {
          const share = shareByDefinition(activity, completed);
          const range = shares?.(org.activities.get(activity.id) as Activity);
          const { atLeast, atMost } = range ?? { atLeast: 2, atMost: -1 };
          expect(atLeast).toBeLessThanOrEqual(share);
          expect(atMost).toBeGreaterThanOrEqual(share);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A row of diamonds with `width` ways through each, from marketing's first to sales' last activity; `side` is the first way of the first. */
function diamonds(length: number, width: number) {
  const activities: Record<string, { ownership: string[] }> = {};
  const flows: { carries: string; from: string; to: string }[] = [];
  const add = (id: string, ownership: string[]) => {
    activities[id] = { ownership };
  };
  for (let at = 0; at <= length; at += 1)
    add(`p${at}`, at === 0 ? ["m"] : at === length ? ["s"] : ["m", "s"]);
  for (let at = 0; at < length; at += 1) {
    for (let way = 0; way < width; way += 1) {
      add(`p${at}w${way}`, ["m", "s"]);
      flows.push({ carries: "i", from: `p${at}`, to: `p${at}w${way}` });
      flows.push({ carries: "i", from: `p${at}w${way}`, to: `p${at + 1}` });
    }
  }
  return link({ orgproof: 1, units: { m: {}, s: {} }, activities, information: { i: {} }, flows });
}

describe("paths that are too many to count one by one", () => {
  test.each([
    [20, 3],
    [60, 3],
    [400, 4],
  ])("are counted exactly: %i diamonds of %i ways", (length, width) => {
    const org = diamonds(length, width);
    const shares = brokerage(org);
    const shareOf = (id: string) => shares?.(org.activities.get(id) as Activity);
    expect(shareOf("p0w0")).toEqual({ atLeast: 1 / width, atMost: 1 / width });
    expect(shareOf("p1")).toEqual({ atLeast: 1, atMost: 1 });
    expect(shareOf("p0")).toEqual({ atLeast: 0, atMost: 0 });
  });

  test("past 1e300 are not counted", () => {
    expect(brokerage(diamonds(700, 3))).toBeUndefined();
  });
});

test("past its budget there is no answer", () => {
  const org = diamonds(10, 3);
  expect(brokerage(org, 20)).toBeUndefined();
  expect(brokerage(org, 1000)).toBeDefined();
});

test("while flows may be missing anything is possible", () => {
  const org = link({ orgproof: 1, units: { m: {} }, activities: { a: { ownership: "m" } } });
  expect(brokerage(org)?.(org.activities.get("a") as Activity)).toEqual({ atLeast: 0, atMost: 1 });
});
