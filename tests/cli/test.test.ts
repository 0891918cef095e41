import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { expectationsJsonSchema } from "../../src/expect/json-schema.ts";
import { expectReportJsonSchema } from "../../src/formats/expect-report-schema.ts";
import { readYaml } from "../../src/formats/yaml/read-yaml.ts";
import { clean, orgproof, type Setting, unreadable } from "./run-cli.ts";

const met =
  "orgproof: 1\nscenarios:\n  as it is:\n    expect:\n      - owner: { of: campaign, is: marketing }\n";
const unmet = met.replace("is: marketing", "is: sales");
const undecided = `${met}      - noFinding: { rule: power/no-holder }\n`;
const files = {
  "d.yaml": clean,
  "d.expect.yaml": met,
  "sub/e.yaml": clean,
  "sub/e.expect.yaml": unmet,
  "sub/node_modules/x/d.expect.yaml": unmet,
  "sub/.hidden/d.expect.yaml": unmet,
  "open.yaml": clean,
  "open.expect.yaml": undecided,
  "bad.yaml": unreadable,
  "bad.expect.yaml": met,
  "wrong.expect.yaml": met.replace("owner", "ownr"),
  "alone.expect.yaml": met,
  "idle.expect.yaml": `design: d.yaml\n${met.replace("owner: { of: campaign, is: marketing }", "{}")}`,
  "other.txt": `design: sub/e.yaml\n${met}`,
  "nameless.txt": met,
};
const run = (argv: string, setting: Setting = {}) =>
  orgproof(["test", ...argv.split(" ").filter((word) => word !== "")], { files, ...setting });

describe("orgproof test", () => {
  test("says that expectations are met", async () => {
    expect(await run("d.expect.yaml")).toMatchObject({
      exit: 0,
      err: "",
      out: `d.expect.yaml, of d.yaml ${"━".repeat(54)}

  ✔ as it is (1 assertion)

✔ d.expect.yaml: pass: 1 met
`,
    });
  });

  test("says which are not, what is the case, and where that stands", async () => {
    const { exit, out } = await run("sub");
    expect(exit).toBe(1);
    expect(out).toContain(`  ✖ as it is (1 assertion)
    ✖ owner: { of: campaign, is: sales }
      \`campaign\` is owned by \`marketing\`
      sub/e.expect.yaml:5:9
`);
    // hidden folders and packages are passed over
    expect(out.match(/expect\.yaml, of/g)).toHaveLength(1);
  });

  test.each<[argv: string, exit: number, said: RegExp]>([
    ["d.expect.yaml sub/e.expect.yaml", 1, /pass: 1 met[\s\S]*fail: 1 not met/],
    ["open.expect.yaml", 1, /not decided: 1 met, 1 not decided/],
    ["d.expect.yaml sub/e.expect.yaml wrong.expect.yaml", 3, /unknown key `ownr`; did you mean `owner`\?/],
    ["bad.expect.yaml", 3, /bad\.yaml:3:1/],
    ["alone.expect.yaml", 3, /no such file/],
    ["missing.expect.yaml", 3, /no such file/],
    ["idle.expect.yaml", 3, /asserts nothing/],
    ["other.txt", 0, /other\.txt, of sub\/e\.yaml/],
    ["-", 0, /<stdin>, of d\.yaml/],
  ])("%s ends with %i", async (argv, exit, said) => {
    const ended = await run(argv, { stdin: `design: d.yaml\n${met}` });
    expect(ended.exit).toBe(exit);
    expect(ended.out).toMatch(said);
    expect(ended.err).toBe("");
  });

  test.each<[argv: string, said: string]>([
    ["empty", "empty: holds no expectations (*.expect.yaml)"],
    ["nameless.txt", "nameless.txt: does not say of which design"],
    ["d.expect.yaml --format xml", "It may be text, json, junit."],
    ["d.expect.yaml --preset strct", "Did you mean `strict`?"],
  ])("%s is wrong usage", async (argv, said) => {
    const { exit, out, err } = await run(argv, { files: { ...files, "empty/x.yaml": clean } });
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(said);
  });

  test("takes all in the folder and below when none is named", async () => {
    const { out } = await orgproof(["test", "--format", "json"], {
      files: { "b/d.expect.yaml": met, "b/d.yaml": clean, "a.expect.json": "{}" },
    });
    const documents = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(documents.map(({ file, verdict }) => [file, verdict])).toEqual([
      ["a.expect.json", "fail"],
      ["b/d.expect.yaml", "pass"],
    ]);
  });

  test("prints JSON that its schema describes", async () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(expectReportJsonSchema());
    for (const argv of [
      "d.expect.yaml --unnoticed",
      "sub/e.expect.yaml",
      "open.expect.yaml",
      "idle.expect.yaml",
    ]) {
      const document = JSON.parse((await run(`${argv} --format json`)).out);
      validate(document);
      expect(validate.errors).toBeNull();
    }
  });

  test("reads expectations that the printed schema takes, and refuses those that it refuses", () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(expectationsJsonSchema());
    const value = (text: string) => {
      const read = readYaml(text, 64);
      return "value" in read ? read.value : undefined;
    };
    const example = readFileSync(
      new URL("../../examples/expectations/company.expect.yaml", import.meta.url),
      "utf8",
    );
    for (const text of [met, undecided, example]) expect(validate(value(text))).toBe(true);
    for (const text of [
      files["wrong.expect.yaml"],
      "orgproof: 1",
      "orgproof: 1\nscenarios: { a: { expect: [] } }",
    ])
      expect(validate(value(text))).toBe(false);
  });

  test("prints JUnit: a suite each file, a test each assertion", async () => {
    expect(
      (await run("sub/e.expect.yaml idle.expect.yaml open.expect.yaml --format junit")).out,
    ).toMatchSnapshot();
  });

  test("speaks Persian", async () => {
    const { out } = await run("sub/e.expect.yaml --locale fa");
    expect(out.replace(/[\u2066-\u2069\u200f]/g, "")).toContain("مالک `campaign`: `marketing`");
  });

  test("lists the facts that nothing notices", async () => {
    const { out } = await run("d.expect.yaml --unnoticed --preset none");
    expect(out).toMatch(/ {2}\d+ % of \d+ facts are noticed/);
    expect(out).toContain("    /activities/qualify/raci d.yaml:");
    // of what stands inside something that is listed, nothing is said
    expect(out).not.toContain("    /activities/qualify/raci/C");
    expect((await run("d.expect.yaml --unnoticed --preset none -v")).out.length).toBeGreaterThanOrEqual(
      out.length,
    );
  });

  test("shows every assertion when more is asked for, and only what is not met when less is", async () => {
    const both = {
      ...files,
      "d.expect.yaml": `${met}  other: { expect: [owner: { of: campaign, is: sales }] }\n`,
    };
    expect((await run("d.expect.yaml -v")).out).toContain("    ✔ owner: { of: campaign, is: marketing }");
    expect((await run("d.expect.yaml -q")).out).toBe("");
    const { out } = await run("d.expect.yaml -q", { files: both });
    expect(out).toContain("✖ other");
    expect(out).not.toContain("as it is");
  });
});
