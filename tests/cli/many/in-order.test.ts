import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "../../../src/cli/many/in-order.ts";
import { heldMegabytes } from "../../fuzz/heap.ts";

const never = new Promise<void>(() => {});

async function* from<T>(items: readonly T[]) {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

async function after(turns: number): Promise<number> {
  for (let turn = 0; turn < turns; turn += 1) await setImmediate();
  return turns;
}

test("what is done comes in the order of the items, however long each takes and however many are under way", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(6)), fc.integer({ min: 1, max: 4 }), async (turns, limit) => {
      let most = 0;
      const work = (item: number) => after(item);
      const hasRoom = (started: readonly number[]) => {
        most = Math.max(most, started.length);
        return started.length < limit;
      };
      const done = await all(inOrder(from(turns), work, hasRoom, never));
      expect(done).toEqual(turns.map((item) => [item, item]));
      expect(most).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 30 },
  );
});

test("what is done does not wait for the next item", async () => {
  const slow = async function* () {
    yield 1;
    await never;
  };
  const first = await inOrder(slow(), after, () => true, never).next();
  expect(first.value).toEqual([1, 1]);
});

test("a stop ends it, though the next item never comes", async () => {
  const silent = { [Symbol.asyncIterator]: () => ({ next: () => never as Promise<never> }) };
  expect(await all(inOrder(silent, after, () => true, after(2)))).toEqual([]);
});

test("work that fails fails where its outcome is asked for, after what stands before it", async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error("no");
    return after(item);
  };
  const outcomes = inOrder(from([5, 2, 3]), work, () => true, never);
  expect((await outcomes.next()).value).toEqual([5, 5]);
  await expect(outcomes.next()).rejects.toThrow("no");
});

test("nothing is remembered of the items, however many there are", async () => {
  const through = async (count: number) => {
    const items = from(Array.from({ length: count }, (_, at) => at));
    for await (const _ of inOrder(
      items,
      async (item) => item,
      (started) => started.length < 3,
      never,
    ));
  };
  await through(1000);
  const before = heldMegabytes();
  await through(50_000);
  expect(heldMegabytes() - before).toBeLessThan(1);
});
