import { describe, expect, test } from "vitest";
import { clean, orgproof } from "./run-cli.ts";

const cleared = "\r\u001b[2K";
/* Little to read, and yet as long as what takes a second. */
const large = `${clean}${`# ${"remark ".repeat(10)}\n`.repeat(6000)}`;

describe("what takes long says what it does", () => {
  test.each<[readonly string[], string]>([
    [["check"], "reading d.yaml …"],
    [["level"], "working on d.yaml …"],
    [["matrix"], "working on d.yaml …"],
    [["freshness"], "working on d.yaml …"],
    [["graph", "--format", "json"], "working on d.yaml …"],
    [["check", "--locale", "fa"], "در حال خواندن \u2068d.yaml\u2069 …"],
  ])("%j on a terminal, and nothing of it stays", async ([command = "", ...options], said) => {
    const { err } = await orgproof([command, "d.yaml", ...options], {
      files: { "d.yaml": large },
      terminal: 80,
    });
    expect(err).toContain(`${cleared}${said}`);
    expect(err.endsWith(cleared)).toBe(true);
    expect(err).not.toContain("\n");
  });

  test("a search for plans in a design of any size", async () => {
    const { err } = await orgproof(["plan", "d.yaml", "--clear", "errors"], {
      files: { "d.yaml": clean },
      terminal: 80,
    });
    expect(err).toBe(`${cleared}working on d.yaml …${cleared}`);
  });

  test("a table that is imported", async () => {
    const row = "| Selling | A | R |\n";
    const table = `| activity | boss | seller |\n| --- | --- | --- |\n${row.repeat(20_001)}`;
    const { err } = await orgproof(["import", "t.md"], { files: { "t.md": table }, terminal: 80 });
    expect(err.startsWith(`${cleared}reading t.md …${cleared}`)).toBe(true);
  });

  test("of many files, which one it is at", async () => {
    const names = Array.from({ length: 24 }, (_, at) => `d${at}.yaml`);
    const { err } = await orgproof(["check", ...names], {
      files: Object.fromEntries(names.map((name) => [name, clean])),
      terminal: 80,
    });
    expect(err).toContain(`${cleared}file 7 of 24`);
    expect(err.endsWith(cleared)).toBe(true);
  });

  test.each<[string, readonly string[], string, number | undefined, Readonly<Record<string, string>>]>([
    ["a small design", [], clean, 80, {}],
    ["no terminal", [], large, undefined, {}],
    ["a terminal that cannot", [], large, 80, { TERM: "dumb" }],
    ["--quiet", ["--quiet"], large, 80, {}],
  ])("not with %s", async (_, options, design, terminal, env) => {
    const setting = { files: { "d.yaml": design }, env, ...(terminal ? { terminal } : {}) };
    expect((await orgproof(["level", "d.yaml", ...options], setting)).err).toBe("");
  });
});
