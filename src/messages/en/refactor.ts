import type { Template } from "../../findings/words.ts";

/** What is said of one change of an organisation, in English. */
export const refactorWords = {
  "refactor/same": "{file} says so already",
  "refactor/renamed":
    "`{before}` is `{after}` now, wherever it is named; all findings and levels are as they were",
  "refactor/written": "written into {file}",
  "refactor/would": "{file} is as it was; without --dry-run it says so",
} as const satisfies Record<string, Template>;
