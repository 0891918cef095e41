import { expect, test } from "vitest";
import { clean, orgproof, unanswered } from "../run-cli.ts";

const files = {
  "designs/b/two.yaml": clean,
  "designs/a.yaml": clean,
  "designs/b/ten.yml": clean,
  "designs/b/one.json": "{}",
  "designs/[a].yaml": unanswered,
  "designs/a.expect.yaml": "orgproof: 1\n",
  "designs/orgproof.config.yaml": "locale: en\n",
  "designs/node_modules/p/x.yaml": clean,
  "designs/.hidden/y.yaml": clean,
};

async function checked(...patterns: string[]): Promise<readonly string[]> {
  const { out } = await orgproof(["check", "--ndjson", ...patterns], { files });
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line).file);
}

test("a pattern stands for the files that match it, in the order of their names, without what is no design", async () => {
  expect(await checked("designs/**/*.yaml")).toEqual([
    "designs/[a].yaml",
    "designs/a.yaml",
    "designs/b/two.yaml",
  ]);
});

test("patterns and names can be mixed, and a pattern repeats no file", async () => {
  expect(await checked("designs/b/two.yaml", "designs/b/*.{yaml,yml}", "designs/?.yaml")).toEqual([
    "designs/b/two.yaml",
    "designs/b/ten.yml",
    "designs/a.yaml",
  ]);
});

test("a file whose name looks like a pattern is that file", async () => {
  expect(await checked("designs/[a].yaml")).toEqual(["designs/[a].yaml"]);
});

test("a pattern that nothing matches is refused", async () => {
  const { exit, err } = await orgproof(["check", "plans/*.yaml"], { files });
  expect([exit, err]).toEqual([2, "orgproof: plans/*.yaml: no file is called like that\n"]);
});

test("every report takes patterns", async () => {
  const { out } = await orgproof(["check", "designs/*.yaml"], { files });
  expect(out).toContain("2 files: 1 passed, 1 failed");
});
