import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import { clean, orgproof, unanswered } from "../run-cli.ts";

const [good, bad] = [clean, unanswered].map((text) => JSON.stringify(parseDesign(text))) as [string, string];
const named = JSON.stringify({ id: 1, design: unanswered });
const argv = ["check", "--ndjson", "-o", "r.ndjson"];
const input = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

async function resumed(held: string, stdin: string, ...more: string[]) {
  const { exit, err, read } = await orgproof([...argv, "--resume", ...more], {
    stdin,
    files: { "r.ndjson": held },
  });
  return { exit, err, file: read("r.ndjson") };
}

test("wherever it ended, going on gives the file and the end of a run in one go", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(good, bad, named, "{}"), { minLength: 1, maxLength: 5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (lines, share) => {
        const stdin = input(lines);
        const whole = await orgproof(argv, { stdin });
        const file = whole.read("r.ndjson");
        const again = await resumed(file.slice(0, Math.floor(file.length * share)), stdin);
        expect([again.exit, again.file]).toEqual([whole.exit, file]);
      },
    ),
    { numRuns: 15 },
  );
});

test("a design that changed is checked again, and one that came is added; what is there is not asked again", async () => {
  const first = await orgproof(argv, { stdin: input([good, bad]) });
  const again = await resumed(first.read("r.ndjson"), input([good, `${bad} `, named]));
  expect(again.file.startsWith(first.read("r.ndjson"))).toBe(true);
  expect(again.file.trimEnd().split("\n")).toHaveLength(4);
});

test("two designs that are the same are two results", async () => {
  const one = (await orgproof(argv, { stdin: input([good]) })).read("r.ndjson");
  expect((await resumed(one, input([good, good]))).file).toBe(one + one);
});

test("a file that is not there is begun", async () => {
  const { read, exit } = await orgproof([...argv, "--resume"], { stdin: input([good]) });
  expect([exit, read("r.ndjson").split("\n").length]).toEqual([0, 2]);
});

test("the summary is that of all, those that were there included", async () => {
  const held = (await orgproof(argv, { stdin: input([good, bad]) })).read("r.ndjson");
  const { out, exit } = await orgproof([...argv, "--resume", "--summary"], {
    stdin: input([good, bad, good]),
    files: { "r.ndjson": held },
  });
  expect([out.split("\n")[0], exit]).toEqual(["3 designs: 2 passed, 1 failed", 1]);
});

test.each([
  [["--preset", "strict"], "under another configuration"],
  [["--locale", "fa"], "under another configuration"],
])("%j is another configuration, so nothing is mixed", async (more, said) => {
  const held = (await orgproof(argv, { stdin: input([good]) })).read("r.ndjson");
  const { exit, err, file } = await resumed(held, input([good, bad]), ...more);
  expect([exit, err, file]).toEqual([2, expect.stringContaining(said), held]);
});

test("a result that hangs on the day is of that day, and mixed with none of another", async () => {
  const until = (day: string) =>
    `${unanswered}ignore: [{ rule: raci/*, at: campaign, reason: soon, until: ${day} }]\n`;
  const [ending, other] = ["2026-01-15", "2026-03-01"].map((day) =>
    JSON.stringify(parseDesign(until(day))),
  ) as [string, string];
  const on = (now: string, held: string, ...more: string[]) =>
    orgproof([...argv, "--resume", ...more], {
      stdin: input([good, ending, other]),
      files: { "r.ndjson": held },
      now,
    });
  const whole = (await orgproof(argv, { stdin: input([good, ending, other]), now: "2026-01-15" })).read(
    "r.ndjson",
  );
  const days = whole
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).day);
  expect(days).toEqual([undefined, "2026-01-15", "2026-01-15"]);
  const [first, second] = whole.split("\n");
  const held = `${first}\n${second}\n`;
  const later = await on("2026-01-16", held);
  expect([later.exit, later.read("r.ndjson")]).toEqual([2, held]);
  expect(later.err).toContain("r.ndjson:2: is a result of 2026-01-15");
  const same = await on("2026-01-16", held, "--now", "2026-01-15");
  expect(same.read("r.ndjson")).toBe(whole);
  const undated = await on("2026-01-16", `${first}\n`);
  expect(undated.exit).toBe(1);
  expect(JSON.parse(undated.read("r.ndjson").split("\n")[1] ?? "")).toMatchObject({
    day: "2026-01-16",
    verdict: "fail",
  });
});

test("another day is no other configuration", async () => {
  const held = (await orgproof(argv, { stdin: input([good]), now: "2026-01-15" })).read("r.ndjson");
  const again = await orgproof([...argv, "--resume"], {
    stdin: input([good]),
    files: { "r.ndjson": held },
    now: "2026-01-16",
  });
  expect([again.exit, again.read("r.ndjson")]).toEqual([0, held]);
});

test("a file of something else is left alone", async () => {
  const { exit, err, file } = await resumed("my notes\n", input([good]));
  expect([exit, err, file]).toEqual([2, expect.stringContaining("r.ndjson:1: is no result"), "my notes\n"]);
});

test.each([[["check", "--ndjson", "--resume"]], [["check", "--summary", "--resume", "-o", "r.txt", "-"]]])(
  "%j has nothing to go on with",
  async (command) => {
    const { exit, err } = await orgproof(command, { stdin: good });
    expect([exit, err]).toEqual([2, expect.stringContaining("--ndjson -o FILE")]);
  },
);

test("a file that holds something else, however like a result it looks, is not gone on with", async () => {
  const held = (await orgproof(argv, { stdin: input([good]) })).read("r.ndjson");
  const { under } = JSON.parse(held);
  for (const other of [
    { under, findings: 5 },
    { under, findings: [], counts: null, levels: 7 },
    { ...JSON.parse(held), verdict: "maybe" },
    [],
  ]) {
    const { exit, err, file } = await resumed(held + input([JSON.stringify(other)]), input([good]));
    expect([exit, err]).toEqual([
      2,
      "orgproof: r.ndjson:2: is no result of a design, so there is nothing to resume\n",
    ]);
    expect(file.startsWith(held)).toBe(true);
  }
});
