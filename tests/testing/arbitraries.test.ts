import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import { relationships } from "../../src/level/relationship.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { designs, type Faulty, faults, forAll, forgetting } from "../../src/testing/index.ts";
import { runs } from "../runs.ts";

const sizeOf = (section: object | "none" | undefined) => Object.keys(section ?? {}).length;

describe("designs", () => {
  test("are valid, of the size that is asked for", () => {
    const some = designs({ units: [3, 5], roles: [2, 3], activities: [4, 7] });
    fc.assert(
      fc.property(some, (design) => {
        link(design);
        expect(sizeOf(design.units)).toBeGreaterThanOrEqual(3);
        expect(sizeOf(design.units)).toBeLessThanOrEqual(5);
        expect([2, 3]).toContain(sizeOf(design.roles));
        expect(sizeOf(design.activities)).toBeGreaterThanOrEqual(4);
        expect(sizeOf(design.activities)).toBeLessThanOrEqual(7);
      }),
      runs(300, 10_000),
    );
  });

  test("leave nothing open about what they list when all is known", () => {
    const whole = designs({ known: 1, units: [2, 3] });
    fc.assert(
      fc.property(whole, (design) => {
        for (const section of ["information", "flows", "decisions", "meetings"] as const)
          expect(design[section]).toBeDefined();
        const { rules } = check(link(design), {
          preset: "none",
          rules: { "raci/*": "error", "handoff/*": "error" },
        });
        expect(rules.filter(({ undetermined }) => undetermined > 0).map(({ id }) => id)).toEqual([]);
      }),
      runs(300, 10_000),
    );
  });

  test("have the share of everything that is asked for: none, or all", () => {
    const flat = designs({ hierarchy: 0, sharing: 0, density: 0, known: 1 });
    fc.assert(
      fc.property(flat, (design) => {
        const { units, flows, activities } = link(design);
        expect([...units.values()].every(({ parent }) => parent === null)).toBe(true);
        expect(flows).toEqual([]);
        for (const { performers } of activities.values()) expect(performers.length).toBeLessThan(2);
      }),
      runs(200, 5_000),
    );
    const dense = fc
      .sample(designs({ hierarchy: 1, sharing: 1, density: 1 }), { numRuns: 200, seed: 1 })
      .map(link);
    expect(dense.some(({ flows }) => flows.length > 3)).toBe(true);
    expect(
      dense.every(({ units }) => [...units.values()].slice(1).every(({ parent }) => parent !== null)),
    ).toBe(true);
  });

  test("are of every level, and have findings of many rules", () => {
    const some = fc.sample(designs({ known: 1 }), { numRuns: 400, seed: 1 }).map(link);
    const found = new Set(
      some.flatMap((each) => check(each, { preset: "all" }).findings.map(({ rule }) => rule)),
    );
    expect(found.size).toBeGreaterThan(20);
    const atLeast = new Set(
      some.flatMap((each) => relationships(each).map(({ structural }) => structural.atLeast)),
    );
    expect(atLeast.has("undefined")).toBe(true);
  });

  test("shrink to what matters, and stay readable", () => {
    const run = fc.check(
      fc.property(designs(), (design) =>
        Object.values(design.activities).every(({ needs }) => sizeOf(needs as object) < 2),
      ),
      { seed: 1, numRuns: 500 },
    );
    const [smallest] = run.counterexample as [Design];
    expect(stringifyDesign(smallest)).toMatchInlineSnapshot(`
      "orgproof: 1
      units:
        unit-1: {}
        unit-2: {}
      roles: {}
      activities:
        activity-1:
          raci: none
          needs: [ information-2, information-1 ]
          produces: []
      "
    `);
  });

  test("are the same for a seed, in every version", () => {
    const texts = fc.sample(designs(), { seed: 7, numRuns: 3 }).map((design) => stringifyDesign(design));
    expect(texts.join("---\n")).toMatchSnapshot();
  });
});

describe("forgetting", () => {
  test("states nothing else, and leaves the design valid", () => {
    const forgotten = designs().chain((whole) => forgetting(whole).map((part) => ({ whole, part })));
    fc.assert(
      fc.property(forgotten, ({ whole, part }) => {
        link(part);
        for (const [id, { raci, ...attributes }] of Object.entries(part.activities))
          expect(whole.activities[id]).toMatchObject(attributes);
        expect(Object.keys(whole)).toEqual(
          expect.arrayContaining(Object.keys(part).filter((each) => each !== "open")),
        );
      }),
      runs(200, 5_000),
    );
  });
});

describe("faults", () => {
  /* More than are tried of what has no end; the level hangs on the last one. */
  const flows = Array.from({ length: 150 }, (_, at) => ({
    id: `flow-${at}`,
    carries: `i${at}`,
    from: "a",
    to: "b",
  }));
  const design = parseDesign({
    orgproof: 1,
    units: { marketing: {}, sales: {} },
    activities: { a: { ownership: "marketing" }, b: { ownership: "sales" } },
    flows,
  });
  const lacks = (id: string) => (tried: Faulty) => tried.failure.id !== id;

  test("are each tried, once, in the design's order", () => {
    const seen: string[] = [];
    forAll(faults(design), ({ failure }) => void seen.push(failure.id));
    expect(seen).toEqual(flows.map(({ id }) => id));
    expect(() => forAll(faults(design), lacks("flow-149"))).toThrow(
      /^the property does not hold \(case 150, of all in turn\)\n\nfailure: \{"kind":"flow","id":"flow-149"\}\n/,
    );
  });

  test("are tried as often as is asked for", () => {
    const seen: string[] = [];
    forAll(faults(design), ({ failure }) => void seen.push(failure.id), { numRuns: 7 });
    expect(seen).toHaveLength(7);
  });

  test("are refused of a design in which nothing can fail", () => {
    expect(() => faults(design, ["meeting"])).toThrow("faults: the design has nothing that could fail");
  });
});
