import { BroadcastChannel } from "node:worker_threads";
import { expect } from "vitest";

/** How far a law has come, as the threads of the tests tell it to whoever shows it. */
export interface Progress {
  readonly file: string;
  readonly test: string;
  readonly done: number;
  readonly planned: number;
}

export const channelName = "orgproof-nightly";

let channel: BroadcastChannel | undefined;
let last = { at: 0, done: 0 };

/** Tells, by night, how many of the planned cases of the running test have been tried; not more often than a person can see. */
export function tell(done: number, planned: number): void {
  if (!process.env.ORGPROOF_NIGHTLY) return;
  const now = performance.now();
  if (done !== planned && done > last.done && now - last.at < 200) return;
  last = { at: now, done };
  if (!channel) {
    channel = new BroadcastChannel(channelName);
    channel.unref();
  }
  const { testPath = "", currentTestName = "" } = expect.getState();
  const progress: Progress = { file: testPath, test: currentTestName, done, planned };
  channel.postMessage(progress);
}
