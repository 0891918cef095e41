import type { Template } from "../../findings/words.ts";

/** What is said about who has to coordinate with whom, in English. */
export const coordinationWords = {
  "coordination/units": "between units",
  "coordination/roles": "between roles of different units",
  "coordination/none": "nobody is known to have to coordinate",
  "coordination/congruence": {
    plural: "count",
    one: "{provided} of {count} pair that has to coordinate has what it takes for it: congruence {share}",
    other:
      "{provided} of {count} pairs that have to coordinate have what it takes for it: congruence {share}",
  },
  "coordination/pair": {
    plural: "strength",
    one: "{pair}: needed once, for {reasons}",
    other: "{pair}: needed {strength} times, for {reasons}",
  },
  "coordination/through": "by {channels}",
  "coordination/nothing": "by nothing: no flow, no meeting",
  "coordination/open": "by what is not known",
  "coordination/shared": "their work on {activities}",
  "coordination/information": "{information}",
  "coordination/decision": "the decision on {decisions}",
  "coordination/others": { plural: "count", one: "{count} more", other: "{count} more" },
  "coordination/flows": { plural: "count", one: "{count} flow", other: "{count} flows" },
  "coordination/meeting": "`{meeting}`",
  "coordination/surplus": "{pair}: {channels}, and nothing known to need it",
  "coordination/surplus-title": "more than what is needed",
  "coordination/more": { plural: "count", one: "and {count} pair more", other: "and {count} pairs more" },
  "coordination/unstated": "more may be needed: {parts}",
  "coordination/sections": "{sections} is not fully listed",
  "coordination/activities": {
    plural: "count",
    one: "{count} activity does not say who does it, what it needs or what it produces",
    other: "{count} activities do not say who does them, what they need or what they produce",
  },
  "coordination/decisions": {
    plural: "count",
    one: "{count} decision does not say who holds it or has influence",
    other: "{count} decisions do not say who holds them or has influence",
  },
  "figures/title": "the structure in figures",
  "figures/propagation":
    "a change of one activity or decision reaches {share} of all on average (propagation cost)",
  "figures/reporting":
    "who reports to whom: connectedness {connectedness}, hierarchy {hierarchy}, efficiency {efficiency}, least upper boundedness {bounded}",
  "figures/unknown": "who reports to whom: not stated of all roles",
  "meetings/load-title": "time in meetings",
  "meetings/load": "{role}: {times} a week",
  "meetings/hours": "{role}: {times} a week, {hours}",
  "meetings/share": "{role}: {times} a week, {hours}, {share} of the week",
  "meetings/times": { plural: "count", one: "{count} time", other: "{count} times" },
  "meetings/time": { plural: "count", one: "{count} hour", other: "{count} hours" },
  "meetings/fewest-title": "the fewest meetings that keep every criterion that is met",
  "meetings/fewest": {
    plural: "count",
    one: "enough: {kept} of {count} meeting",
    other: "enough: {kept} of {count} meetings",
  },
  "meetings/bound": "needed at least: {count}; whether so few are enough would take too long to find out",
  "meetings/keep": "`{meeting}` with {parties}, every {every}",
  "meetings/keep-ad-hoc": "`{meeting}` with {parties}, ad hoc",
  "meetings/is": "it has {count} participants now, every {every}",
  "meetings/drop": "no criterion needs `{meeting}` beside these",
} as const satisfies Record<string, Template>;

export type CoordinationWord = keyof typeof coordinationWords;
