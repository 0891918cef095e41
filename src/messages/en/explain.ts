import type { Template } from "../../findings/words.ts";

/** What `orgproof explain` says around a page, in English. */
export const explainWords = {
  "explain/label/subject": "looks at",
  "explain/label/severity": "severity",
  "explain/label/presets": "presets",
  "explain/label/option": "option",
  "explain/label/why": "why",
  "explain/label/source": "source",
  "explain/label/level": "level",
  "explain/label/factor": "factor",
  "explain/document": "the document, while it is read",
  "explain/always": "error, always: it is on in every configuration",
  "explain/here": "{here} here ({usual} by itself)",
  "explain/unset": "not set",
  "explain/supporting": "supporting: reported, and asked for by no level",
  "explain/title/level": "criteria of the level {level}",
  "explain/title/supporting": "supporting criteria",
  "explain/title/off": "criteria that are off",
  "explain/page": "the whole page, in English: {page}",
} as const satisfies Record<string, Template>;
