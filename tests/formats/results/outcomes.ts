import { readFileSync } from "node:fs";
import fc from "fast-check";
import { check } from "../../../src/check/check.ts";
import type { Config } from "../../../src/check/config.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { severities } from "../../../src/findings/severity.ts";
import type { CheckOutcome } from "../../../src/formats/check-outcome.ts";
import { safeParseDesign } from "../../../src/formats/parse-design.ts";
import { link } from "../../../src/organisation/link.ts";

/** The design of an example that a reader knows. */
export const example = readFileSync(
  new URL("../../../examples/marketing-and-sales/design.yaml", import.meta.url),
  "utf8",
);

/** What becomes of a text. */
export function outcomeOf(source: string, file = "design.yaml", config: Config = {}): CheckOutcome {
  const parsed = safeParseDesign(source, { file });
  if (!parsed.success) return { kind: "unreadable", file, faults: parsed.error.findings, source };
  return {
    kind: "checked",
    file,
    source,
    result: check(link(parsed.data), config),
    reasons: ["it is agreed"],
  };
}

/** Any text, those that formats take for something else among them. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "]]>",
    "a|b",
    "\\|",
    "`",
    "``a`",
    "::error::x",
    "%0A",
    "a\r\nb",
    "=1+1",
    "<b>",
    "</details>",
    "[x](http://e)",
    "\u2028",
    "\ud800",
    "\u202e",
    "متن",
    "",
    " ",
    "a,b:c",
    '"',
    "*a* _b_ #1 & &amp;",
  ),
);

/** A finding with any text in it. */
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    text: anyText,
    name: anyText,
    id: fc.string({ minLength: 1 }),
    severity: fc.constantFrom(...severities),
    line: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
  })
  .map(({ text, name, id, severity, line }) => ({
    rule: "raci/no-accountable",
    severity,
    subject: { kind: "activity", id },
    path: `/activities/${id}`,
    ...(line === undefined ? {} : { location: { line, column: 1 } }),
    message: { key: "raci/no-accountable", text: `x ${text} y`, params: {} },
    related: [{ kind: "role", id, name, path: `/roles/${id}` }],
    fixes: [],
    docs: "",
  }));

const none = check(link({ orgproof: 1, units: { u: {} }, activities: { a: {} } }), { preset: "none" });

/** Designs of any names, in which anything may be found. */
export const anyOutcomes: fc.Arbitrary<readonly CheckOutcome[]> = fc.array(
  fc
    .record({ file: anyText, findings: fc.array(anyFinding, { maxLength: 5 }), isRead: fc.boolean() })
    .map(({ file, findings, isRead }): CheckOutcome => {
      if (!isRead) return { kind: "unreadable", file, faults: findings };
      const [first, ...others] = findings;
      const rule = {
        id: "raci/no-accountable",
        severity: "error",
        status: "checked",
        examined: 9,
        undetermined: 0,
        findings: findings.length,
      } as const;
      const suppressed = first ? [{ finding: first, by: 0 }] : [];
      return { kind: "checked", file, result: { ...none, rules: [rule], findings: others, suppressed } };
    }),
  { maxLength: 3 },
);
