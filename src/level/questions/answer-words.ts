import type { Word } from "../../findings/finding.ts";

/** The words of the model that stand in answers, so that each language says them in its own way. */
export const answerWords = [
  "daily",
  "weekly",
  "biweekly",
  "monthly",
  "bimonthly",
  "quarterly",
  "yearly",
  "ad-hoc",
  "planning",
  "review",
  "coordination",
  "learning",
  "conflict",
  "definition",
  "service-level",
  "ownership",
  "email",
] as const;
export type AnswerWord = (typeof answerWords)[number];

/** A word of an answer, as a parameter of its label. */
export function answerWord(name: AnswerWord): Word {
  return { word: name };
}
