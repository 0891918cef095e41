import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFormatNames } from "../../src/cli/check-formats.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { designToWorkbook } from "../../src/formats/table/book/design-to-workbook.ts";
import { company } from "../formats/company.ts";
import { edited, type TextEdit, textEdits } from "../formats/text-edits.ts";
import { patience, runs } from "../runs.ts";
import { clean, orgproof } from "./run-cli.ts";

type Saved = Readonly<Record<string, string | Uint8Array | null>>;

/** What commands print of files as they are, one after the other, each in a process of its own. */
async function alone(argv: readonly string[], states: readonly Saved[]) {
  let files: Record<string, string | Uint8Array> = {};
  let [out, err, exit] = ["", "", 0];
  for (const state of states) {
    files = { ...files, ...(state as typeof files) };
    for (const [path, text] of Object.entries(state)) if (text === null) delete files[path];
    const ended = await orgproof(argv, { files });
    out += ended.out;
    err += ended.err;
    exit = ended.exit;
  }
  return { out, err, exit };
}

/** The same of one that watches. */
async function watching(argv: readonly string[], [files, ...edits]: readonly Saved[]) {
  const ended = await orgproof([...argv, "--watch"], {
    files: files as Readonly<Record<string, string | Uint8Array>>,
    edits,
  });
  const { out, exit } = ended;
  return { out, err: ended.err.replace(/^.*(?:Ctrl-C).*\n/gm, ""), exit };
}

async function saysTheSame(argv: readonly string[], states: readonly Saved[]) {
  expect(await watching(argv, states)).toEqual(await alone(argv, states));
}

const design = readFileSync("examples/ten-lines/design.yaml", "utf8");
const json = JSON.stringify(parseDesign(company), undefined, 2);
const workbook = designToWorkbook(parseDesign(clean));
const commands = [
  ...checkFormatNames.map((format) => ["check", "--format", format]),
  ["check", "-v", "--preset", "all", "--locale", "fa", "--digits", "persian"],
  ["check", "--unknown-as", "warn", "--color"],
  ...["text", "json", "markdown", "csv"].map((format) => ["level", "--format", format]),
  ["level", "-v", "--locale", "fa"],
];

/* What somebody saves that is not what it was before by a keystroke. */
const turns: readonly ((text: string) => string)[] = [
  () => "",
  () => "orgproof: 1\nunits: { marketing: {}\nactivities: [\n",
  () => "unit;role\nmarketing;writer\n",
  () => json,
  () => "\ufefforgproof: 1\n",
  (text) => text.replaceAll("seller", "salesman"),
  (text) => text.replace(/^ {2}campaign:/m, "  campaigns:").replaceAll("campaign\n", "campaigns\n"),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replace(/^ {2}pricing: .*\n/m, ""),
  (text) => text.replace("effort: 3", "effort: 5").replace("every: daily", "every: weekly"),
  (text) => `${text}ignore:\n  - { rule: raci/*, reason: not yet }\n`,
];

const saves = fc.array(
  fc.record({
    edit: fc.oneof(textEdits, fc.constantFrom(...turns)),
    /** What comes after it: the text as it was at first, as it was before, or as it is now. */
    next: fc.constantFrom("first", "before", "now"),
  }),
  { minLength: 1, maxLength: 8 },
);

const savedBy = (text: string, edit: readonly TextEdit[] | ((text: string) => string)) =>
  typeof edit === "function" ? edit(text) : edit.slice(0, 2).reduce(edited, text);

describe("what is printed of a file that is watched is what is printed of it alone", () => {
  test(
    "whatever is saved, in every format",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(company, design, json),
          fc.constantFrom(...commands),
          fc.constantFrom("d.yaml", "d.json", "d.txt"),
          saves,
          async (first, [command = "", ...options], file, edits) => {
            const texts = [first];
            let text = first;
            for (const { edit, next } of edits) {
              const now = savedBy(text, edit);
              texts.push(now);
              if (next !== "now") {
                text = next === "first" ? first : text;
                texts.push(text);
              } else text = now;
            }
            await saysTheSame(
              [command, file, ...options],
              texts.map((each) => ({ [file]: each })),
            );
          },
        ),
        runs(40, 1000),
      );
    },
    patience(120_000),
  );

  const less = company.replace("I: seller", "I: boss");
  const more = company.replace("effort: 3", "effort: 4");

  test.each([
    [
      "another configuration comes, changes, is wrong and goes",
      [
        { "d.yaml": company },
        { "orgproof.config.json": '{ "preset": "all" }' },
        { "d.yaml": less },
        { "orgproof.config.json": '{ "rules": { "raci/*": "off" }, "locale": "fa" }' },
        { "d.yaml": more },
        { "orgproof.config.json": '{ "preset": "al" }' },
        { "orgproof.config.json": null },
        { "d.yaml": company },
      ],
    ],
    [
      "the configuration is code",
      [
        { "d.yaml": company, "orgproof.config.mjs": ownRule("one") },
        { "d.yaml": less },
        { "orgproof.config.mjs": ownRule("two") },
        { "d.yaml": more },
      ],
    ],
    [
      "it becomes a workbook, goes, and comes back",
      [
        { "d.yaml": company },
        { "d.yaml": workbook },
        { "d.yaml": less },
        { "d.yaml": null },
        { "d.yaml": more },
      ],
    ],
    [
      "one of several is saved",
      [
        { "d.yaml": company, "e.yaml": design, "f.json": json },
        { "e.yaml": clean },
        { "d.yaml": less, "f.json": json.replace('"effort": 3', '"effort": 4') },
        { "f.json": "{" },
        { "f.json": json },
      ],
    ],
  ] as const satisfies readonly (readonly [string, readonly Saved[]])[])(
    "when %s",
    async (_, states: readonly Saved[]) => {
      const files = Object.keys(states[0] ?? {}).filter((name) => /^[def]\./.test(name));
      await saysTheSame(["check", ...files], states);
      if (files.length === 1) await saysTheSame(["level", "d.yaml", "-v"], states);
    },
  );
});

function ownRule(says: string): string {
  return `export default { preset: "none", custom: [{
    id: "own/rule", subject: "activity", severity: "warn", presets: [], source: [], messages: { found: "${says}" },
    *check(activity, { say }) { if (activity.effort === 3) yield say("found"); },
  }] };`;
}
