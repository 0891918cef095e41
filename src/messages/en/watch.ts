import type { Template } from "../../findings/words.ts";

/** What is said while something takes long, or files are watched, in English. */
export const watchWords = {
  "watch/waiting": {
    plural: "count",
    one: "{time}, watching {count} file for changes; Ctrl-C ends",
    other: "{time}, watching {count} files for changes; Ctrl-C ends",
  },
  "progress/reading": "reading {file} …",
  "progress/working": "working on {file} …",
  "progress/files": "file {at} of {count}",
} as const satisfies Record<string, Template>;

export type WatchWord = keyof typeof watchWords;
