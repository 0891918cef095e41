import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Config } from "../../src/check/config.ts";
import { sourceOf } from "../../src/findings/source.ts";
import { type ParseOptions, parseDesign, safeParseDesign } from "../../src/formats/parse-design.ts";
import { type CheckedText, textChecker } from "../../src/formats/text-checker.ts";
import { languageOf } from "../../src/messages/language.ts";
import { linkSound } from "../../src/organisation/link.ts";
import { runs } from "../runs.ts";
import { company } from "./company.ts";
import { edited, textEdits } from "./text-edits.ts";

const example = (file: string) => readFileSync(`examples/${file}`, "utf8");
const designs = [
  company,
  company.replace(/^flows:\n(?: .*\n)*/m, ""),
  example("ten-lines/design.yaml"),
  JSON.stringify(parseDesign(company), undefined, 2),
  '{ "orgproof": 1, "units": { "a": {} }, "activities": { "b": { "raci": { "R": "a" } } } }',
];

/** What a text says when it is read and checked alone. */
function alone(text: string, config: Config, options: ParseOptions = {}): CheckedText {
  const { locale = "en", digits } = config;
  const parsed = safeParseDesign(text, {
    ...options,
    language: languageOf(locale, digits ? { digits } : {}),
  });
  if (!parsed.success) return { faults: parsed.error.findings };
  const organisation = linkSound(parsed.data);
  return { design: parsed.data, organisation, result: check(organisation, config) };
}

/** All that is told of a text; as a text, since the order of keys counts. */
function told(checked: CheckedText): string {
  if ("faults" in checked) return JSON.stringify(checked, undefined, 1);
  const { design, result } = checked;
  const text = sourceOf(design)?.text;
  return JSON.stringify(
    { design, text, result, levels: result.levels, interfaces: result.interfaces },
    undefined,
    1,
  );
}

const organisationOf = (checked: CheckedText) => ("faults" in checked ? undefined : checked.organisation);

/* What is wrong with a single sign in a line hangs on how deep the lines before it are indented. */
const tornKey = [{ kind: 9, at: company.indexOf("activities:") + 1, to: 0, word: "\n  " }];

test("what is told of a text that is edited is what is told of it alone, whatever is done to it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...designs),
      fc.constantFrom<Config>({}, { locale: "fa", digits: "persian", preset: "all" }),
      textEdits,
      (design, config, edits) => {
        const checked = textChecker(config);
        let [text, good] = [design, design];
        expect(told(checked(text))).toBe(told(alone(text, config)));
        for (const edit of edits) {
          text = edited(text, edit);
          const now = checked(text);
          expect(told(now)).toBe(told(alone(text, config)));
          // somebody mends it, or goes on
          if (!("faults" in now)) good = text;
          else if (edit.to % 3 === 0) text = good;
        }
      },
    ),
    { ...runs(60, 2000), examples: [[company, {}, tornKey]] },
  );
});

/* A word of an activity is another, then one that is none, and at last a third. */
const stages: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ["a letter", /I: seller/, ["I: boss", "I: bos", "I: ", "I: [seller", "I: writer"]],
  ["an owner", /R: boss/, ["R: [boss, writer]", "R: wri", "R: writer"]],
  ["an effort", /effort: 3/, ["effort: 3.5", "effort: ", "effort: x", "effort: 12"]],
  ["a period", /every: weekly/, ["every: daily", "every: dai", "every: monthly"]],
  ["a key", /effort: 3/, ["effort: 3\n    tags: [a]", "effort: 3\n    ta", "effort: 3"]],
  ["a flow", /from: campaign/, ["from: pricing", "from: pr", "from: campaign\n    within: P1D"]],
  [
    "a name",
    /boss: \{/,
    ["boss: { name: B,", "boss: { name: Boss,", "boss: { name: { fa: \u0645\u062f\u06cc\u0631 },"],
  ],
  ["a definition", /who asked/, ["who asked u", "who asked us", "none"]],
  [
    "a key with nothing behind it",
    /every: weekly\n/,
    [
      "every: weekly\n    tags:\n",
      "every: weekly\n    tags:\n    name:\n",
      "every: weekly\n    tags: x\n    name:\n",
      "every: \n",
    ],
  ],
  ["a remark", /^/, ["# a\n", "# ab\n", ""]],
  [
    "a remark at the head of a section",
    /^activities:\n/m,
    ["activities:\n\n", "activities:\n  # first\n", "activities:\n"],
  ],
  ["a remark in between", /raci:$/m, ["# a\n    raci:", "raci: # why", "raci:"]],
];

describe("is followed, and the whole is not checked again:", () => {
  test.each(stages)("%s", (_, place, words) => {
    const checked = textChecker();
    const first = organisationOf(checked(company));
    expect(first).toBeDefined();
    for (const word of words) {
      const text = company.replace(place, word);
      const now = checked(text);
      expect(told(now)).toBe(told(alone(text, {})));
      if (!("faults" in now)) expect(organisationOf(now) === first).toBe(true);
    }
  });
});

test.each([
  ["a letter", '"I": "seller"', ['"I": "boss"', '"I": "bo', '"I": "writer"']],
  ["an effort", '"effort": 3', ['"effort": 3.5', '"effort": "x"', '"effort": ', '"effort": 12']],
  [
    "a flow",
    '"from": "campaign"',
    ['"from": "pricing"', '"from": ""', '"from": "campaign", "within": "P1D"'],
  ],
  ["nothing", "@", [""]],
])("of JSON, too, is followed: %s", (_, place, words) => {
  const design = JSON.stringify(parseDesign(company), undefined, 2);
  const options = { format: "json" } as const;
  const checked = textChecker({}, options);
  const first = organisationOf(checked(design));
  for (const word of words) {
    const text = design.replace(place, word);
    const now = checked(text);
    expect(told(now)).toBe(told(alone(text, {}, options)));
    if (!("faults" in now)) expect(organisationOf(now) === first).toBe(true);
  }
});

test("a text in another format is no edit of the last one, and neither is the one after it", () => {
  const checked = textChecker();
  const json = (text: string) => JSON.stringify(parseDesign(text));
  const less = company.replace("I: seller", "I: boss");
  const more = company.replace("effort: 3", "effort: 4");
  for (const text of [company, json(less), more, json(less), json(more), "{ a: ", less, json(company)])
    expect(told(checked(text))).toBe(told(alone(text, {})));
});

test("an element that is new, and of which nothing is said yet, is followed from then on", () => {
  const checked = textChecker();
  checked(company);
  const text = (lines: string) => company.replace("activities:\n", `activities:\n  new:\n${lines}`);
  const first = organisationOf(checked(text("")));
  for (const lines of ["    name:\n", "    name: N\n", "    name: N\n    effort:\n", "    effort: 2\n", ""]) {
    const now = checked(text(lines));
    expect(told(now)).toBe(told(alone(text(lines), {})));
    expect(organisationOf(now) === first).toBe(true);
  }
});

/* Whoever is told of in the order of the design is told of in another one then, though each says what it said. */
test.each([
  ["units", /( {2}marketing: .*\n)( {2}sales: .*\n)/],
  ["activities", /( {2}campaign:\n(?: {4}.*\n)*)( {2}\w+:\n(?: {4}.*\n)*)/],
  ["letters", /(A: writer, )(R: writer, )/],
])("%s that change places are no edit that is followed", (_, places) => {
  const checked = textChecker();
  checked(company);
  const text = company.replace(places, "$2$1");
  expect(text).not.toBe(company);
  expect(told(checked(text))).toBe(told(alone(text, {})));
});

test("another activity is no edit that is followed", () => {
  const checked = textChecker();
  const first = organisationOf(checked(company));
  const text = company.replace(
    /^activities:\n/m,
    "activities:\n  new: { raci: { A: boss, R: boss }, needs: none, produces: none }\n",
  );
  const now = checked(text);
  expect(told(now)).toBe(told(alone(text, {})));
  expect(organisationOf(now) === first).toBe(false);
});
