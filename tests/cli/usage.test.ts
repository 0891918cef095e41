import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clean, orgproof } from "./run-cli.ts";

const commands = [
  "check",
  "level",
  "questions",
  "matrix",
  "graph",
  "import",
  "explain",
  "init",
  "schema",
] as const;
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

describe("help", () => {
  test("names every command and every exit code", async () => {
    const { exit, out, err } = await orgproof(["--help"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command} `, "m"));
    expect(out).toMatch(/Exit: 0 [\s\S]*1 [\s\S]*2 [\s\S]*3 [\s\S]*4 internal error\.\n$/);
  });

  test.each(commands)("of %s has examples, and fits a terminal", async (command) => {
    const { exit, out, err } = await orgproof([command, "--help"], { terminal: 80 });
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(new RegExp(`^Examples:\\n {2}orgproof ${command}`, "m"));
    const [options = "", examples = ""] = out.split("Examples:");
    expect(Math.max(...options.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(Math.max(...examples.split("\n").map((line) => line.length))).toBeLessThanOrEqual(90);
    expect(await orgproof(["help", command], { terminal: 80 })).toMatchObject({ exit: 0, out });
  });

  test.each(commands)("of %s does not need what the command needs", async (command) => {
    expect((await orgproof([command, "-h"])).exit).toBe(0);
  });
});

test("the version is that of the package", async () => {
  expect(await orgproof(["--version"])).toMatchObject({ exit: 0, out: `${version}\n`, err: "" });
  expect(await orgproof(["-V"])).toMatchObject({ exit: 0, out: `${version}\n` });
});

describe("wrong usage ends with 2 and says what would be right", () => {
  test.each([
    ["no command", [], /Usage: orgproof/],
    ["an unknown command", ["chekc"], /unknown command 'chekc'[\s\S]*Did you mean check\?/],
    ["an unknown option", ["--verison"], /unknown option '--verison'[\s\S]*Did you mean --version\?/],
    ["too many arguments", ["matrix", "a", "b"], /too many arguments/],
    [
      "an unknown schema",
      ["schema", "desing"],
      /Allowed choices are design, result, level, questions, config/,
    ],
    ["an unknown view", ["graph", "d.yaml", "--view", "powr"], /Did you mean `power`\?/],
    ["no number", ["graph", "d.yaml", "--focus", "campaign", "--depth", "two"], /number of steps/],
    ["a depth around nothing", ["graph", "d.yaml", "--depth", "2"], /--depth counts from --focus/],
    ["an unknown side", ["matrix", "d.yaml", "--by", "roles"], /Did you mean `role`\?/],
    ["an unknown locale", ["check", "d.yaml", "--locale", "de"], /may be en, fa/],
  ] as const)("%s", async (_, argv, err) => {
    const ended = await orgproof(argv, { files: { "d.yaml": clean } });
    expect(ended).toMatchObject({ exit: 2, out: "", err: expect.stringMatching(err) });
  });
});

describe("colours", () => {
  const check = async (
    argv: readonly string[],
    setting: { terminal?: number; env?: Record<string, string> } = {},
  ) =>
    (await orgproof(["check", "d.yaml", ...argv], { files: { "d.yaml": clean }, ...setting })).out.includes(
      "\u001b[",
    );

  test.each([
    ["a terminal", [], { terminal: 80 }, true],
    ["no terminal", [], {}, false],
    ["NO_COLOR", [], { terminal: 80, env: { NO_COLOR: "1" } }, false],
    ["an empty NO_COLOR", [], { terminal: 80, env: { NO_COLOR: "" } }, true],
    ["FORCE_COLOR", [], { env: { FORCE_COLOR: "1" } }, true],
    ["FORCE_COLOR=0", [], { terminal: 80, env: { FORCE_COLOR: "0" } }, false],
    ["NO_COLOR and FORCE_COLOR", [], { env: { NO_COLOR: "1", FORCE_COLOR: "1" } }, false],
    ["a dumb terminal", [], { terminal: 80, env: { TERM: "dumb" } }, false],
    ["--color", ["--color"], { env: { NO_COLOR: "1" } }, true],
    ["--no-color", ["--no-color"], { terminal: 80, env: { FORCE_COLOR: "1" } }, false],
  ] as const)("with %s", async (_, argv, setting, coloured) => {
    expect(await check(argv, setting)).toBe(coloured);
  });

  test("with --output", async () => {
    const { read } = await orgproof(["check", "d.yaml", "-o", "report.txt"], {
      files: { "d.yaml": clean },
      terminal: 80,
    });
    expect(read("report.txt")).not.toContain("\u001b[");
  });
});

describe("width", () => {
  test.each([
    [{ terminal: 60 }, 60],
    [{}, 80],
    [{ terminal: 60, env: { COLUMNS: "100" } }, 100],
    [{ terminal: 300 }, 120],
  ] as const)("%o", async (setting, width) => {
    const files = { "d.yaml": clean.replace("A: marketing, R", "R") };
    const { out } = await orgproof(["check", "d.yaml", "--no-color"], { files, ...setting });
    const widest = Math.max(...out.split("\n").map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(width);
    expect(widest).toBeGreaterThan(width - 3);
  });
});
