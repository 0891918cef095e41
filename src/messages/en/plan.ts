import type { Template } from "../../findings/words.ts";

/** Steps of plans that no criterion has words for, and the texts that stand in a design until people write theirs, in English. */
export const stepWords = {
  owner: "find out who owns `{activity}`",
  holder: "find out who holds `{decision}`",
  influence: "find out how much influence each unit has on `{decision}`",
  "knowledge/holders": "find out who holds the knowledge `{knowledge}`",
  letters: "settle who answers for each activity, and who performs it",
  list: "make sure that all there is stands under `{section}`",
  alone: "let `{party}` alone answer for `{activity}`",
  answer: "let `{party}` answer for `{activity}`",
  declare: "declare that {units} own `{activity}`",
  share: "let `{unit}` own `{activity}`, too, and perform it",
  activity: "let `{a}` and `{b}` plan together: a new activity of both",
  flow: "let `{information}` go from `{from}` to `{to}`",
  faster: "let `{information}` go from `{from}` to `{to}` more often, or sooner",
  "one-holder": "let `{party}` alone decide `{decision}`",
  meeting: "let `{a}` and `{b}` meet in a new meeting, plan there, and let both report",
  attend: "let `{unit}` take part in `{meeting}`",
  "text/definition": "to be written by {a} and {b}",
  "text/jointly": "to be settled by those who hold it",
} as const satisfies Record<string, Template>;

export type StepWord = keyof typeof stepWords;
