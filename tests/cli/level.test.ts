import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { levelJsonSchema } from "../../src/formats/level-schema.ts";
import { clean, orgproof, type Setting, unreadable } from "./run-cli.ts";

const company = readFileSync(new URL("../fixtures/cli/levels.yaml", import.meta.url), "utf8");
const files = {
  "levels.yaml": company,
  "clean.yaml": clean,
  "broken.yaml": unreadable,
  "alone.yaml": "orgproof: 1\nunits: { a: {} }\nactivities: {}\n",
  "tree.yaml": `orgproof: 1
units: { commercial: {}, sales: { parent: commercial }, marketing: { parent: commercial }, plant: {} }
activities:
  selling: { ownership: sales, produces: orders }
  making: { ownership: plant, needs: orders }
flows: [{ carries: orders, from: selling, to: making }]
`,
};
const level = (argv: string, setting: Setting = {}) =>
  orgproof(["level", ...argv.split(" ")], { files, ...setting });

describe("orgproof level", () => {
  test("prints a matrix, then a ladder for each interface", async () => {
    const { exit, out, err } = await level("levels.yaml");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(/^unit +Marketing +Sales +/m);
    expect(out.match(/^\S.* – .* ━+$/gm)).toHaveLength(2);
    expect(out).toMatch(/^ {4}defined +✖ not reached +✔ ✔ ✖/m);
    expect(out).toContain("orgproof questions levels.yaml --between marketing,sales");
  });

  test("reads standard input, and names it as a command line does", async () => {
    const { exit, out } = await level("-", { stdin: clean });
    expect(exit).toBe(0);
    expect(out).toMatch(/^marketing – sales ━/);
    expect(out).toContain("orgproof questions -\n");
    expect(JSON.parse((await level("- -f json", { stdin: clean })).out).file).toBe("<stdin>");
  });

  test("says so where nothing is between two units", async () => {
    expect(await level("alone.yaml")).toMatchObject({
      exit: 0,
      out: expect.stringContaining("no two units"),
    });
    expect(JSON.parse((await level("alone.yaml -f json")).out).interfaces).toEqual([]);
  });

  test("prints a line for each interface when it is to be quiet", async () => {
    const { out } = await level("levels.yaml --quiet");
    expect(out).toBe(
      "Marketing – Sales: undefined; the target, aligned, is not reached\nSales – After-sales service: undefined\n",
    );
  });

  test("shows what criteria rest on, with places, when more is asked for", async () => {
    const short = (await level("levels.yaml")).out;
    const full = (await level("levels.yaml --verbose")).out;
    expect(short).not.toMatch(/levels\.yaml:\d/);
    const words = full.replace(/\s+/g, " ");
    expect(words).toContain("· activity `Promotion design` (levels.yaml:22:3)");
    expect(words).toContain("how soon (handoffs-defined)");
  });

  test("prints JSON that its schema describes", async () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(levelJsonSchema());
    const document = JSON.parse((await level("levels.yaml --format json")).out);
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document).toMatchObject({ orgproof: 1, file: "levels.yaml" });
    expect(document.interfaces.map(({ between }: { between: string[] }) => between)).toEqual([
      ["marketing", "sales"],
      ["sales", "service"],
    ]);
  });

  test.each([
    ["markdown", /^\| unit +\| Marketing +\|[\s\S]*### Marketing – Sales: undefined\n/],
    ["csv", /^unit,other unit,[\s\S]*\r\nmarketing,sales,undefined,undefined,aligned,handoffs-served,/],
  ])("prints %s", async (format, out) => {
    expect(await level(`levels.yaml -f ${format}`)).toMatchObject({
      exit: 0,
      out: expect.stringMatching(out),
    });
  });

  test("speaks Persian, names and digits too", async () => {
    const { out } = await level("levels.yaml --locale fa --digits persian --between marketing,sales");
    const said = out.replace(/orgproof questions .*|--format json/g, "");
    expect(said).toContain("همسو‌شده");
    expect(said).toContain("۱ از ۲");
    expect(said).not.toMatch(/[a-z0-9]/i);
  });

  test("keeps to the profile of the configuration", async () => {
    const profile = { criteria: { "handoffs-defined": "off", "conflict-rule": "supporting" } };
    const setting = { files: { ...files, "orgproof.config.json": JSON.stringify({ profile }) } };
    const { out } = await level("levels.yaml -q", setting);
    expect(out).toMatch(/^Marketing – Sales: certainly defined, at most aligned/);
    expect((await level("levels.yaml -q --no-config", setting)).out).toMatch(/^Marketing – Sales: undefined/);
  });
});

describe("--between", () => {
  test("takes any two units, in either order, siblings or not", async () => {
    const { out } = await level("levels.yaml --between service,marketing -q");
    expect(out).toBe("Marketing – After-sales service: undefined\n");
    expect(await level("tree.yaml --between plant,sales -f json")).toMatchObject({ exit: 0 });
    const { interfaces } = JSON.parse((await level("tree.yaml --between plant,sales -f json")).out);
    expect(interfaces.map(({ between }: { between: string[] }) => between)).toEqual([["sales", "plant"]]);
  });

  test.each([
    ["marketing,salse", /no unit `salse`\. Did you mean `sales`\?/],
    ["marketing", /the ids of two units, such as marketing,sales/],
    ["a,b,c", /the ids of two units/],
    ["marketing,", /the ids of two units/],
    ["sales,sales", /one unit, and a level is between two/],
  ])("%s is refused", async (between, err) => {
    expect(await level(`levels.yaml --between ${between}`)).toMatchObject({
      exit: 2,
      out: "",
      err: expect.stringMatching(err),
    });
  });

  test("units in line are refused", async () => {
    expect(await level("tree.yaml --between sales,commercial")).toMatchObject({
      exit: 2,
      out: "",
      err: "orgproof: --between: `sales` and `commercial` are in line (one is above the other), so there is nothing between them\n",
    });
  });
});

describe("what goes wrong", () => {
  test.each([
    ["no file", "", 2, /missing required argument/],
    ["two files", "clean.yaml levels.yaml", 2, /too many arguments/],
    ["an unknown format", "clean.yaml -f yaml", 2, /text, json, markdown, csv/],
    ["no design", "broken.yaml", 3, /schema\/syntax/],
    ["a file that is not there", "levls.yaml", 3, /no such file; did you mean `?levels\.yaml/],
    ["a wrong configuration", "clean.yaml -c bad.json", 2, /unknown criterion `joint-wrok`; did you mean/],
  ])("%s", async (_, argv, exit, err) => {
    const bad = JSON.stringify({ profile: { criteria: { "joint-wrok": "off" } } });
    const ended = await orgproof(["level", ...argv.split(" ").filter((word) => word !== "")], {
      files: { ...files, "bad.json": bad },
    });
    expect(ended).toMatchObject({ exit, out: "", err: expect.stringMatching(err) });
  });
});

describe("on a terminal", () => {
  test("it is coloured, elsewhere not", async () => {
    expect((await level("clean.yaml", { terminal: 80 })).out).toContain("\u001b[");
    for (const setting of [{}, { terminal: 80, env: { NO_COLOR: "1" } }])
      expect((await level("clean.yaml", setting)).out).not.toContain("\u001b[");
    const written = await level("clean.yaml -o level.txt", { terminal: 80 });
    expect(written.read("level.txt")).not.toContain("\u001b[");
    expect(written.out).toBe("");
  });

  test.each([60, 80, 110])("of %i columns it fits", async (terminal) => {
    const { out } = await level("levels.yaml --no-color", { terminal });
    const lines = out.split("\n").filter((line) => !line.includes("orgproof questions"));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(terminal);
  });
});
