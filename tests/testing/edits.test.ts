import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdit, type EditKind } from "../../src/change/index.ts";
import { check } from "../../src/check/check.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { designs, edits, forAll, matchers } from "../../src/testing/index.ts";
import { integratedDesign } from "../../src/testing/laws/integrated-design.ts";
import { runs } from "../runs.ts";

const design = parseDesign(`
orgproof: 1
units: { marketing: {}, sales: {} }
roles: { writer: { unit: marketing, heldBy: sara }, seller: { unit: sales, heldBy: [ali, sara] } }
activities:
  advertising: { raci: { A: marketing, R: writer }, produces: leads }
  selling: { raci: { A: sales, R: seller }, needs: leads }
information: { leads: {} }
flows: [{ carries: leads, from: advertising, to: selling, via: crm }]
systems: { crm: { usedBy: [marketing, sales] } }
`);

const errorsOf = (each: Design) => check(link(each), { preset: "correctness" }).counts.error;

describe("reorganisations", () => {
  test("are steps each of which can be made of what the ones before left, as many as are asked for", () => {
    const many = fc
      .nat(6)
      .chain((most) =>
        designs().chain((each) => edits(each, { most }).map((edited) => ({ ...edited, before: each, most }))),
      );
    const lengths = new Set<number>();
    fc.assert(
      fc.property(many, ({ before, edits: steps, design: after, most }) => {
        expect(steps.length).toBeLessThanOrEqual(most);
        expect(steps.reduce(applyEdit, before)).toEqual(after);
        lengths.add(steps.length);
      }),
      runs(200, 5_000),
    );
    expect(lengths.size).toBe(7);
  });

  test("are of the kinds that are asked for; split units are worked with and merged", () => {
    const kinds: readonly EditKind[] = ["split", "merge", "move"];
    const some = fc.sample(edits(design, { kinds, most: 8 }), { numRuns: 300, seed: 1 });
    const steps = some.flatMap((each) => each.edits);
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(steps.some((step) => step.kind === "move" && step.to.endsWith("-2"))).toBe(true);
    expect(steps.some((step) => step.kind === "merge" && step.id.endsWith("-2"))).toBe(true);
  });

  test("are the same for a seed, in every version", () => {
    const some = fc.sample(edits(design), { seed: 7, numRuns: 12 });
    const text = some.map((each) => each.edits.map((step) => JSON.stringify(step)).join("\n") || "(none)");
    expect(text.join("\n---\n")).toMatchSnapshot();
  });

  test("shrink to the one step that matters, shown with what it changes", () => {
    const isPerformed = (each: Design) =>
      [...link(each).activities.values()].every(({ performers }) =>
        performers.some((party) => party.kind === "unit" || (party.heldBy ?? []).length > 0),
      );
    const tell = () => forAll(edits(design, { most: 8 }), ({ design: left }) => isPerformed(left));
    expect(tell).toThrow(
      /^the property does not hold \(design \d+ of 100, made smaller \d+ times, seed 1\)\n\nedits: \[\{"kind":"leave","person":"sara"\}\]\n {2}@@ line \d+ @@\n/,
    );
    expect(tell).toThrow(/\n {2}-\s+heldBy: sara\n {2}\+\s+heldBy: none\n/);
  });

  test("need not change what a design is like", () => {
    const kinds: readonly EditKind[] = ["rename", "leave", "join"];
    expect(errorsOf(design)).toBe(0);
    forAll(edits(design, { kinds }), ({ design: left }) => expect(errorsOf(left)).toBe(0));
  });

  test("take two units down from their level where they divide what joins them", () => {
    expect.extend(matchers);
    const between = ["marketing", "sales"] as const;
    const company = integratedDesign;
    expect(company).toKeepLevelUnder(edits(company, { kinds: ["join", "share"] }), { between });
    const tell = () =>
      expect(company).toKeepLevelUnder(edits(company, { kinds: ["leave", "merge"] }), { between });
    expect(tell).toThrow(/ after this:\n\nedits: \[\{"kind":"merge","id":"board","into":"marketing"\}\]\n/);
  });

  test("are refused of a design of which nothing can be changed", () => {
    const bare = parseDesign({ orgproof: 1, units: { a: {} }, activities: {} });
    expect(() => edits(bare, { kinds: ["move", "share", "merge", "leave", "join"] })).toThrow(
      "edits: nothing of the design can be changed",
    );
    expect(() => edits(bare)).not.toThrow();
  });
});
