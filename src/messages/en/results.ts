import type { Template } from "../../findings/words.ts";

/** What results say in other formats than text, in English. */
export const resultWords = {
  "column/file": "file",
  "column/line": "line",
  "column/column": "column",
  "column/severity": "severity",
  "column/rule": "rule",
  "column/finding": "finding",
  "column/kind": "kind",
  "column/element": "element",
  "column/path": "path",
  "column/place": "place",
  "github/left-out": "{counts} more have no annotation; of each kind, GitHub shows {most} of a step",
  "comment/mend": "how to mend it",
  "comment/levels": "levels",
  "comment/left-out": {
    plural: "count",
    one: "{count} more finding is left out: a comment holds {most} characters",
    other: "{count} more findings are left out: a comment holds {most} characters",
  },
  "comment/files-left-out": {
    plural: "count",
    one: "{count} more file is left out: a comment holds {most} characters",
    other: "{count} more files are left out: a comment holds {most} characters",
  },
  "comment/details-left-out":
    "how to mend it, and the levels, are left out: a comment holds {most} characters",
} as const satisfies Record<string, Template>;

export type ResultWord = keyof typeof resultWords;
