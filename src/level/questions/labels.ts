import type { Template } from "../../findings/words.ts";

/** How the answers to questions are called. */
export const answerLabels = {
  none: "none",
  nobody: "nobody",
  nothing: "nothing",
  yes: "yes",
  no: "no",
  value: "{value}",
  hours: { plural: "count", one: "{count} hour", other: "{count} hours" },
  days: { plural: "count", one: "{count} day", other: "{count} days" },
  unit: "`{unit}`",
  both: "`{a}` and `{b}`",
  others: "somebody else: {unit}",
  someone: "somebody: a role or a unit",
  text: "a text that says it",
  event: "an event that starts it",
  information: "`{information}`",
  shares: "`{a}` and `{b}` in equal parts",
  reports: "`{unit}` reports",
  "both-report": "`{a}` and `{b}` both report",
  alone: "`{unit}` answers and performs alone",
  together: "`{a}` and `{b}` perform together, and one answers",
  "no-more": "none besides those that are listed",
  another: "there is one: {what}",
} as const satisfies { readonly [label: string]: Template };

export type AnswerLabel = keyof typeof answerLabels;
