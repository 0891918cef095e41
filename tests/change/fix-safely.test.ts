import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixSafely } from "../../src/change/fix-safely.ts";
import { tryFix } from "../../src/change/try-fix.ts";
import { check } from "../../src/check/check.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { parseDesign, safeParseDesign } from "../../src/formats/parse-design.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { rules } from "../../src/rules/registry.ts";
import { designs } from "../../src/testing/index.ts";
import { runs } from "../runs.ts";

const config = { preset: "all", now: "2026-01-01" } as const;
const findingsOf = (design: Design) => check(link(design), config).findings;
const grave = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== "info");
const keys = (findings: readonly Finding[]) =>
  grave(findings).map(
    ({ rule, subject, message }) =>
      `${rule} ${subject.kind} ${subject.kind === "ignore" ? message.text : subject.id}`,
  );

/** Designs with suppressions, of which many silence nothing. */
const suppressing = designs({ activities: [2, 5] }).chain((design) =>
  fc
    .array(
      fc.record({
        rule: fc.constantFrom(...rules.map(({ id }) => id), "raci/*", "handoff/*"),
        at: fc.constantFrom("*", ...Object.keys(design.activities), "unit-1"),
        reason: fc.constant("known"),
      }),
      { maxLength: 6 },
    )
    .map((ignore): Design => ({ ...design, ignore })),
);

describe("safe fixes", () => {
  test("end, leave none behind, add no error and no warning, and leave the design as it was given", () => {
    let applied = 0;
    fc.assert(
      fc.property(suppressing, (design) => {
        const before = JSON.stringify(design);
        const fixed = fixSafely(design, config);
        applied += fixed.applied.length;
        expect(JSON.stringify(design)).toBe(before);
        expect(safeParseDesign(structuredClone(fixed.design)).success).toBe(true);
        expect(fixed.findings).toEqual(findingsOf(fixed.design));
        const known = keys(findingsOf(design));
        for (const key of keys(fixed.findings)) expect(known).toContain(key);
        // once more, there is nothing to do
        expect(fixSafely(fixed.design, config).applied).toEqual([]);
      }),
      runs(100, 3_000),
    );
    expect(applied).toBeGreaterThan(20);
  });

  test("take out the suppressions that silence nothing, one after the other, and no other", () => {
    const design = parseDesign(`
orgproof: 1
units: { sales: {} }
roles: { seller: { unit: sales } }
activities: { selling: { raci: { R: seller } } }
ignore:
  - { rule: raci/no-responsible, at: selling, reason: old }
  - { rule: raci/no-accountable, at: selling, reason: nobody yet }
  - { rule: raci/no-responsible, at: selling, reason: older }
`);
    const { design: left, applied, findings } = fixSafely(design);
    expect(left.ignore).toEqual([{ rule: "raci/no-accountable", at: "selling", reason: "nobody yet" }]);
    expect(applied.map(({ finding }) => finding.rule)).toEqual(["ignore/unused", "ignore/unused"]);
    expect(findings.filter(({ rule }) => rule.startsWith("ignore/"))).toEqual([]);
  });
});

describe("a fix that is tried", () => {
  const design = parseDesign(`
orgproof: 1
units: { sales: {} }
roles: { a: { unit: sales }, b: { unit: sales } }
activities: { selling: { raci: { A: [a, b], R: a } } }
`);
  const findings = findingsOf(design);
  const finding = findings.find(({ rule }) => rule === "raci/multiple-accountable") as Finding;

  test("holds when its finding goes and nothing grave comes", () => {
    expect(finding.fixes.length).toBeGreaterThan(0);
    for (const fix of finding.fixes) {
      const tried = tryFix(design, findings, finding, fix, config);
      const after = keys(tried?.findings ?? []);
      const added = after.filter((key) => !keys(findings).includes(key));
      expect(tried?.holds).toBe(added.length === 0);
    }
  });

  test("does not hold when its finding stays, or something grave comes", () => {
    const title = { key: "x", text: "x", params: {} };
    const nothing = { kind: "suggested", title, patch: [{ op: "add", path: "/name", value: "x" }] } as const;
    expect(tryFix(design, findings, finding, nothing, config)?.holds).toBe(false);
    const worse = {
      kind: "suggested",
      title,
      patch: [{ op: "replace", path: "/activities/selling/raci", value: { A: "a" } }],
    } as const;
    expect(tryFix(design, findings, finding, worse, config)?.holds).toBe(false);
  });

  test("is none when its patch does not fit, or what it leaves is no design", () => {
    const title = { key: "x", text: "x", params: {} };
    for (const path of ["/flows/3/every", "/units"])
      expect(
        tryFix(design, findings, finding, { kind: "safe", title, patch: [{ op: "remove", path }] }, config),
      ).toBeUndefined();
  });
});
