import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { usualTargets } from "../../../src/cli/format-target.ts";
import { checkMany } from "../../../src/cli/many/check-many.ts";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import { clean, orgproof, unanswered, unreadable } from "../run-cli.ts";

const lineOf = (text: string) => JSON.stringify(parseDesign(text));
const good = lineOf(clean);
const bad = lineOf(unanswered);
const enveloped = JSON.stringify({ id: "yaml", design: unanswered });
const broken = '{"orgproof":1,"units":';
const results = (out: string) =>
  out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

test("each design of a line has its result in a line, in order", async () => {
  const { out, exit, err } = await orgproof(["check", "--ndjson"], { stdin: `${good}\n${bad}\n${good}` });
  expect(results(out)).toMatchObject([
    { hash: hashOf(good), verdict: "pass", isReadable: true, counts: { error: 0 } },
    { hash: hashOf(bad), verdict: "fail", counts: { error: 1 } },
    { hash: hashOf(good), verdict: "pass" },
  ]);
  expect([exit, err]).toEqual([1, ""]);
});

test("a result says what a check of the design alone says", async () => {
  const { out } = await orgproof(["check", "--ndjson"], { stdin: `${bad}\n` });
  const alone = JSON.parse((await orgproof(["check", "-", "--format", "json"], { stdin: bad })).out);
  const [{ verdict, counts, findings, levels }] = results(out);
  expect({ verdict, counts, findings }).toEqual({
    verdict: alone.verdict,
    counts: alone.counts,
    findings: alone.findings,
  });
  expect(levels).toMatchObject(
    alone.interfaces.map(({ between, structural, target }: (typeof alone.interfaces)[0]) => ({
      between,
      structural,
      target,
    })),
  );
});

test("every line is as the shipped schema says", async () => {
  const files = { "a.yaml": unanswered };
  const stdin = `${enveloped}\n${broken}\n`;
  const { out } = await orgproof(["check", "--ndjson", "--numbered", "-", "a.yaml", "none.yaml"], {
    files,
    stdin,
  });
  const schema = JSON.parse((await orgproof(["schema", "line"])).out);
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const lines = results(out);
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
});

test("one that is no design stops no other, and is told with its line and column", async () => {
  const { out, exit, err } = await orgproof(["check", "-", "--ndjson"], {
    stdin: `${good}\n\n${broken}\n${good}\n`,
  });
  expect(results(out).map(({ isReadable, verdict }) => [isReadable, verdict])).toEqual([
    [true, "pass"],
    [false, "fail"],
    [true, "pass"],
  ]);
  expect(exit).toBe(3);
  expect(err).toBe("orgproof: <stdin>:3:23: the text ends before the map that begins in line 1 does\n");
});

test("what is wrong in an envelope is told where it stands in the line, or in the text within", async () => {
  const object = '{"id":1,"design":{"orgproof":1,"unitz":{},"units":{},"activities":{}}}';
  const text = JSON.stringify({ id: 2, design: "orgproof: 1\nunits: {}\nactivities: {}\nx: 1\n" });
  const { err, out } = await orgproof(["check", "--ndjson"], { stdin: `${object}\n${text}\n` });
  expect(err.replace(/:[^:]*$/gm, "")).toContain(`<stdin>:1:${object.indexOf('"unitz"') + 1}`);
  expect(err).toContain("<stdin>:2:4:1: unknown key");
  expect(results(out).map(({ id }) => id)).toEqual([1, 2]);
});

test("only the first of many that cannot be read are named, and all are counted", async () => {
  const { err } = await orgproof(["check", "--ndjson"], { stdin: `${broken}\n`.repeat(12) });
  const lines = err.trimEnd().split("\n");
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe("orgproof: 12 designs cannot be read");
  expect((await orgproof(["check", "--ndjson", "--quiet"], { stdin: `${broken}\n` })).err).toBe("");
});

test("results say in which line their design stands, when asked", async () => {
  const { out } = await orgproof(["check", "--ndjson", "--numbered"], { stdin: `\n${good}\n\n${bad}\n` });
  expect(results(out).map(({ line }) => line)).toEqual([2, 4]);
});

test("files are designs, too, each a line, between the lines of standard input", async () => {
  const files = { "a.yaml": unanswered, "b.yaml": unreadable };
  const { out, exit, err } = await orgproof(["check", "--ndjson", "a.yaml", "-", "b.yaml", "c.yaml"], {
    files,
    stdin: `${good}\n`,
  });
  expect(results(out).map(({ file, hash, isReadable }) => [file, hash, isReadable])).toEqual([
    ["a.yaml", hashOf(unanswered), true],
    [undefined, hashOf(good), true],
    ["b.yaml", hashOf(unreadable), false],
    ["c.yaml", undefined, false],
  ]);
  expect(exit).toBe(3);
  expect(err.split("\n")).toEqual([
    expect.stringContaining("orgproof: b.yaml:3:1: "),
    "orgproof: c.yaml: no such file; did you mean `a.yaml`?",
    "",
  ]);
});

test("results go to a file, line by line", async () => {
  const { out, read } = await orgproof(["check", "--ndjson", "-o", "results.ndjson"], {
    stdin: `${good}\n${bad}`,
  });
  expect(out).toBe("");
  expect(results(read("results.ndjson")).map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
});

test.each([
  [["check", "--ndjson", "--format", "json"], "--ndjson has a format of its own"],
  [["check", "--ndjson", "--watch", "a.yaml"], "--watch has no end"],
  [["check", "--ndjson", "-", "-"], "read once only"],
  [["check", "--ndjson", "-o", "nowhere/results.ndjson"], "its folder does not exist"],
  [["check", "--ndjson", "a.yaml", "-o", "a.yaml"], "would be lost"],
  [["check"], "missing required argument 'file'"],
])("%j is refused", async (argv, said) => {
  const { exit, err } = await orgproof(argv, { files: { "a.yaml": clean }, stdin: good });
  expect([exit, err]).toEqual([2, expect.stringContaining(said)]);
});

test("a terminal shows how far it is and how fast, unless the results are shown there", async () => {
  const files = { "a.yaml": clean, "b.yaml": clean };
  const argv = ["check", "--ndjson", "a.yaml", "b.yaml"];
  const { err } = await orgproof([...argv, "-o", "r.ndjson"], { files, terminal: 80 });
  expect(err).toMatch(/ 0\/2 {2}–\/s {2}\S/);
  expect((await orgproof(argv, { files, terminal: 80 })).err).toBe("");
  expect((await orgproof([...argv, "-o", "r.ndjson", "--quiet"], { files, terminal: 80 })).err).toBe("");
});

test("somebody who stops it has the results so far", async () => {
  const { out, exit } = await orgproof(["check", "--ndjson"], {
    stdin: `${good}\n`.repeat(5),
    stopped: true,
  });
  expect([exit, results(out).length]).toEqual([130, 0]);
});

test("splitting the input anyhow, and joining the outputs, gives the output of the whole", async () => {
  const lines = fc.array(fc.constantFrom(good, bad, enveloped, broken, ""), { minLength: 1, maxLength: 6 });
  const outOf = async (part: readonly string[], chunk: number) =>
    (await orgproof(["check", "--ndjson"], { stdin: part.map((line) => `${line}\n`).join(""), chunk })).out;
  await fc.assert(
    fc.asyncProperty(
      lines,
      fc.array(fc.nat(6)),
      fc.integer({ min: 1, max: 500 }),
      async (all, cuts, chunk) => {
        const ends = [...new Set([0, ...cuts, all.length])].sort((a, b) => a - b);
        const parts = ends.map((end, at) => all.slice(end, ends[at + 1] ?? end));
        const outs: string[] = [];
        for (const part of parts) outs.push(await outOf(part, chunk));
        expect(outs.join("")).toBe(await outOf(all, 65_536));
      },
    ),
    { numRuns: 12 },
  );
});

test("no more is read than there is room for results", async () => {
  let asked = 0;
  let written = 0;
  const input = async function* () {
    for (; asked < 50; asked += 1) yield Buffer.from(`${good}\n`);
  };
  const silent = { isTTY: false, write: () => undefined };
  const ahead: number[] = [];
  const exit = await checkMany(
    {
      cwd: ".",
      env: {},
      stdin: { isTTY: false, read: async () => new Uint8Array(), chunks: input },
      stdout: {
        isTTY: false,
        write: () => {
          written += 1;
        },
        room: async () => {
          await setImmediate();
          ahead.push(asked - written);
          return written < 20;
        },
      },
      stderr: silent,
      now: () => new Date(0),
    },
    [],
    { ndjson: true, format: usualTargets },
  );
  // whoever reads went away after 20
  expect([exit, written]).toEqual([0, 20]);
  expect(Math.max(...ahead)).toBeLessThanOrEqual(1);
});
