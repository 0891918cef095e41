import type { Template } from "../../findings/words.ts";

/** What is said around questions, in English. */
export const questionWords = {
  "questions/count": {
    plural: "count",
    one: "{count} fact is not known",
    other: "{count} facts are not known, the most telling first",
  },
  "questions/none": "there is nothing to ask: no criterion waits for a fact",
  "questions/certain": "the level is certain; the answers would only tell more of what lies behind it",
  "questions/who": "who can tell: {units}",
  "questions/waiting": "for: {criteria}",
  "questions/large": "the design is too large to try the answers out",
  "questions/nobody": "no two units have anything between them",
  "interview/how": "A number answers, Enter leaves the question open, q ends.",
  "interview/prompt": "answer",
  "interview/value": "what exactly (Enter: {example})",
  "interview/choice": "a number from 1 to {count}, Enter or q",
  "interview/refused": "that cannot be said: {problem}",
  "interview/written": "{file} says so now: {level}",
  "interview/certain": "the level is certain: {level}",
  "interview/ended": {
    plural: "count",
    one: "{count} answer is written to {file}",
    other: "{count} answers are written to {file}",
  },
  "interview/left": {
    plural: "count",
    one: "{count} question is left open",
    other: "{count} questions are left open",
  },
} as const satisfies Record<string, Template>;

export type QuestionWord = keyof typeof questionWords;
