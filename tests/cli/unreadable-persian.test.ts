import { expect, test } from "vitest";
import { orgproof, unanswered, unreadable } from "./run-cli.ts";

const files = {
  "bad.yaml": unreadable,
  "d.yaml": unanswered,
  "plan/units.csv": "id,parent\nsales,marketting\n",
  "plan/activities.csv": "id\ncampaign\n",
  "fa/bad.yaml": unreadable,
  "fa/orgproof.config.yaml": "locale: fa\n",
};
const lastLine = async (argv: string) => {
  const { exit, err } = await orgproof(argv.split(" "), { files });
  return [
    exit,
    err
      .replace(/[\u200f\u2066-\u2069]/g, "")
      .trimEnd()
      .split("\n")
      .at(-1),
  ];
};

test.each([
  ["matrix bad.yaml --locale fa", "bad.yaml"],
  ["diff d.yaml bad.yaml --locale fa", "bad.yaml"],
  ["matrix fa/bad.yaml", "fa/bad.yaml"],
  ["import bad.yaml --locale fa", "bad.yaml"],
  ["import plan --locale fa", "plan"],
])("the last line speaks Persian: %s", async (argv, file) => {
  expect(await lastLine(argv)).toEqual([3, `orgproof: ${file}: به‌عنوان طرح خواندنی نیست`]);
});

test.each([
  ["matrix bad.yaml", "bad.yaml"],
  ["import bad.yaml", "bad.yaml"],
  ["import plan", "plan"],
])("the last line speaks English: %s", async (argv, file) => {
  expect(await lastLine(argv)).toEqual([3, `orgproof: ${file}: not readable as a design`]);
});
