import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { resultJsonSchema } from "../../src/formats/result-schema.ts";
import { writeWorkbook } from "../formats/table/xlsx/write-workbook.ts";
import { clean, orgproof, type Setting, unanswered, unreadable } from "./run-cli.ts";

const files = {
  "clean.yaml": clean,
  "bad.yaml": unanswered,
  "broken.yaml": unreadable,
  "design.json": JSON.stringify({
    orgproof: 1,
    units: { a: {} },
    activities: { x: { raci: { A: "a", R: "a", I: "a" } } },
  }),
  "empty.yaml": "",
  "book.xlsx": writeWorkbook({
    name: "Launch",
    rows: [
      ["Task", "PM"],
      ["Plan", "A"],
    ],
  }),
  "broken.xlsx": "PK\x03\x04",
  "binary.yaml": Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256),
  "folder/deep.yaml": clean,
};

type Case = [what: string, argv: string, exit: number, out: RegExp | "", err: RegExp | "", setting?: Setting];

const cases: Case[] = [
  [
    "a design in which nothing is certainly wrong",
    "check clean.yaml",
    0,
    /✔ clean\.yaml: pass|\? clean\.yaml: not decided/,
    "",
  ],
  [
    "a design in JSON",
    "check design.json --rule *=off --rule raci/no-accountable=error",
    0,
    /pass: nothing found/,
    "",
  ],
  [
    "a finding, with its place and its lines",
    "check bad.yaml",
    1,
    /bad\.yaml:4:15 error raci\/no-accountable[\s\S]*> 4 │[\s\S]*\^\^\^\^/,
    "",
  ],
  ["what is to fail nothing", "check bad.yaml --fail-on never", 0, /raci\/no-accountable/, ""],
  [
    "a higher threshold than the finding",
    "check bad.yaml --rule raci/*=warn",
    0,
    /warning raci\/no-accountable/,
    "",
  ],
  ["a lower threshold", "check bad.yaml --rule raci/*=info --fail-on info", 1, /raci\/no-accountable/, ""],
  [
    "a rule that is off",
    "check bad.yaml --rule raci/no-accountable=off",
    0,
    /^(?![\s\S]*no-accountable)/,
    "",
  ],
  ["a preset without rules", "check bad.yaml --preset none", 0, /no rule is on, so nothing was checked/, ""],
  [
    "unknowns that are shown",
    "check clean.yaml --preset none --rule handoff/no-timing=warn --unknown-as error",
    1,
    /error handoff\/no-timing/,
    "",
  ],
  ["the rules by name", "check clean.yaml --verbose", 0, /checked: raci\/unassigned/, ""],
  [
    "nothing but what is grave",
    "check bad.yaml --quiet --rule raci/nobody-consulted-or-informed=warn",
    1,
    /^bad\.yaml:4:15[^✔]*$/,
    "",
  ],
  ["nothing at all when nothing is grave", "check clean.yaml -q", 0, "", ""],
  ["standard input", "check -", 1, /<stdin>:4:15 error/, "", { stdin: unanswered }],
  ["a file of another folder", "check folder/deep.yaml", 0, /folder\/deep\.yaml: /, ""],
  [
    "several files, the gravest end counts",
    "check clean.yaml bad.yaml",
    1,
    /2 files: 1 passed, 1 failed/,
    "",
  ],
  [
    "an unreadable file between others",
    "check bad.yaml broken.yaml clean.yaml",
    3,
    /3 files: 1 passed, 1 failed, 1 not readable/,
    "",
  ],
  [
    "a file that is no design",
    "check broken.yaml",
    3,
    /broken\.yaml:3:1 error schema\/syntax[\s\S]*✖ broken\.yaml: not readable as a design/,
    "",
  ],
  ["a file that is binary", "check binary.yaml", 3, /binary\.yaml:1:\d+ error schema\//, ""],
  [
    "a file that is not there, and one that is alike",
    "check clen.yaml",
    3,
    /^clen\.yaml:1:1 error schema\/file [\s\S]*no such file; did you mean `clean\.yaml`\?[^│]*clen\.yaml: not readable/,
    "",
  ],
  [
    "a file that is not there",
    "check nothing-like-it.yaml",
    3,
    /^nothing-like-it\.yaml:1:1 error schema\/file [\s\S]*no such file\n/,
    "",
  ],
  ["a file below a file", "check clean.yaml/x.yaml", 3, /no such file/, ""],
  ["a folder", "check folder", 3, /^folder:1:1 error schema\/file [\s\S]*a folder, not a file\n/, ""],
  ["a workbook", "check book.xlsx", 3, /error schema\/encoding [\s\S]*an archive, such as a workbook/, ""],
  ["a damaged workbook", "check broken.xlsx", 3, /error schema\/file [\s\S]*the workbook is broken/, ""],
  [
    "an empty file",
    "check empty.yaml",
    3,
    /^empty\.yaml:1:1 error schema\/syntax [\s\S]*the text is empty/,
    "",
  ],
  ["empty standard input", "check -", 3, /^<stdin>:1:1 error schema\/syntax [\s\S]*the text is empty/, ""],
  ["no file", "check", 2, "", /missing required argument 'file'/],
  ["an unknown option", "check clean.yaml --nonsense", 2, "", /unknown option '--nonsense'/],
  ["an option that is spelled wrong", "check clean.yaml --formt json", 2, "", /Did you mean --format\?/],
  [
    "an unknown format",
    "check clean.yaml -f jsn",
    2,
    "",
    /may be text, json, .*gitlab\. Did you mean `json`\?/,
  ],
  ["an unknown preset", "check clean.yaml --preset strct", 2, "", /Did you mean `strict`\?/],
  [
    "an unknown rule",
    "check clean.yaml --rule raci/no-acountable=error",
    2,
    "",
    /unknown rule `raci\/no-acountable`; did you mean `raci\/no-accountable`\?/,
  ],
  ["an unknown severity", "check clean.yaml --rule raci/idle-role=eror", 2, "", /Did you mean `error`\?/],
  ["a rule without a severity", "check clean.yaml --rule raci/idle-role", 2, "", /form id=severity/],
  ["what is no date", "check clean.yaml --now yesterday", 2, "", /date of the form YYYY-MM-DD/],
];

describe("orgproof check", () => {
  test.each(cases)("%s: %s", async (_, argv, exit, out, err, setting) => {
    const ended = await orgproof(argv.split(" "), { files, ...setting });
    expect(ended.out).toMatch(out === "" ? /^$/ : out);
    expect(ended.err).toMatch(err === "" ? /^$/ : err);
    expect(ended.exit).toBe(exit);
  });

  test("says in the language of the reader why there is nothing to read", async () => {
    const { out } = await orgproof(["check", "folder", "--locale", "fa"], { files });
    expect(out).toContain("پوشه است، نه پرونده");
  });

  test("takes the numbers in the digits that are asked for", async () => {
    const { out } = await orgproof("check bad.yaml --locale fa --digits persian".split(" "), { files });
    expect(out).toMatch(/[۰-۹]+ خطا/);
    expect(out).toContain("\u2066bad.yaml:4:15\u2069");
  });

  test("compares the end of suppressions with today, or with the day that is given", async () => {
    const ignore = "ignore: [{ rule: raci/no-accountable, at: campaign, reason: soon, until: 2026-02-01 }]\n";
    const design = { files: { "d.yaml": unanswered + ignore } };
    expect(await orgproof(["check", "d.yaml"], { ...design, now: "2026-01-31" })).toMatchObject({ exit: 0 });
    expect(await orgproof(["check", "d.yaml"], { ...design, now: "2026-03-01" })).toMatchObject({ exit: 1 });
    const said = await orgproof(["check", "d.yaml", "--now", "2026-01-31"], { ...design, now: "2026-03-01" });
    expect(said).toMatchObject({ exit: 0, out: expect.stringContaining("1 silenced") });
  });
});

describe("orgproof check --format json", () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(resultJsonSchema());
  const promotions = readFileSync(new URL("../fixtures/cli/promotions.yaml", import.meta.url), "utf8");
  const all = { ...files, "promotions.yaml": promotions };

  test.each([
    ["clean.yaml", 0],
    ["bad.yaml", 1],
    ["promotions.yaml", 1],
    ["broken.yaml", 3],
    ["binary.yaml", 3],
    ["absent.yaml", 3],
  ])("is valid against its schema, for %s", async (file, exit) => {
    for (const more of [[], ["--locale", "fa", "--unknown-as", "warn"]]) {
      const ended = await orgproof(["check", file, "-f", "json", ...more], { files: all });
      const result = JSON.parse(ended.out);
      validate(result);
      expect(validate.errors).toBeNull();
      expect(Object.keys(result)).toEqual([
        "orgproof",
        "file",
        "verdict",
        "counts",
        "findings",
        "rules",
        "interfaces",
      ]);
      expect(result).toMatchObject({ orgproof: 1, file, ...(exit > 0 ? { verdict: "fail" } : {}) });
      if (more.length === 0) expect(ended.exit).toBe(exit);
    }
  });

  test.each([
    ["absent.yaml", "schema/file", 1],
    ["folder", "schema/file", 1],
    ["empty.yaml", "schema/syntax", 1],
    ["book.xlsx", "schema/encoding", 1],
    ["binary.yaml", "schema/encoding", 1],
  ])("says of %s why it is no design, as a finding with a place", async (file, rule, line) => {
    const { out } = await orgproof(["check", file, "-f", "json"], { files });
    const { findings, counts } = JSON.parse(out);
    expect(findings).toMatchObject([{ rule, severity: "error", location: { file, line } }]);
    expect(counts).toMatchObject({ error: 1 });
  });

  test("is one object a line for several files, each with its own file", async () => {
    const { out, exit } = await orgproof("check clean.yaml absent.yaml bad.yaml -f json".split(" "), {
      files,
    });
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(["clean.yaml", "absent.yaml", "bad.yaml"]);
    for (const line of lines) expect(validate(JSON.parse(line))).toBe(true);
    expect(exit).toBe(3);
  });

  test("has the facts of a finding that the contract names", async () => {
    const { out } = await orgproof("check bad.yaml -f json".split(" "), { files });
    const [finding] = JSON.parse(out).findings;
    expect(finding).toMatchObject({
      rule: "raci/no-accountable",
      severity: "error",
      subject: { kind: "activity", id: "campaign" },
      path: "/activities/campaign/raci",
      location: { file: "bad.yaml", line: 4, column: 15 },
      message: {
        key: "raci/no-accountable",
        text: expect.stringContaining("campaign"),
        params: expect.anything(),
      },
    });
  });
});
