import type { Template } from "../../findings/words.ts";

/** What is said about what breaks when something is gone, in English. */
export const faultWords = {
  "failure/person": "person {name}",
  "failure/role": "role {name}",
  "failure/meeting": "meeting {name}",
  "failure/system": "system {name}",
  "failure/flow": "flow of {name} from {from} to {to}",
  "failure/knowledge": "knowledge {name}",
  "faults/alone": {
    plural: "of",
    one: "{count} of {of} takes something down when it is gone",
    other: "{count} of {of} take something down when they are gone",
  },
  "faults/alone/none": "nothing breaks when any one of {of} is gone",
  "faults/pairs": "{count} of {of} pairs take down, together, what neither does alone",
  "faults/pairs/none": "no pair of {of} takes down what neither does alone",
  "faults/cut/lower": "the fewest that lower the level between {units}: {count}",
  "faults/cut/unown": "the fewest that leave {activities} without an owner: {count}",
  "faults/cut/lower/so": "the level between {units} is undefined as it is, and nothing lowers it",
  "faults/cut/unown/so": "nobody owns {activities} as it is",
  "faults/cut/none": "no cut of up to {count} does; {of} were tried",
  "faults/stopped": "stopped: {tried} of {of} were tried",
  "faults/more": {
    plural: "count",
    one: "there is {count} more; {option} shows it",
    other: "there are {count} more; {option} shows them",
  },
  "faults/gone": "gone",
  "faults/error": "errors",
  "faults/warn": "warnings",
  "faults/info": "infos",
  "faults/activities": "activities",
  "faults/decisions": "decisions",
  "faults/needs": "needs",
  "faults/levels": "levels",
  "faults/unowned": "nobody owns {elements}",
  "faults/unanswered": "nobody answers for {elements}",
  "faults/undecided": "nobody decides {elements}",
  "faults/cut-off": "nothing brings {information} to {activities}",
  "faults/and-more": { plural: "count", one: "and {count} more", other: "and {count} more" },
} as const satisfies Record<string, Template>;

export type FaultWord = keyof typeof faultWords;
