import type { Template } from "../../findings/words.ts";

/** What is said while files are watched, in English. */
export const watchWords = {
  "watch/waiting": {
    plural: "count",
    one: "{time}, watching {count} file for changes; Ctrl-C ends",
    other: "{time}, watching {count} files for changes; Ctrl-C ends",
  },
} as const satisfies Record<string, Template>;

export type WatchWord = keyof typeof watchWords;
