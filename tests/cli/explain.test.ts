import { describe, expect, test } from "vitest";
import { readingRules } from "../../src/findings/reading-rules.ts";
import { criteria } from "../../src/level/criteria.ts";
import { rules } from "../../src/rules/registry.ts";
import { orgproof } from "./run-cli.ts";

const ids = rules.map(({ id }) => id);

describe("orgproof explain", () => {
  test("shows the page of a rule with its severity, presets and sources", async () => {
    const { exit, out, err } = await orgproof(["explain", "raci/no-accountable"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(/^raci\/no-accountable error\n/);
    expect(out).toMatch(/^ {2}severity +error$/m);
    expect(out).toMatch(/^Why$/m);
    expect(out).toMatch(/✖ flagged\n {4}orgproof: 1/);
    expect(out).not.toMatch(/<!--|```/);
  });

  test.each(ids)("knows %s", async (id) => {
    const { exit, out } = await orgproof(["explain", id], { env: { COLUMNS: "100" } });
    expect(exit).toBe(0);
    expect(out.startsWith(`${id} `)).toBe(true);
  });

  test.each(Object.keys(readingRules))("knows %s, which is always on", async (id) => {
    const { exit, out } = await orgproof(["explain", id]);
    expect(exit).toBe(0);
    expect(out).toContain("always");
  });

  test("says the severity and options under the configuration", async () => {
    const rule = { severity: "error", options: { atLeast: "weekly" } };
    const files = { "orgproof.config.json": JSON.stringify({ rules: { "meeting/too-rare": rule } }) };
    const { out } = await orgproof(["explain", "meeting/too-rare"], { files });
    expect(out).toMatch(/severity +error here \(warn by itself\)/);
    expect(out).toMatch(/option +atLeast: "weekly"/);
    expect((await orgproof(["explain", "meeting/too-rare", "--preset", "correctness"])).out).toMatch(
      /severity +off here/,
    );
  });

  test("lists every rule in the order of the documentation, by family", async () => {
    const { exit, out } = await orgproof(["explain"], { env: { COLUMNS: "200" } });
    expect(exit).toBe(0);
    const listed = [...out.matchAll(/^ {2}(?:error|warn|info|off) +([a-z-]+\/[a-z-]+)/gm)].map(
      ([, id]) => id,
    );
    expect(listed.filter((id) => ids.includes(id ?? ""))).toEqual(ids);
    expect(out).toMatch(/^schema$/m);
  });

  test("gives JSON and the page as it is written", async () => {
    const one = JSON.parse((await orgproof(["explain", "raci/no-accountable", "-f", "json"])).out);
    expect(one).toMatchObject({
      id: "raci/no-accountable",
      severity: "error",
      subject: "activity",
      page: expect.stringContaining("## Why"),
    });
    const all = JSON.parse((await orgproof(["explain", "-f", "json"])).out);
    expect(all.length).toBeGreaterThan(ids.length);
    expect((await orgproof(["explain", "raci/no-accountable", "-f", "markdown"])).out).toContain(
      "```yaml flagged",
    );
  });

  test.each([
    ["raci/no-acountable", "Did you mean `raci/no-accountable`?"],
    ["too-rare", "Did you mean `meeting/too-rare`?"],
    ["../../package", "lists all"],
    ["x", "there is no rule or criterion `x`"],
    ["comon-language", "Did you mean `common-language`?"],
    ["conflict-rul", "Did you mean `conflict-rule`?"],
    ["language", "Did you mean `handoff/no-common-language` or `common-language`?"],
  ])("does not know %s, and says what it could be", async (id, err) => {
    expect(await orgproof(["explain", id])).toMatchObject({
      exit: 2,
      out: "",
      err: expect.stringContaining(err),
    });
  });

  test("fits the terminal", async () => {
    for (const argv of [["explain"], ["explain", "raci/no-accountable"], ["explain", "two-way"]]) {
      const { out } = await orgproof(argv, { terminal: 60, env: { NO_COLOR: "1" } });
      const code = /^ {4}/;
      const long = out.split("\n").filter((line) => line.length > 60 && !code.test(line));
      expect(long).toEqual([]);
    }
  });
});

describe("orgproof explain, of a criterion", () => {
  test("shows its page with the level that asks for it, its factor and sources", async () => {
    const { exit, out, err } = await orgproof(["explain", "common-language"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(/^common-language defined\n/);
    expect(out).toMatch(/^ {2}level +defined$/m);
    expect(out).toMatch(/^ {2}factor +information$/m);
    expect(out).toMatch(/^ {2}source +Kotler/m);
    expect(out).toMatch(/^How it is read$/m);
    for (const tag of ["✔ met", "✖ not met", "\\? not known", "– not applicable"])
      expect(out).toMatch(new RegExp(`^ {2}${tag}\\n {4}orgproof: 1$`, "m"));
    expect(out).not.toMatch(/<!--|```/);
  });

  test.each(criteria.map(({ id, level }) => [id, level]))("knows %s", async (id, level) => {
    const { exit, out } = await orgproof(["explain", id], { env: { COLUMNS: "100" } });
    expect(exit).toBe(0);
    expect(out.startsWith(`${id} ${level}\n`)).toBe(true);
    expect(out).toMatch(/^How to meet it$/m);
  });

  test("says the level under the profile of the configuration", async () => {
    const profile = { criteria: { "common-head": "aligned", "joint-work": "off", "two-way": "supporting" } };
    const files = { "orgproof.config.json": JSON.stringify({ profile }) };
    const explained = async (...argv: string[]) => (await orgproof(["explain", ...argv], { files })).out;
    expect(await explained("common-head")).toMatch(/level +aligned here \(supporting by itself\)/);
    expect(await explained("joint-work")).toMatch(/level +off here \(aligned by itself\)/);
    expect(await explained()).toMatch(/^criteria that are off\n {2}meetings +joint-work /m);
    expect(JSON.parse(await explained("two-way", "-f", "json"))).toMatchObject({
      level: "supporting",
      defaultLevel: "aligned",
      factor: "information",
      page: expect.stringContaining("## How it is read"),
    });
  });

  test("lists all of them after the rules, by level", async () => {
    const { out } = await orgproof(["explain"], { env: { COLUMNS: "200" } });
    const known = new Set(criteria.map(({ id }) => id));
    const listed = [...out.matchAll(/^ {2}[a-z]+ +([a-z-]+) /gm)].map(([, id = ""]) => id);
    expect(listed.filter((id) => known.has(id))).toEqual(criteria.map(({ id }) => id));
    expect(out.indexOf("\nschema\n")).toBeLessThan(out.indexOf("\ncriteria of the level defined\n"));
    expect(out).toMatch(/^supporting criteria$/m);
    const all = JSON.parse((await orgproof(["explain", "-f", "json"])).out);
    expect(all).toContainEqual(expect.objectContaining({ id: "on-time", level: "aligned" }));
  });

  test("gives the page as it is written", async () => {
    const { out } = await orgproof(["explain", "on-time", "-f", "markdown"]);
    expect(out).toContain("```yaml not-applicable");
  });
});
