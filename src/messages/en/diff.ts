import type { Template } from "../../findings/words.ts";

/** What `orgproof diff` says around what changed, in English. */
export const diffWords = {
  "diff/same": "the two designs say the same",
  "diff/changes": { plural: "count", one: "{count} change", other: "{count} changes" },
  "diff/come": { plural: "count", one: "{count} finding is new", other: "{count} findings are new" },
  "diff/gone": { plural: "count", one: "{count} finding is gone", other: "{count} findings are gone" },
  "diff/levels": {
    plural: "count",
    one: "{count} level is different",
    other: "{count} levels are different",
  },
  "diff/breaks": "breaks something for {units}",
  "diff/because": "because of {changes}",
  "diff/together": "by no single change alone",
  "diff/level": "{before} → {after}",
  "diff/absent": "no such relationship",
  "diff/verdict": "verdict: {before} → {after}",
  "diff/verdict-same": "verdict: {after}, as before",
} as const satisfies Record<string, Template>;

export type DiffWord = keyof typeof diffWords;
