import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patchDesign } from "../../../src/change/patch-design.ts";
import { costOf } from "../../../src/change/plan/demand.ts";
import { doneTogether } from "../../../src/change/plan/done-steps.ts";
import { demandOf, lackingFor } from "../../../src/change/plan/draft/demand-of.ts";
import type { Plan } from "../../../src/change/plan/plan.ts";
import { planLevel } from "../../../src/change/plan/plan-level.ts";
import type { Step } from "../../../src/change/plan/step.ts";
import { languageIn } from "../../../src/change/plan/word-plan.ts";
import { check } from "../../../src/check/check.ts";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import { standardProfile } from "../../../src/level/profile.ts";
import { relationship } from "../../../src/level/relationship.ts";
import type { Design } from "../../../src/model/design.ts";
import { type Level, levels } from "../../../src/model/level.ts";
import { link } from "../../../src/organisation/link.ts";
import { designsAt } from "../../../src/testing/arbitraries/designs-at.ts";

const between = ["product", "support"] as const;
const example = (name: string) => parseDesign(readFileSync(`examples/${name}.yaml`, "utf8"));
const reaches = (design: Design, level: Level, [a, b]: readonly [string, string] = between) =>
  levels.indexOf(relationship(link(design), a, b).structural.atLeast) >= levels.indexOf(level);
const errorsOf = (design: Design) =>
  check(link(design)).findings.filter(({ severity }) => severity === "error").length;

function applied(design: Design, patch: Plan["patch"]): Design {
  const result = patchDesign(design, patch);
  if (!result.success) throw new Error("the patch does not fit");
  return result.design;
}

/** All steps that are offered on the way to a level, and what the design is after some of them. */
function pooled(design: Design, level: Level) {
  const original = link(design);
  const after = (done: readonly Step[]) => {
    const changed = doneTogether(original.design, done);
    return changed && link(changed);
  };
  const pool = new Map<string, Step>();
  const offered = (done: readonly Step[]): readonly Step[] => {
    const organisation = after(done);
    if (!organisation) return [];
    const { interface: at, criteria } = relationship(organisation, ...between);
    const demand = demandOf(lackingFor(level, criteria), {
      organisation,
      original,
      at,
      target: level,
      profile: standardProfile,
      costs: {},
      drafted: new Map(),
      language: languageIn({}),
      text: (word) => word,
    });
    const steps: Step[] = [];
    const visit = (part: typeof demand) => {
      if ("steps" in part) steps.push(...part.steps);
      else for (const each of part.of) visit(each);
    };
    visit(demand);
    return steps;
  };
  let fresh = offered([]);
  for (let depth = 0; depth < 3 && fresh.length > 0; depth += 1) {
    const unseen = [...new Map(fresh.map((step) => [step.id, step])).values()].filter(
      ({ id }) => !pool.has(id),
    );
    for (const step of unseen) pool.set(step.id, step);
    fresh = unseen.flatMap((step) => offered([step]));
  }
  return { pool: [...pool.values()], after };
}

const cases = fc
  .constantFrom<Level>("undefined", "defined", "aligned")
  .chain((level) => fc.tuple(designsAt(level), fc.constant(levels[levels.indexOf(level) + 1] as Level)));

describe("plans for a level", () => {
  it("reach it, for sure, when their patch is applied to the design", () => {
    fc.assert(
      fc.property(cases, ([design, level]) => {
        const { plans } = planLevel(design, { between, level });
        expect(plans.length).toBeGreaterThan(0);
        for (const { patch } of plans) expect(reaches(applied(design, patch), level)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it("add no error with any step, and leave nothing without an owner", () => {
    fc.assert(
      fc.property(cases, ([design, level]) => {
        for (const { steps } of planLevel(design, { between, level }).plans) {
          let now = design;
          for (const { patch, errors } of steps) {
            const next = applied(now, patch);
            expect(errorsOf(next)).toBeLessThanOrEqual(errorsOf(now));
            expect(errors).toBe(errorsOf(next));
            const owned = (each: Design) =>
              [...link(each).activities.values()]
                .filter(({ owners }) => owners?.units.length)
                .map(({ id }) => id);
            expect(owned(next)).toEqual(expect.arrayContaining(owned(now)));
            now = next;
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  it("cost what the cheapest of all sets of steps costs, and miss it without any one of theirs", () => {
    let tried = 0;
    fc.assert(
      fc.property(cases, ([design, level]) => {
        const { pool, after } = pooled(design, level);
        if (pool.length > 9) return;
        tried += 1;
        const holds = (steps: readonly Step[]) => {
          const organisation = after(steps);
          return organisation !== undefined && reaches(organisation.design, level);
        };
        const subsets = Array.from({ length: 2 ** pool.length }, (_, bits) =>
          pool.filter((_step, at) => bits & (1 << at)),
        );
        const least = Math.min(...subsets.filter(holds).map(costOf));
        const { plans, proved } = planLevel(design, { between, level });
        expect(proved).toBe(true);
        expect(plans[0]?.cost).toBeCloseTo(least);
        for (const { steps } of plans) {
          const mine = steps.map(({ patch }) => patch);
          for (const left of mine.keys()) {
            const others = mine.filter((_, at) => at !== left).flat();
            const result = patchDesign(design, others);
            expect(result.success && reaches(result.design, level)).toBe(false);
          }
        }
      }),
      { numRuns: 14 },
    );
    expect(tried).toBeGreaterThan(2);
  }, 120_000);

  it("bring a real company up, in the words of its criteria, with what each step buys", () => {
    const design = example("marketing-and-sales/design");
    const target = { between: ["marketing", "sales"], level: "aligned" } as const;
    const { now, plans, proved, reached } = planLevel(design, target);
    expect({ now, proved, reached }).toEqual({
      now: { atLeast: "undefined", atMost: "undefined" },
      proved: true,
      reached: false,
    });
    const [first] = plans;
    expect(first?.steps.at(-1)?.becomes?.atLeast).toBe("integrated");
    expect(first?.steps.flatMap(({ meets }) => meets)).toEqual(
      expect.arrayContaining([
        "handoffs-served",
        "common-language",
        "ownership-clear",
        "joint-meetings",
        "on-time",
      ]),
    );
    expect(new Set(plans.map(({ steps }) => steps.map(({ message }) => message.text).join())).size).toBe(
      plans.length,
    );
    expect(plans.map(({ cost }) => cost)).toEqual(plans.map(({ cost }) => cost).toSorted((x, y) => x - y));
    expect(errorsOf(applied(design, first?.patch ?? []))).toBe(0);
  });

  it("hang on what steps cost", () => {
    const design = example("four-levels/2-defined");
    const target = { between: ["marketing", "sales"], level: "aligned" } as const;
    const kinds = (costs: object) =>
      planLevel(design, target, { costs, count: 1 }).plans[0]?.steps.map(({ kind }) => kind);
    expect(kinds({})).toContain("share");
    expect(planLevel(design, target, { costs: { teach: 50 }, count: 1 }).plans[0]?.cost).toBeGreaterThan(
      planLevel(design, target, { count: 1 }).plans[0]?.cost ?? 0,
    );
  });

  it("hold no step that they can do without, though each was asked for", () => {
    const design = example("ten-lines/design");
    const [first] = planLevel(
      design,
      { between: ["marketing", "sales"], level: "aligned" },
      { count: 1 },
    ).plans;
    const mine = first?.steps.map(({ patch }) => patch) ?? [];
    expect(mine.length).toBeGreaterThan(2);
    for (const left of mine.keys()) {
      const result = patchDesign(design, mine.filter((_, at) => at !== left).flat());
      expect(result.success && reaches(result.design, "aligned", ["marketing", "sales"])).toBe(false);
    }
  });

  it("are never proved where the search gave up, nor that there are none", () => {
    const target = { between: ["marketing", "sales"], level: "integrated" } as const;
    const hurried = planLevel(example("four-levels/1-undefined"), target, { tries: 1, count: 1 });
    expect(hurried.proved).toBe(false);
    for (const { patch } of hurried.plans)
      expect(
        reaches(applied(example("four-levels/1-undefined"), patch), "integrated", ["marketing", "sales"]),
      ).toBe(true);
    const alone = parseDesign("orgproof: 1\nunits: { a: {}, b: {} }\nactivities: { x: { ownership: a } }\n");
    const none = planLevel(alone, { between: ["a", "b"], level: "integrated" }, { tries: 3 });
    if (none.plans.length === 0) expect(none.proved).toBe(false);
  });

  it("settle together how often and how soon a flow is there, so that both are in time", () => {
    const design = parseDesign(`orgproof: 1
units: { marketing: {}, sales: {} }
roles: { planner: { unit: marketing }, seller: { unit: sales } }
activities:
  campaign: { raci: { A: planner, R: planner }, needs: [], produces: leads }
  selling: { raci: { A: seller, R: seller }, needs: { information: leads, within: P14D }, produces: orders }
  planning: { raci: { A: planner, R: [planner, seller] }, ownership: [marketing, sales], planning: true, needs: [], produces: [] }
  books: { raci: { A: planner, R: planner }, needs: orders, produces: [] }
information:
  leads: { definition: whoever asked, agreed: true }
  orders: { definition: a signed order, agreed: true }
flows:
  - { carries: leads, from: campaign, to: selling, owner: planner, via: email, returns: orders }
  - { carries: orders, from: selling, to: books, owner: seller, every: weekly, within: P1D, via: email, returns: leads }
decisions: {}
knowledge: {}
agreements: { rule: { between: [marketing, sales], settles: conflict } }
meetings:
  monday: { participants: [planner, seller], every: weekly, documented: true, purpose: planning, reports: { marketing: leads, sales: orders } }
`);
    const { plans, proved } = planLevel(
      design,
      { between: ["marketing", "sales"], level: "aligned" },
      { count: 1 },
    );
    expect(proved).toBe(true);
    expect(plans[0]?.steps.flatMap(({ states }) => states)).toEqual([
      { attribute: "every", value: "weekly" },
      { attribute: "within", value: "P1D" },
    ]);
  });

  it("end with no work that is shared on paper only", () => {
    const design = parseDesign(`orgproof: 1
units: { marketing: {}, sales: {} }
roles: { planner: { unit: marketing }, seller: { unit: sales } }
activities:
  pricing: { ownership: marketing, raci: { A: [planner, seller], R: planner }, needs: [], produces: prices }
  selling: { raci: { A: seller, R: seller }, needs: prices, produces: [] }
information: { prices: { definition: none, agreed: false } }
flows: [{ carries: prices, from: pricing, to: selling, owner: planner, via: email, every: weekly, within: P1D }]
decisions: {}
agreements: { peace: { between: [marketing, sales], settles: conflict } }
`);
    const { plans } = planLevel(design, { between: ["marketing", "sales"], level: "defined" });
    expect(plans.length).toBe(3);
    for (const { patch } of plans)
      expect(check(link(applied(design, patch))).findings.map(({ rule }) => rule)).not.toContain(
        "ownership/shared-in-name-only",
      );
  });

  it("are none where the level is held already", () => {
    const design = example("four-levels/4-integrated");
    expect(planLevel(design, { between: ["marketing", "sales"], level: "aligned" })).toMatchObject({
      reached: true,
      plans: [],
      proved: true,
    });
  });

  it("refuse units that are not there", () => {
    const design = example("ten-lines/design");
    expect(() => planLevel(design, { between: ["marketing", "nobody"], level: "defined" })).toThrow(
      TypeError,
    );
  });
});
