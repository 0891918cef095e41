import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { CheckOptions } from "../check-files.ts";
import type { Io } from "../io.ts";
import type { Input } from "../read-input.ts";
import type { Judged } from "./judge-item.ts";

/** What a thread is told when it begins. */
export interface ThreadSettings {
  readonly cwd: string;
  readonly options: CheckOptions;
  /** The moment at which all threads are. */
  readonly now: Date;
}

/** One design for a thread. */
export interface ThreadTask {
  /** The path that tells which configuration it is checked under. */
  readonly path: string;
  readonly input: Input;
}

/** Threads that check designs. */
export interface ThreadPool {
  readonly judge: (path: string, input: Input) => Promise<Judged>;
  readonly end: () => Promise<void>;
}

/** So many threads, each with rules and configurations of its own. */
export function threadPool({ cwd, now }: Io, options: CheckOptions, threads: number): ThreadPool {
  const workerData: ThreadSettings = { cwd, options, now: now() };
  const pool = new Piscina({
    filename: workerFile(),
    name: "judge",
    maxThreads: threads,
    minThreads: threads,
    workerData,
  });
  return {
    judge(path, { file, bytes }) {
      // a piece of what was read would take all of it along
      const own = new Uint8Array(bytes);
      const task: ThreadTask = { path, input: { file, bytes: own } };
      return pool.run(task, { transferList: [own.buffer] });
    },
    end: () => pool.destroy(),
  };
}

/** The program of a thread: beside the command line when built. */
function workerFile(): string {
  const built = fileURLToPath(new URL("check-thread.js", import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL("check-thread.ts", import.meta.url));
}
