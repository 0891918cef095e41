import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type InputLine, linesOf } from "../../../src/cli/many/read-lines.ts";

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function gathered<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function linesIn(text: string, { size = 7, limit = 1000 } = {}): Promise<readonly InputLine[]> {
  return gathered(linesOf(inPieces(Buffer.from(text), size), limit));
}

const shown = (lines: readonly InputLine[]) =>
  lines.map((line) => [line.number, "bytes" in line ? Buffer.from(line.bytes).toString() : line.size]);

test("blank lines are counted and left out, and ends of both kinds are no part of a line", async () => {
  expect(shown(await linesIn("a\r\n\n  \t\nb\n\r\nc"))).toEqual([
    [1, "a"],
    [4, "b"],
    [6, "c"],
  ]);
});

test("nothing gives nothing", async () => {
  expect(await linesIn("")).toEqual([]);
});

test("a line at the limit is read, and one beyond it is told by its size and hash alone", async () => {
  const long = "x".repeat(11);
  expect(await linesIn(`0123456789\r\n${long}\nend\n`, { limit: 10 })).toEqual([
    { number: 1, bytes: Buffer.from("0123456789") },
    { number: 2, size: 11, hash: createHash("sha256").update(long).digest("hex") },
    { number: 3, bytes: Buffer.from("end") },
  ]);
});

test("a line without an end keeps no more than the limit in memory", async () => {
  const piece = Buffer.alloc(2 ** 20, 0x20);
  let kept = 0;
  const endless = async function* () {
    for (let at = 0; at < 96; at += 1) {
      yield Buffer.from(piece);
      kept = Math.max(kept, process.memoryUsage().arrayBuffers);
    }
  };
  const before = process.memoryUsage().arrayBuffers;
  const [line, ...others] = await gathered(linesOf(endless(), 1000));
  expect([line, others]).toEqual([{ number: 1, size: 96 * 2 ** 20, hash: expect.any(String) }, []]);
  expect(kept - before).toBeLessThan(80 * 2 ** 20);
});

test("how the bytes come in changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("a", "é", "😀", "\n", "\r\n", " ", "longer than the limit")),
      fc.integer({ min: 1, max: 50 }),
      async (parts, size) => {
        const text = parts.join("");
        expect(await linesIn(text, { size, limit: 12 })).toEqual(
          await linesIn(text, { size: 1000, limit: 12 }),
        );
      },
    ),
    { numRuns: 60 },
  );
});
