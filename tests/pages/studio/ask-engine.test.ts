import { describe, expect, test } from "vitest";
import { askEngine, type WorkerLike } from "../../../src/pages/studio/ask-engine.ts";
import type { EngineRequest } from "../../../src/pages/studio/protocol.ts";

/** An engine that answers when it is told to. */
function stage() {
  const requests: EngineRequest[] = [];
  const workers: WorkerLike[] = [];
  let ended = 0;
  let time = 0;
  const ask = askEngine(
    () => {
      const worker: WorkerLike = {
        onmessage: null,
        onerror: null,
        postMessage: (request) => requests.push(request),
        terminate: () => {
          ended += 1;
        },
      };
      workers.push(worker);
      return worker;
    },
    () => time,
  );
  const answer = (gets: string | null) =>
    workers.at(-1)?.onmessage?.({ data: { id: requests.at(-1)?.id ?? 0, gets } });
  return {
    ask,
    answer,
    requests,
    workers,
    fail: (failed: string) => workers.at(-1)?.onmessage?.({ data: { id: requests.at(-1)?.id ?? 0, failed } }),
    crash: () => workers.at(-1)?.onerror?.({ message: "gone" }),
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    ended: () => ended,
  };
}

const picture = (text: string) =>
  ["picture", { text, locale: "en", view: "matrix", theme: "light" }] as const;
const matrix = (text: string) => ["matrix", { text, locale: "en" }] as const;

describe("the client of the engine", () => {
  test("starts no engine before something is asked", () => {
    expect(stage().workers).toHaveLength(0);
  });

  test("sends one question after the other", async () => {
    const { ask, answer, requests } = stage();
    const one = ask(...picture("a"));
    const other = ask(...matrix("a"));
    expect(requests.map(({ kind }) => kind)).toEqual(["picture"]);
    answer("<svg/>");
    expect(await one).toBe("<svg/>");
    expect(requests.map(({ kind }) => kind)).toEqual(["picture", "matrix"]);
    answer(null);
    expect(await other).toBeNull();
  });

  test("of several of a kind, only the last is asked, and an answer that is out of date is dropped", async () => {
    const { ask, answer, requests } = stage();
    const asked = ["a", "b", "c"].map((text) => ask(...picture(text)));
    answer("A");
    answer("C");
    expect(await Promise.all(asked)).toEqual([undefined, undefined, "C"]);
    expect(requests.map(({ asks }) => (asks as { text: string }).text)).toEqual(["a", "c"]);
  });

  test("what takes long and is wanted no more is stopped", async () => {
    const { ask, answer, wait, ended, workers } = stage();
    const first = ask(...picture("a"));
    wait(2000);
    const second = ask(...picture("b"));
    expect(await first).toBeUndefined();
    expect([ended(), workers.length]).toEqual([1, 2]);
    answer("B");
    expect(await second).toBe("B");
  });

  test("what takes long and is still wanted goes on", async () => {
    const { ask, wait, ended } = stage();
    void ask(...picture("a"));
    wait(2000);
    void ask(...matrix("b"));
    expect(ended()).toBe(0);
  });

  test("a question that fails says so, and the next one is asked", async () => {
    const { ask, answer, fail } = stage();
    const one = ask(...picture("a"));
    const other = ask(...matrix("a"));
    fail("no room");
    await expect(one).rejects.toThrow("no room");
    answer(null);
    expect(await other).toBeNull();
  });

  test("an engine that breaks is replaced", async () => {
    const { ask, crash, answer, workers } = stage();
    const one = ask(...picture("a"));
    const other = ask(...matrix("a"));
    crash();
    await expect(one).rejects.toThrow("gone");
    answer(null);
    expect(await other).toBeNull();
    expect(workers).toHaveLength(2);
  });
});
