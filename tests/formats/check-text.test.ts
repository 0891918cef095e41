import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LevelInShort } from "../../src/check/levels-in-short.ts";
import type { CheckResult } from "../../src/check/result.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { checkText, unreadableText } from "../../src/formats/check-text.ts";
import { displayWidth } from "../../src/formats/terminal/display-width.ts";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/cli/${name}`, import.meta.url), "utf8");
const golden = (name: string) => `../fixtures/cli/${name}.txt`;

const source = fixture("promotions.yaml");
const file = "promotions.yaml";
const levelsOf = (...names: readonly [string, string]): readonly LevelInShort[] => [
  {
    between: ["marketing", "sales"],
    names,
    structural: { atLeast: "undefined", atMost: "defined" },
    target: "aligned",
  },
];
const more = { suppressed: [], internalErrors: [] };
/** Kept results, so that these reports change when the report does, and not when a rule does. */
const results: Readonly<Record<"en" | "fa", CheckResult>> = {
  en: { ...more, levels: levelsOf("Marketing", "Sales"), ...JSON.parse(fixture("promotions.en.json")) },
  fa: { ...more, levels: levelsOf("بازاریابی", "فروش"), ...JSON.parse(fixture("promotions.fa.json")) },
};
const reasonOf = (rule: string) =>
  rule === "raci/no-accountable"
    ? "When nobody is answerable, nothing follows when the work is not done."
    : undefined;

const reports = (["en", "fa"] as const).flatMap((locale) =>
  ([80, 120] as const).flatMap((width) =>
    (["short", "full", "quiet"] as const).map((detail) => ({ locale, width, detail })),
  ),
);

describe("the report of a check", () => {
  test.each(reports)("in $locale, $width columns, $detail", async ({ locale, width, detail }) => {
    const text = checkText(results[locale], {
      file,
      source,
      locale,
      width,
      detail,
      ...(locale === "en" ? { reasonOf } : {}),
    });
    await expect(text).toMatchFileSnapshot(golden(`check-${locale}-${width}-${detail}`));
  });

  test("in colour", async () => {
    await expect(checkText(results.en, { file, source, colour: true, reasonOf })).toMatchFileSnapshot(
      golden("check-en-colour"),
    );
  });

  test("has the same words with colours and without", () => {
    for (const locale of ["en", "fa"] as const) {
      const options = { file, source, locale } as const;
      expect(stripVTControlCharacters(checkText(results[locale], { ...options, colour: true }))).toBe(
        checkText(results[locale], options),
      );
    }
  });

  test.each([40, 60, 80, 120])("fits %i columns", (width) => {
    for (const locale of ["en", "fa"] as const) {
      const text = checkText(results[locale], { file, source, locale, width, detail: "full" });
      for (const line of text.split("\n")) {
        // a place and a rule are never broken, so that they can be copied
        if (!/promotions\.yaml:\d+|orgproof explain/.test(line))
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  test("in Persian is pushed to the right edge of a terminal, code frames aside", () => {
    const lines = checkText(results.fa, { file, source, locale: "fa", flush: true }).split("\n");
    const persian = lines.filter((line) => line.startsWith("\u200f"));
    expect(persian.length).toBeGreaterThan(10);
    expect(persian.filter((line) => displayWidth(line) !== 79 && !line.includes("━"))).toEqual([]);
  });

  test("closes every isolate on its own line", () => {
    for (const locale of ["en", "fa"] as const) {
      for (const line of checkText(results[locale], { file, source, locale, detail: "full" }).split("\n")) {
        expect(line.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0);
      }
    }
  });

  test("explains a rule once", () => {
    const [first] = results.en.findings;
    const twice = { ...results.en, findings: [first, first] as readonly Finding[] };
    expect(checkText(twice, { source }).match(/more: orgproof explain/g)).toHaveLength(1);
  });

  test("needs no text: then places are pointers and there are no frames", () => {
    const findings = results.en.findings.map(({ location, ...finding }) => finding);
    const text = checkText({ ...results.en, findings });
    expect(text).toMatch(/^\/activities\/pricing\/raci error raci\/no-accountable/);
    expect(text).not.toContain("│");
  });

  test("lets nothing through that acts on a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const [finding] = results.en.findings as [Finding];
        const evil: Finding = {
          ...finding,
          message: { ...finding.message, text },
          location: { file: text, line: 1, column: 1 },
        };
        const shown = checkText({ ...results.en, findings: [evil] }, { source: text, file: text });
        expect(shown).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e]/u);
      }),
    );
  });
});

describe("what was not looked at", () => {
  const nothing: CheckResult = {
    orgproof: 1,
    verdict: "pass",
    counts: { error: 0, warn: 0, info: 0, suppressed: 0, undetermined: 0 },
    findings: [],
    suppressed: [],
    rules: [],
    interfaces: [],
    levels: [],
    internalErrors: [],
  };
  const rule = (id: string, status: CheckResult["rules"][number]["status"]) =>
    ({ id, severity: "warn", status, examined: 0, undetermined: 0, findings: 0 }) as const;

  test("is said, in short by family and in full by name", () => {
    const rules = [
      rule("raci/a", "checked"),
      rule("meeting/a", "not-asked"),
      rule("meeting/b", "not-asked"),
      rule("power/a", "nothing-to-check"),
      rule("power/b", "incomplete"),
    ];
    const short = checkText({ ...nothing, rules });
    expect(short).toBe(`✔ pass: nothing found
  5 rules are on: 1 checked, 1 with nothing to check, 2 not asked, 1 incomplete
    nothing to check (the design has no such thing): power 1
    not asked (the design says nothing of it): meeting 2
    incomplete (a section is marked as open): power 1
`);
    expect(checkText({ ...nothing, rules }, { detail: "full" })).toContain(
      "not asked (the design says nothing of it): meeting/a, meeting/b",
    );
  });

  test("is everything when no rule is on", () => {
    expect(checkText(nothing)).toContain("no rule is on, so nothing was checked");
  });

  test("is what a rule would have found that failed", () => {
    const failed = {
      ...nothing,
      verdict: "undetermined",
      rules: [rule("raci/a", "internal-error")],
      internalErrors: [{ rule: "raci/a", message: "no luck" }],
    } as const;
    const text = checkText(failed);
    expect(text).toContain("? not decided");
    expect(text).toMatch(/the rule raci\/a failed, so what it would have found is not known:\s+no luck/);
  });

  test("is counted where answers hang on what is not stated", () => {
    const text = checkText({
      ...nothing,
      verdict: "undetermined",
      counts: { ...nothing.counts, undetermined: 1 },
    });
    expect(text.replace(/\s+/g, " ")).toContain(
      "1 answer hangs on facts that the design does not state; --unknown-as warn shows it",
    );
  });
});

describe("the levels below the summary", () => {
  const level = (at: number, target: LevelInShort["target"] = null): LevelInShort => ({
    between: ["a", `b${at}`],
    names: ["A", `B${at}`],
    structural: { atLeast: "defined", atMost: "defined" },
    target,
  });
  const shown = (levels: readonly LevelInShort[], file = "my design.yaml") =>
    checkText({ ...results.en, findings: [], levels }, { file }).match(/ {2}levels \([\s\S]*/)?.[0];

  test("say which command explains them, and of targets only what is not sure", () => {
    const perhaps: LevelInShort = {
      ...level(3, "aligned"),
      structural: { atLeast: "defined", atMost: "integrated" },
    };
    expect(shown([level(0), level(1, "defined"), level(2, "aligned"), perhaps])).toBe(
      `  levels (orgproof level 'my design.yaml' says why)
    A – B0: defined
    A – B1: defined
    A – B2: defined; the target, aligned, is not reached
    A – B3: certainly defined, at most integrated; whether the target, aligned,
    is reached is not known
`,
    );
  });

  test("are ten lines where there are more, those first that miss their target", () => {
    const levels = Array.from({ length: 30 }, (_, at) => level(at, at === 29 ? "integrated" : null));
    const lines = shown(levels)?.trimEnd().split("\n") ?? [];
    expect(lines).toHaveLength(12);
    expect(lines[1]).toContain("B29: defined; the target, integrated, is not reached");
    expect(lines[11]).toBe("    and 20 more");
  });

  test("point to standard input as a command line does, and are left out where there are none", () => {
    expect(shown([level(0)], "<stdin>")).toContain("(orgproof level - says why)");
    expect(shown([])).toBeUndefined();
  });
});

test("a file that is no design is shown in the same way", () => {
  const [finding] = results.en.findings as [Finding];
  const text = unreadableText([{ ...finding, fixes: [], related: [] }], { file, source });
  expect(text).toMatch(
    /^promotions\.yaml:18:5 error [\s\S]*> 18 │[\s\S]*✖ promotions\.yaml: not readable as a design: 1 fault\n$/,
  );
});
