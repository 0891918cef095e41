import { availableParallelism } from "node:os";
import { isArchive } from "../../formats/decode-text.ts";
import type { CheckOptions } from "../check-files.ts";
import type { Io } from "../io.ts";
import type { Item } from "./items.ts";
import { type Judged, judgeItem } from "./judge-item.ts";
import type { ResultCache } from "./result-cache.ts";
import type { ThreadPool } from "./thread-pool.ts";

/** Who checks designs: this thread, and others where that pays. */
export interface Judges {
  readonly judge: (item: Item) => Promise<Judged>;
  /** Whether one more can be taken besides those that are under way. */
  readonly hasRoom: (started: readonly Item[]) => boolean;
  readonly end: () => Promise<void>;
}

/* Until so many bytes of designs are checked, other threads would not have loaded the rules yet. */
const worthwhile = 512 * 1024;
/* More than this is under way only when it is one design. */
const mostBytes = 32 * 1024 * 1024;
const itemsPerThread = 8;

/** Judges in so many threads, or as many as the machine runs side by side; in this one alone as long as there is little to do. */
export function judgesOf(
  io: Io,
  options: CheckOptions,
  asked: number | undefined,
  cache: ResultCache | undefined,
): Judges {
  const threads = asked ?? availableParallelism();
  let seen = 0;
  let pool: Promise<ThreadPool> | undefined;
  const judgeAnew = async (item: Item): Promise<Judged> => {
    const { input } = item;
    if (threads < 2 || !("bytes" in input) || isArchive(input.bytes)) return judgeItem(io, item);
    seen += input.bytes.length;
    if (seen < worthwhile) return judgeItem(io, item);
    pool ??= import("./thread-pool.ts").then(({ threadPool }) => threadPool(io, options, threads));
    try {
      return await (await pool).judge(item.path, input);
    } catch {
      // what a thread cannot do, such as to hold a huge design, is tried here
      return judgeItem(io, item);
    }
  };
  return {
    async judge(item) {
      const before = cache?.get(item);
      if (before) return before;
      const judged = await judgeAnew(item);
      cache?.put(item, judged);
      return judged;
    },
    hasRoom: (started) =>
      started.length < (pool ? threads * itemsPerThread : 1) &&
      started.reduce((sum, { input }) => sum + ("bytes" in input ? input.bytes.length : 0), 0) < mostBytes,
    end: async () => (await pool)?.end(),
  };
}
