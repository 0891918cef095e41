import { BroadcastChannel } from "node:worker_threads";
import { expect } from "vitest";

/** The cases of a running test, as its thread tells them to whoever shows how far it has come. */
export interface Progress {
  readonly file: string;
  readonly test: string;
  readonly planned: number;
  /** One number of 32 bits: how many of the planned cases have been begun. It counts on while the thread is busy. */
  readonly begun: SharedArrayBuffer;
}

/** The name of the channel on which progress is told. */
export const progressChannel = "orgproof-nightly";

let channel: BroadcastChannel | undefined;
let begun: Int32Array | undefined;

/** Tells, by night, how many cases the running test is about to try. */
export function begin(planned: number): void {
  if (!process.env.ORGPROOF_NIGHTLY) return;
  channel ??= new BroadcastChannel(progressChannel);
  channel.unref();
  const { testPath = "", currentTestName = "" } = expect.getState();
  const cells = new SharedArrayBuffer(4);
  begun = new Int32Array(cells);
  const progress: Progress = { file: testPath, test: currentTestName, planned, begun: cells };
  channel.postMessage(progress);
}

/** Counts some of the cases. */
export function count(cases = 1): void {
  if (begun) Atomics.add(begun, 0, cases);
}
