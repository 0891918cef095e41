import { workerData } from "node:worker_threads";
import { configsFor } from "../check-files.ts";
import type { Io } from "../io.ts";
import { type Judged, judgeItem } from "./judge-item.ts";
import type { ThreadSettings, ThreadTask } from "./thread-pool.ts";

/* The program of a thread that checks designs. */

const { cwd, options, now } = workerData as ThreadSettings;
const silent = { isTTY: false, write: () => {} };
const io: Io = {
  cwd,
  env: {},
  stdin: { isTTY: false, read: async () => new Uint8Array(), chunks: async function* () {} },
  stdout: silent,
  stderr: silent,
  now: () => now,
  ...(options.maxSize === undefined ? {} : { sizeLimit: options.maxSize }),
};
const configFor = configsFor(io, options);

/** Checks one design under the configuration of its path, which this thread loads for itself: rules of one's own cannot be handed over. */
export async function judge({ path, input }: ThreadTask): Promise<Judged> {
  return judgeItem(io, { path, input, config: await configFor(path) });
}
