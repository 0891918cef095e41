import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design } from "../../src/model/design.ts";
import { naiveRules } from "../naive/rules.ts";
import { tinyDesigns } from "../naive/tiny-designs.ts";
import { variedDesigns } from "../naive/varied-designs.ts";
import { forgetfulDesigns } from "../rules/forgetful-designs.ts";
import { runs, triedAll } from "../runs.ts";
import { compared, ruleDifferences } from "./rule-differences.ts";
import { wholeDesigns } from "./whole-designs.ts";

/** What designs made for levels leave out, and rules ask about. */
function fullyStated(design: Design): Design {
  const each = (section: unknown, more: object) =>
    Object.fromEntries(Object.entries(section ?? {}).map(([id, element]) => [id, { ...more, ...element }]));
  return {
    ...design,
    roles: each(design.roles, { capacity: "none" }),
    activities: each(design.activities, { effort: "none" }),
    decisions: each(design.decisions, { domain: "none" }),
    flows: Object.values(each(design.flows, { complete: true, correct: true })),
  } as Design;
}

const designs: fc.Arbitrary<Design> = fc.oneof(
  { weight: 3, arbitrary: variedDesigns },
  { weight: 1, arbitrary: forgetfulDesigns.map(({ whole }) => whole) },
  { weight: 1, arbitrary: wholeDesigns.map(fullyStated) },
);

describe("the rules and their second implementation", () => {
  it("are the same rules", () => {
    expect(Object.keys(naiveRules).sort()).toEqual(compared.map(({ rule }) => rule.id).sort());
  });

  it("examine and find the same in designs that say everything", () => {
    fc.assert(
      fc.property(designs, (design) => {
        expect(ruleDifferences(design)).toEqual([]);
      }),
      runs(500, 100_000),
    );
  });

  it.each(tinyDesigns)("examine and find the same in all tiny organisations of %s", (_, count, makeAll) => {
    const all = makeAll();
    triedAll(count);
    expect(all.flatMap((design) => ruleDifferences(design).map((each) => [each, design]))).toEqual([]);
    expect(new Set(all.map((design) => JSON.stringify(design))).size).toBe(count);
  });

  it("are compared on as many as the page on quality says", () => {
    const page = readFileSync(new URL("../../docs/reference/quality.md", import.meta.url), "utf8");
    const total = tinyDesigns.reduce((sum, [, count]) => sum + count, 0);
    expect(page).toContain(`all ${total.toLocaleString("en")} tiny organisations`);
    for (const [family, count] of tinyDesigns)
      expect(page).toMatch(new RegExp(`\\| ${family} \\|.*\\| ${count.toLocaleString("en")} \\|`));
  });
});
