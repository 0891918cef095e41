import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { feedbackLoops, lineageOf } from "../../src/graph/lineage.ts";
import type { Design } from "../../src/model/design.ts";
import type { Activity, Flow, Information } from "../../src/organisation/elements.ts";
import { hasOfItself } from "../../src/organisation/has-information.ts";
import { link } from "../../src/organisation/link.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { haveCommon } from "../../src/organisation/owner-set.ts";
import { activityIds, flowsOf, randomDesigns } from "./random-designs.ts";

const period = ({ every, on }: Pick<Flow, "every" | "on">): number =>
  typeof every === "number" ? every : on ? 0 : every === null ? Number.POSITIVE_INFINITY : Number.NaN;

/** The definition, word by word, over all simple chains; of designs that state everything. */
function byDefinition(org: Organisation) {
  const activities = [...org.activities.values()];
  const waysTo = (x: Activity, i: Information) => {
    const ways: { maker: Activity | null; age: number }[] = [];
    const walk = (at: Activity, age: number, seen: readonly Activity[]): void => {
      if (hasOfItself(at, i, org) === "yes") {
        const needsIt = at.needs?.some(({ information }) => information === i);
        if (needsIt && i.external) ways.push({ maker: null, age });
        for (const maker of i.producers) {
          const near = haveCommon(maker.owners?.units ?? [], at.owners?.units ?? []);
          if (maker === at || (needsIt && near)) ways.push({ maker, age });
        }
      }
      for (const flow of i.flows) {
        if (flow.to === at && !seen.includes(flow.from))
          walk(flow.from, age + period(flow) + (flow.within ?? Number.POSITIVE_INFINITY), [
            ...seen,
            flow.from,
          ]);
      }
    };
    walk(x, 0, [x]);
    return ways;
  };
  const before = new Map(
    activities.map((x) => [
      x,
      new Set((x.needs ?? []).flatMap((n) => waysTo(x, n.information).map((w) => w.maker))),
    ]),
  );
  const reaches = (from: Activity, to: Activity): boolean => {
    const seen = new Set<Activity>();
    const todo = [from];
    for (let at = todo.pop(); at; at = todo.pop()) {
      for (const next of before.get(at) ?? []) {
        if (next === to) return true;
        if (next && !seen.has(next)) {
          seen.add(next);
          todo.push(next);
        }
      }
    }
    return false;
  };
  const made = (x: Activity): number => {
    const olds = (x.needs ?? []).flatMap(({ information }) => {
      const ways = waysTo(x, information);
      const back = ways.some(({ maker }) => maker && reaches(maker, x) && (maker === x || reaches(x, maker)));
      return back || ways.length === 0 ? [] : [oldest(ways)];
    });
    return (x.every ?? Number.POSITIVE_INFINITY) + Math.max(0, ...olds);
  };
  const oldest = (ways: ReturnType<typeof waysTo>): number =>
    Math.min(...ways.map(({ maker, age }) => age + (maker ? made(maker) : 0)));
  return {
    age: (x: Activity, i: Information) => {
      const ways = waysTo(x, i);
      return ways.length === 0 ? undefined : oldest(ways);
    },
    inLoop: (x: Activity) => reaches(x, x),
  };
}

/** Designs that state everything: also how often an activity runs. */
const whole = fc
  .tuple(
    randomDesigns({ known: true, carried: ["i", "j", "k"], flows: 7 }),
    fc.array(fc.constantFrom("daily", "weekly", "P3D", "none"), { minLength: 5, maxLength: 5 }),
    fc.array(fc.constantFrom("daily", "P2D"), { minLength: 7, maxLength: 7 }),
  )
  .map(
    ([design, rhythms, terms]): Design => ({
      ...design,
      activities: Object.fromEntries(
        activityIds.map((id, at) => {
          const every = rhythms[at] ?? "daily";
          return [id, { ownership: ["m"], needs: [], produces: [], ...design.activities[id], every }];
        }),
      ),
      flows: flowsOf(design).map(({ every, on, within, ...flow }, at) => ({
        ...flow,
        ...(on === undefined || on === "none"
          ? { every: every ?? terms[at] ?? "daily", ...(every === "none" ? { on: "none" } : {}) }
          : { on }),
        within: within ?? terms[at] ?? "daily",
      })),
    }),
  );

describe("the oldest raw fact", () => {
  test("is that of the definition, where everything is stated", () => {
    fc.assert(
      fc.property(whole, (design) => {
        const org = link(design);
        const naive = byDefinition(org);
        for (const x of org.activities.values()) {
          for (const i of org.information.values()) {
            const lineage = lineageOf(x, i, org);
            expect(lineage?.atMost).toBe(naive.age(x, i));
            expect(lineage?.atLeast).toBe(naive.age(x, i));
          }
        }
        const looped = new Set(feedbackLoops(org).flatMap(({ activities }) => activities));
        for (const x of org.activities.values()) expect(looped.has(x)).toBe(naive.inLoop(x));
      }),
      { numRuns: 500 },
    );
  });

  test("lies in the range, whatever was not stated", () => {
    const hidden = fc.record({
      rhythms: fc.subarray([...activityIds]),
      needs: fc.subarray([...activityIds], { maxLength: 1 }),
      produces: fc.subarray([...activityIds], { maxLength: 1 }),
      terms: fc.array(fc.constantFrom("every", "within", "both", "neither"), { minLength: 7, maxLength: 7 }),
      cut: fc.option(fc.nat(6), { nil: undefined, freq: 2 }),
    });
    fc.assert(
      fc.property(whole, hidden, (design, { rhythms, needs, produces, terms, cut }) => {
        const full = { ...design, information: undefined };
        const part: Design = {
          ...full,
          activities: Object.fromEntries(
            Object.entries(full.activities).map(([id, activity]) => {
              const said: Record<string, unknown> = { ...activity };
              if (rhythms.includes(id as "a")) said.every = undefined;
              if (needs.includes(id as "a")) said.needs = undefined;
              if (produces.includes(id as "a")) said.produces = undefined;
              return [id, said];
            }),
          ),
          flows: flowsOf(full)
            .map((flow, at) => ({
              ...flow,
              ...(terms[at] === "every" || terms[at] === "both" ? { every: undefined, on: undefined } : {}),
              ...(terms[at] === "within" || terms[at] === "both" ? { within: undefined } : {}),
            }))
            .filter((_, at) => at !== cut),
          ...(cut === undefined ? {} : { open: ["flows"] }),
        };
        const org = link(JSON.parse(JSON.stringify(full)));
        const known = link(JSON.parse(JSON.stringify(part)));
        const naive = byDefinition(org);
        for (const x of org.activities.values()) {
          for (const i of org.information.values()) {
            const [there, what] = [known.activities.get(x.id), known.information.get(i.id)];
            if (!there || !what) continue;
            const lineage = lineageOf(there, what, known);
            const age = naive.age(x, i);
            if (!lineage) expect(age).toBe(undefined);
            else if (age !== undefined) {
              expect(lineage.atLeast).toBeLessThanOrEqual(age);
              if (!Number.isNaN(lineage.atMost)) expect(lineage.atMost).toBeGreaterThanOrEqual(age);
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
