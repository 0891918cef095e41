import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { run } from "./run.ts";

const consumer = inject("consumer");
const text = readFileSync(join(consumer, "small.yaml"), "utf8");

/** More bytes than one thread keeps to itself, each design of another name and with much to skip, and some that are none. */
const long = `${text}\n# ${"as it was told ".repeat(500)}\n`;
const lines = Array.from({ length: Math.ceil(2 ** 20 / long.length) }, (_, at) =>
  at % 97 === 5 ? `{"orgproof":1,"broken":${at}` : JSON.stringify({ id: at, design: long }),
);

const config = `import { defineRule } from "orgproof";
export default { custom: [defineRule({
  id: "own/named", subject: "activity", severity: "warn", summary: "an activity", source: [],
  messages: { found: "an activity, {activity}", unknown: "unknown" },
  check: (activity) => ({ status: "found", params: { activity } }),
})] };
`;

test("any number of threads gives the same bytes, rules of one's own included", () => {
  const folder = join(consumer, "many");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "orgproof.config.ts"), config);
  const checked = (threads: number) =>
    run(
      join(consumer, "node_modules/.bin/orgproof"),
      ["check", "--ndjson", "--numbered", "--threads", `${threads}`],
      folder,
      `${lines.join("\n")}\n`,
    );
  const [alone, two] = [checked(1), checked(2)];
  expect([alone.exit, alone.out.split("\n").length]).toEqual([3, lines.length + 1]);
  expect(alone.out.includes("own/named")).toBe(true);
  expect([two.exit, two.err]).toEqual([alone.exit, alone.err]);
  expect(two.out === alone.out).toBe(true);
});
