import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, inject, test } from "vitest";
import { run } from "./run.ts";

const consumer = inject("consumer");
const orgproof = (args: readonly string[], input?: string) =>
  run(join(consumer, "node_modules/.bin/orgproof"), args, consumer, input);
const read = (name: string) => readFileSync(join(consumer, name), "utf8");
const schema = (name: string) => JSON.parse(read(`node_modules/orgproof/dist/schema/${name}.json`));

describe("the installed command", () => {
  test("says what it can do", () => {
    const { exit, out, err } = orgproof(["--help"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(run("npx", ["--no-install", "orgproof", "--help"], consumer)).toMatchObject({ exit: 0, out });
    for (const command of [
      "check",
      "test",
      "fix",
      "diff",
      "plan",
      "level",
      "questions",
      "freshness",
      "faults",
      "coordination",
      "matrix",
      "graph",
      "import",
      "explain",
      "init",
      "schema",
    ]) {
      expect(out).toMatch(new RegExp(`^\\s+${command}\\b`, "m"));
    }
  });

  test("says which version it is", () => {
    const { version } = JSON.parse(read("node_modules/orgproof/package.json"));
    expect(orgproof(["--version"])).toEqual({ exit: 0, out: `${version}\n`, err: "" });
  });

  test.each([
    ["0 for a design without findings at or above --fail-on", ["check", "small.yaml"], 0],
    ["1 for findings at or above --fail-on", ["check", "broken.yaml"], 1],
    ["0 when nothing is to fail", ["check", "broken.yaml", "--fail-on", "never"], 0],
    ["2 for an unknown option", ["check", "small.yaml", "--nonsense"], 2],
    ["2 for an unknown command", ["chekc", "small.yaml"], 2],
    ["2 for an unknown rule", ["check", "small.yaml", "--rule", "raci/nonsense=error"], 2],
    ["3 for a file that is no design", ["check", "unreadable.yaml"], 3],
    ["3 for a file that is not there", ["check", "absent.yaml"], 3],
  ] as const)("exits with %s", (_, args, exit) => {
    expect(orgproof(args)).toMatchObject({ exit });
  });

  test("holds a design against what is expected of it", () => {
    const expecting = (owner: string) =>
      `orgproof: 1\ndesign: small.yaml\nscenarios: { a: { expect: [owner: { of: campaign, is: ${owner} }] } }\n`;
    expect(orgproof(["test", "-"], expecting("marketing"))).toMatchObject({ exit: 0, err: "" });
    expect(orgproof(["test", "-"], expecting("sales"))).toMatchObject({ exit: 1, err: "" });
    expect(orgproof(["test", "-", "--format", "junit"], expecting("salse"))).toMatchObject({ exit: 3 });
  });

  test("reads a design from standard input", () => {
    expect(orgproof(["check", "-"], read("small.yaml"))).toMatchObject({ exit: 0, err: "" });
    const broken = orgproof(["check", "-"], read("broken.yaml"));
    expect(broken.exit).toBe(1);
    expect(broken.out).toContain("raci/no-accountable");
    expect(broken.out).toContain("campaign");
  });

  test.each(["small.yaml", "broken.yaml"])(
    "prints JSON that its shipped schema describes, for %s",
    (file) => {
      const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema("result"));
      const result = JSON.parse(orgproof(["check", file, "--format", "json"]).out);
      validate(result);
      expect(validate.errors).toBeNull();
      expect(validate({ orgproof: 1 })).toBe(false);
      expect(result).toMatchObject({
        orgproof: 1,
        file,
        verdict: file === "broken.yaml" ? "fail" : expect.any(String),
      });
    },
  );

  test.each(["design", "result", "level", "questions", "config"])(
    "prints the schema that is shipped: %s",
    (name) => {
      expect(JSON.parse(orgproof(["schema", name]).out)).toEqual(schema(name));
    },
  );

  test.each(["raci/no-accountable", "common-language"])("explains %s from its page in the package", (id) => {
    expect(orgproof(["explain", id])).toMatchObject({ exit: 0, out: expect.stringMatching(/^Why$/m) });
  });
});
