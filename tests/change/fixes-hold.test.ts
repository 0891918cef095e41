import fc from "fast-check";
import { expect, test } from "vitest";
import { findingKey } from "../../src/change/finding-key.ts";
import { tryFix } from "../../src/change/try-fix.ts";
import { check } from "../../src/check/check.ts";
import { link } from "../../src/organisation/link.ts";
import { flaws } from "../../src/testing/arbitraries/flaws/flaws.ts";
import { flawed } from "../../src/testing/index.ts";
import { runs } from "../runs.ts";

const config = { preset: "all", now: "2030-01-01" } as const;
/*
 * Where what a fix says is true, more comes to light: two units that own work together ought to meet, and one that answers for work of another unit
 * shares it. `fix` tries each fix first, and does not offer these where that is so.
 */
const brings: { readonly [rule: string]: readonly string[] } = {
  "raci/accountable-without-power": ["ownership/undeclared-sharing", "meeting/missing"],
  "ownership/conflict": ["meeting/missing"],
  "ownership/outside-performer": ["meeting/missing"],
};

const offered = new Set<string>();

test.each(Object.keys(flaws))(
  "each fix of `%s`, safe or suggested, takes its finding away and adds no error or warning",
  (rule) => {
    fc.assert(
      fc.property(flawed(rule), (design) => {
        const { findings } = check(link(design), config);
        const known = new Set(findings.map(findingKey));
        for (const finding of findings.filter((each) => each.rule === rule))
          for (const fix of finding.fixes) {
            offered.add(rule);
            const tried = tryFix(design, findings, finding, fix, config);
            const come = tried?.findings.filter(
              (each) => each.severity !== "info" && !known.has(findingKey(each)),
            );
            const isExpected = come?.every((each) => brings[rule]?.includes(each.rule));
            expect(
              tried?.holds || (fix.kind === "suggested" && come?.length !== 0 && isExpected),
              `${finding.message.text}: ${JSON.stringify(fix.patch)}`,
            ).toBe(true);
            expect(tried?.findings.map(findingKey)).not.toContain(findingKey(finding));
          }
      }),
      runs(8, 2_000),
    );
  },
);

test("and many rules offer one", () => {
  expect(offered.size).toBeGreaterThan(20);
});
