import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import * as packageFiles from "../../../src/cli/package-files.ts";
import { clean, orgproof, type Setting, unanswered } from "../run-cli.ts";

const dated = `${unanswered}ignore: [{ rule: raci/*, at: campaign, reason: new, until: 2026-03-01 }]\n`;
const open = `${unanswered}meetings: { review: { participants: [marketing, sales] } }\n`;

/** What a first run left in its cache, by path; each result is marked, so that it is seen where it is used again. */
async function kept(argv: readonly string[], setting: Setting): Promise<Record<string, string>> {
  const { cwd } = await orgproof([...argv, "--cache", "cache"], setting);
  return Object.fromEntries(
    readdirSync(join(cwd, "cache"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .map((name) => {
        const entry = JSON.parse(readFileSync(join(cwd, "cache", name), "utf8"));
        entry.judgement.name = "from the cache";
        return [`cache/${name}`, JSON.stringify(entry)];
      }),
  );
}

const line = ["check", "--ndjson"];

/** Whether a second run takes its result from the cache of the first; what it prints is held against a run without a cache. */
async function isTaken(
  first: readonly [argv: readonly string[], setting: Setting],
  [argv, setting]: readonly [argv: readonly string[], setting: Setting],
): Promise<boolean> {
  const files = { ...setting.files, ...(await kept(...first)) };
  const { out } = await orgproof([...argv, "--cache", "cache"], { ...setting, files });
  if (out.includes("from the cache")) return true;
  expect(out).toBe((await orgproof(argv, setting)).out);
  return false;
}

const stdin = (design: string, id = 1) => ({ stdin: `${JSON.stringify({ id, design })}\n` });
const usual = [line, stdin(open)] as const;

test("an unchanged design is not checked again, whatever it is called and whatever the day", async () => {
  expect(await isTaken(usual, usual)).toBe(true);
  expect(await isTaken(usual, [line, stdin(open, 2)])).toBe(true);
  expect(await isTaken(usual, [line, { ...stdin(open), now: "2030-01-01" }])).toBe(true);
  const files = { files: { "a.yaml": open } };
  expect(await isTaken([[...line, "a.yaml"], files], [[...line, "a.yaml", "--numbered"], files])).toBe(true);
  expect(
    await isTaken([[...line, "a.yaml"], files], [["check", "a.yaml", "--ndjson", "--threads", "1"], files]),
  ).toBe(true);
});

test("results from a cache are the results", async () => {
  const { out, cwd } = await orgproof([...line, "--cache", "cache"], stdin(unanswered));
  const names = readdirSync(join(cwd, "cache"), { recursive: true, encoding: "utf8" });
  const files = Object.fromEntries(
    names
      .filter((name) => name.endsWith(".json"))
      .map((name) => [`cache/${name}`, readFileSync(join(cwd, "cache", name), "utf8")]),
  );
  expect((await orgproof([...line, "--cache", "cache"], { ...stdin(unanswered), files })).out).toBe(out);
});

test.each<[string, readonly string[], Setting]>([
  ["another design", line, stdin(clean)],
  ["another preset", [...line, "--preset", "strict"], stdin(open)],
  ["another severity of a rule", [...line, "--rule", "raci/no-accountable=warn"], stdin(open)],
  ["another threshold", [...line, "--fail-on", "never"], stdin(open)],
  ["what is unknown shown", [...line, "--unknown-as", "warn"], stdin(open)],
  ["another language", [...line, "--locale", "fa"], stdin(open)],
  ["other digits", [...line, "--locale", "fa", "--digits", "persian"], stdin(open)],
  ["another name in its places", [...line, "a.yaml"], { files: { "a.yaml": open } }],
  [
    "a configuration beside it",
    line,
    { ...stdin(open), files: { "orgproof.config.yaml": "failOn: never\n" } },
  ],
  [
    "a configuration that is named",
    [...line, "--config", "c.yaml"],
    { ...stdin(open), files: { "c.yaml": "profile: { extends: standard }\n" } },
  ],
])("%s is another result", async (_, argv, setting) => {
  expect(await isTaken(usual, [argv, setting])).toBe(false);
});

test("where a suppression ends on a day, another day is another result", async () => {
  const on = (now: string): readonly [readonly string[], Setting] => [line, { ...stdin(dated), now }];
  expect(await isTaken(on("2026-01-15"), on("2026-01-15"))).toBe(true);
  expect(await isTaken(on("2026-01-15"), on("2026-06-15"))).toBe(false);
  expect(await isTaken(on("2026-01-15"), [[...line, "--now", "2026-06-15"], stdin(dated)])).toBe(false);
});

test("nothing is kept that code of a configuration had a part in", async () => {
  const rule = `export default { custom: [{ id: "own/one", subject: "activity", severity: "warn", source: [], summary: "s",
    messages: { found: "f", unknown: "u" }, check: () => "clean" }] };`;
  const config = (text: string) => ({ ...stdin(clean), files: { "orgproof.config.mjs": text } });
  expect(await kept(line, config(rule))).toEqual({});
  expect(Object.keys(await kept(line, config('export default { preset: "strict" };')))).toHaveLength(1);
});

test("another version is another result", async () => {
  const files = await kept(...usual);
  const version = vi.spyOn(packageFiles, "packageVersion").mockReturnValue("99.0.0");
  onTestFinished(() => version.mockRestore());
  const { out } = await orgproof([...line, "--cache", "cache"], { ...usual[1], files });
  expect(version).toHaveBeenCalled();
  expect(out).not.toContain("from the cache");
});

test("an entry that is damaged is made anew", async () => {
  const files = await kept(...usual);
  const damaged = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.slice(0, 40)]));
  const { out, exit } = await orgproof([...line, "--cache", "cache"], { ...usual[1], files: damaged });
  expect([exit, out.includes("from the cache"), out.includes("no-accountable")]).toEqual([1, false, true]);
});

test("an entry that holds something else is made anew", async () => {
  const files = await kept(...usual);
  const altered = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      JSON.stringify({ ...JSON.parse(text), judgement: { name: "from the cache", findings: 5 } }),
    ]),
  );
  const { out, exit } = await orgproof([...line, "--cache", "cache"], { ...usual[1], files: altered });
  expect([exit, out.includes("from the cache"), out.includes("no-accountable")]).toEqual([1, false, true]);
});

test("a cache that cannot be made is said", async () => {
  const { exit, err } = await orgproof([...line, "--cache", "a.yaml"], {
    ...usual[1],
    files: { "a.yaml": "" },
  });
  expect([exit, err]).toEqual([2, expect.stringContaining("a.yaml: cannot be written")]);
});

test.each([["--cache", "c"], ["--threads", "2"], ["--numbered"], ["--resume"]])(
  "%s is for many designs",
  async (...option) => {
    const { exit, err } = await orgproof(["check", "a.yaml", ...option], { files: { "a.yaml": clean } });
    expect([exit, err]).toEqual([2, expect.stringContaining("is for many designs")]);
  },
);
