import type { Template } from "../../findings/words.ts";

/** What the command line says of an export, in English. */
export const exportWords = {
  "export/lost": "not in the output: {parts}",
  "export/translations": {
    plural: "count",
    one: "{count} name in other languages",
    other: "{count} names in other languages",
  },
} as const satisfies Record<string, Template>;
