import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/formats/terminal/display-width.ts";
import { orgproof } from "./run-cli.ts";

const designs = [
  ["marketing-and-sales/design", "en"],
  ["marketing-and-sales/design.fa", "fa"],
  ["five-units/design", "en"],
] as const;

const commands = [
  "check d.yaml",
  "level d.yaml",
  "matrix d.yaml",
  "matrix d.yaml --by unit",
  "diff d.yaml e.yaml",
  "plan d.yaml --clear errors --count 1",
  "faults d.yaml --top 3 --kind role,flow",
  "freshness d.yaml",
  "coordination d.yaml",
  "questions d.yaml --format text",
  "explain",
  "explain raci/no-accountable",
  "explain interface/perception-gap",
];

describe.each(designs)("on examples/%s", (example, locale) => {
  const text = readFileSync(`examples/${example}.yaml`, "utf8");
  const files = { "d.yaml": text, "e.yaml": text.replace(/weekly/g, "daily") };

  test.each(commands)("no line of `%s` is wider than the terminal", async (command) => {
    for (const terminal of [80, 120]) {
      const argv = [...command.split(" "), "--locale", locale];
      const { exit, out, err } = await orgproof(argv, { files, terminal });
      expect(exit, err).toBeLessThan(2);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
      const lines = out.replace(/\u001b\[[0-9;]*m/g, "").split("\n");
      expect(lines.filter((line) => displayWidth(line) > terminal)).toEqual([]);
    }
  });
});
