import type { QuestionReport } from "../check/word-question.ts";
import type { QuestionList } from "./questions-text.ts";

/** What is worth asking, as `questions --format json` prints it: the most telling first. */
export interface QuestionsDocument {
  readonly orgproof: 1;
  readonly file: string;
  readonly questions: readonly QuestionReport[];
}

/** The questions of all interfaces, in the form that `questionsJsonSchema()` describes. */
export function questionsJson(lists: readonly QuestionList[], file: string): QuestionsDocument {
  return { orgproof: 1, file, questions: lists.flatMap(({ questions }) => questions) };
}
