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
  learn: "let `{party}` learn `{knowledge}`",
  "text/definition": "to be written by {a} and {b}",
  "text/jointly": "to be settled by those who hold it",
} as const satisfies Record<string, Template>;

export type StepWord = keyof typeof stepWords;

/** What is said around plans, in English. */
export const planWords = {
  "plan/reached": "the target is reached as it is; there is nothing to plan",
  "plan/none": "no plan is known that reaches the target",
  "plan/level": "{pair}: from {level} to {target}",
  "plan/errors": { plural: "count", one: "{count} error to clear", other: "{count} errors to clear" },
  "plan/title": {
    plural: "count",
    one: "plan {rank}: {count} step, cost {cost}",
    other: "plan {rank}: {count} steps, cost {cost}",
  },
  "plan/states": "states {states}",
  "plan/meets": "meets {criteria}",
  "plan/opens": "opens {criteria}, which a later step settles",
  "plan/becomes": "then: {level}",
  "plan/left": {
    plural: "count",
    one: "then: {count} error is left",
    other: "then: {count} errors are left",
  },
  "plan/people": { plural: "count", one: "{count} person", other: "{count} people" },
  "plan/hours": { plural: "count", one: "{count} hour a week", other: "{count} hours a week" },
  "plan/cost": "{kind}, cost {cost}",
  "plan/proved": "no cheaper plan can be made of the steps that are known",
  "plan/not-proved": "there were too many plans to try them all: there may be a cheaper one",
  "plan/asked": "steps that find something out rest on the answer that is shown; with another one, plan anew",
  "plan/applied": "{file} says so now",
  "plan/would": "{file} would say so",
  "kind/find-out": "find out",
  "kind/settle": "settle",
  "kind/mend": "mend",
  "kind/assign": "assign",
  "kind/consult": "consult",
  "kind/agree": "agree",
  "kind/speed-up": "speed up",
  "kind/hand-over": "hand over",
  "kind/meet": "meet",
  "kind/teach": "teach",
  "kind/share": "share",
  "kind/measure": "measure",
  "kind/join": "join",
  "kind/equip": "equip",
} as const satisfies Record<string, Template>;

export type PlanWord = keyof typeof planWords;
