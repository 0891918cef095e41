import { describe, expect, test } from "vitest";
import { clean, orgproof, type Setting, unanswered, unreadable } from "./run-cli.ts";

const dated = (text: string, date: string) =>
  text.replace(/^orgproof: 1$/m, `orgproof: 1\nname: Shop\ndate: ${date}`);
const files = {
  "one.yaml": dated(clean, "2026-01-31"),
  "two.yaml": dated(unanswered, "2026-06-30"),
  "other.yaml": unanswered,
  "bad.yaml": unreadable,
};
const report = (argv: string, setting: Setting = {}) =>
  orgproof(["report", ...argv.split(" ")], { files, ...setting });

describe("orgproof report of several designs", () => {
  test("compares them, and shows how one of several dates changed", async () => {
    const { exit, err, out } = await report("one.yaml two.yaml other.yaml");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain("<title>2 designs side by side</title>");
    expect(out).toContain('id="trends"');
    expect(out).toContain("other.yaml");
  });

  test("speaks Persian in its digits when asked", async () => {
    const { out } = await report("one.yaml two.yaml --locale fa --digits persian");
    expect(out).toContain('lang="fa" dir="rtl"');
    expect(out).toContain("۲۰۲۶-۰۶-۳۰");
  });

  test("refuses what is about one design, two of standard input, and what is no design", async () => {
    expect(await report("one.yaml two.yaml --plan")).toMatchObject({
      exit: 2,
      out: "",
      err: expect.stringContaining("--plan is about one design"),
    });
    expect(await report("- -", { stdin: clean })).toMatchObject({
      exit: 2,
      err: expect.stringContaining("stands once"),
    });
    expect(await report("one.yaml bad.yaml")).toMatchObject({ exit: 3, out: "" });
  });
});
