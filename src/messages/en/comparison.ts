import type { Template } from "../../findings/words.ts";

/** What stands on a page that compares designs, in English. */
export const comparisonWords = {
  "comparison/title": {
    plural: "count",
    one: "{count} design side by side",
    other: "{count} designs side by side",
  },
  "comparison/kind": "Organisational designs compared",
  "comparison/overview": "At a glance",
  "comparison/trends": "How they changed",
  "comparison/loosest": "Where units are furthest apart",
  "comparison/levels": "How close the units are",
  "comparison/findings": "What was found",
  "comparison/designs": "Each design",
  "comparison/verdicts": "Pass: {pass}. Do not pass: {fail}. Not decided: {undetermined}.",
  "comparison/dated": {
    plural: "count",
    one: "{count} of them has several dates: the tables show its latest, and how it changed stands below.",
    other:
      "{count} of them have several dates: the tables show their latest, and how they changed stands below.",
  },
  "comparison/design": "Design",
  "comparison/date": "Date",
  "comparison/verdict": "Verdict",
  "comparison/units": "Units",
  "comparison/activities": "Activities",
  "comparison/pairs": "Pairs of units by the level that is surely held",
  "comparison/size": "Size",
  "comparison/found": "Found",
  "comparison/unknown": "Not known",
  "comparison/rule": "Rule",
  "comparison/rule/about": "How often each rule found something, the gravest first.",
  "comparison/rule/rest": {
    plural: "count",
    one: "{count} more rule found something",
    other: "{count} more rules found something",
  },
  "comparison/pair": "Units",
  "comparison/levels/about":
    "Pairs of units that several designs have, by their ids. Below, each design has all of its own.",
  "comparison/levels/rest": {
    plural: "count",
    one: "{count} more pair of units",
    other: "{count} more pairs of units",
  },
  "comparison/absent": "not in this design",
  "comparison/loosest/none": "No design has two units that could be closer.",
  "comparison/found/none": "No rule found anything in any design.",
  "comparison/trend/found": "Errors, warnings and answers that are not known, by date",
  "comparison/trend/levels": "Pairs of units by the level that is surely held, by date",
  "comparison/trend/pairs": "Levels by date",
  "comparison/trend/error": "errors",
  "comparison/trend/warn": "warnings",
  "comparison/trend/unknown": "not known",
  "comparison/trend/at": "{date}: {values}",
  "comparison/trend/value": "{name} {count}",
} as const satisfies Record<string, Template>;

export type ComparisonWord = keyof typeof comparisonWords;
