import type { Template } from "../../findings/words.ts";
import { comparisonWords } from "./comparison.ts";
import { coordinationWords } from "./coordination.ts";
import { diffWords } from "./diff.ts";
import { explainWords } from "./explain.ts";
import { exportWords } from "./export.ts";
import { faultWords } from "./faults.ts";
import { freshnessWords } from "./freshness.ts";
import { importWords } from "./import.ts";
import { pageWords } from "./pages.ts";
import { pictureWords } from "./pictures.ts";
import { planWords } from "./plan.ts";
import { portfolioWords } from "./portfolio.ts";
import { questionWords } from "./questions.ts";
import { refactorWords } from "./refactor.ts";
import { resultWords } from "./results.ts";
import { watchWords } from "./watch.ts";

/** What the command line says around the findings of a check, of levels, of mending and of expectations, in English. */
export const ownWords = {
  "severity/error": "error",
  "severity/warn": "warning",
  "severity/info": "info",
  "verdict/pass": "pass",
  "verdict/fail": "fail",
  "verdict/undetermined": "not decided",
  "verdict/unreadable": "not readable as a design",
  "count/none": "nothing found",
  "count/error": { plural: "count", one: "{count} error", other: "{count} errors" },
  "count/warn": { plural: "count", one: "{count} warning", other: "{count} warnings" },
  "count/info": { plural: "count", one: "{count} info", other: "{count} infos" },
  "count/silenced": "{count} silenced",
  "count/unknown": "{count} not known",
  "count/fault": { plural: "count", one: "{count} fault", other: "{count} faults" },
  "label/why": "why:",
  "label/mend": "mend:",
  "fix/safe": "{fix} (safe)",
  "fix/suggested": "{fix} (suggested)",
  "related/more": { plural: "count", one: "and {count} more", other: "and {count} more" },
  "infos/title": "worth a look",
  explain: "more: {command}",
  "rules/total": {
    plural: "count",
    one: "{count} rule is on: {parts}",
    other: "{count} rules are on: {parts}",
  },
  "rules/none": "no rule is on, so nothing was checked",
  "status/checked": "{count} checked",
  "status/nothing-to-check": "{count} with nothing to check",
  "status/not-asked": "{count} not asked",
  "status/incomplete": "{count} incomplete",
  "status/internal-error": "{count} failed",
  "rules/checked": "checked",
  "rules/nothing-to-check": "nothing to check (the design has no such thing)",
  "rules/not-asked": "not asked (the design says nothing of it)",
  "rules/incomplete": "incomplete (a section is marked as open)",
  "rules/internal-error": "failed",
  undecided: {
    plural: "count",
    one: "{count} answer hangs on facts that the design does not state; {option} shows it",
    other: "{count} answers hang on facts that the design does not state; {option} shows them",
  },
  verbose: "{option} names the rules",
  internal: "the rule {rule} failed, so what it would have found is not known: {problem}",
  "total/files": "{count} files",
  "total/passed": "{count} passed",
  "total/failed": "{count} failed",
  "total/undetermined": "{count} not decided",
  "total/unreadable": "{count} not readable",
  "matrix/activity": "activity",
  "matrix/title": "responsibility matrix",
  "matrix/defects": "what is wrong",
  "matrix/none": "the design has no activities",
  // levels
  "level/none": "no two units have anything between them, so there is no level to tell",
  "level/implied": "the design implies: {level}",
  "level/range": "certainly {atLeast}, at most {atMost}",
  "level/open": "not known, from {atLeast} to {atMost}",
  "level/short": "{atLeast} to {atMost}",
  "level/held": "held",
  "level/possible": "possible",
  "level/not-reached": "not reached",
  "level/vacuous": "only because nothing that it asks for applies here",
  "level/supporting": "supporting: worth knowing, and asked for by no level",
  "criterion/yes": "met",
  "criterion/no": "not met",
  "criterion/unknown": "not known",
  "criterion/not-applicable": "not applicable",
  "criterion/count": "{count} {status}",
  "criterion/of": "{met} of {examined}",
  "factor/information": "information",
  "factor/meetings": "meetings",
  "factor/power": "power",
  "factor/knowledge": "knowledge",
  "factor/systems": "systems",
  "factor/processes": "processes",
  "factor/metrics": "metrics",
  "factor/people": "people",
  "next/blocks": {
    plural: "count",
    one: "what blocks {level}",
    other: "what blocks {level}, each of these by itself",
  },
  "next/choice": "what blocks {level}; each line has to change, one way or the other",
  "next/or": "{fact}; or: {other}",
  "next/or-others": "{fact}; or, in its place, several others",
  "next/enough": {
    plural: "count",
    one: "with that changed, it is {level}",
    other: "with all of that changed, it is {level}",
  },
  "next/besides": "besides, {level} hangs on this",
  "next/way": "the smallest way to {level}",
  "next/others": {
    plural: "count",
    one: "there is {count} other way; {option} lists it",
    other: "there are {count} other ways; {option} lists them",
  },
  "next/many-others": "there are other ways; {option} lists {count} of them",
  "next/unknown": {
    plural: "count",
    one: "{count} fact that criteria hang on is not known; this asks for it:",
    other: "{count} facts that criteria hang on are not known; this asks for them:",
  },
  "target/label": "target",
  "target/none": "none is stated",
  "target/held": "{level}: reached",
  "target/possible": "{level}: not known whether it is reached",
  "target/not-reached": "{level}: not reached",
  "perceived/label": "perceived",
  "perceived/none": "no survey is stated",
  "perceived/score": "`{unit}` gives it {score} of {most}: {level}",
  "perceived/unasked": "what `{unit}` says is not stated",
  "perceived/apart": {
    plural: "count",
    one: "the two are {count} point apart",
    other: "the two are {count} points apart",
  },
  "advised/label": "advised",
  "advised/stated": "{condition}: {answer} (stated)",
  "advised/derived": "{condition}: {answer} (derived from the design)",
  "advised/unknown": {
    plural: "count",
    one: "{count} condition is not known",
    other: "{count} conditions are not known",
  },
  "answer/yes": "yes",
  "answer/no": "no",
  "answer/unknown": "not known",
  "condition/small-company": "the company is small",
  "condition/good-informal-relations": "informal relations are good",
  "condition/conflicts-visible": "conflicts between the two are visible",
  "condition/duplicated-or-dropped-work": "work is done twice or dropped",
  "condition/competing-for-resources": "the two compete for resources",
  "condition/duplicated-despite-clear-roles": "work is done twice or dropped although roles are clear",
  "condition/market-commoditised": "the market is commoditised",
  "condition/customised-during-sale": "products are customised during the sale",
  "condition/short-life-cycles": "products have short life cycles",
  "condition/common-process-possible": "a common process is possible",
  "condition/no-shared-responsibility-culture": "a culture of shared responsibility is missing",
  "condition/separate-reporting": "the two report separately",
  "condition/short-sales-cycle": "the sales cycle is short",
  "levels/unit": "unit",
  "levels/short": "levels ({command} says why)",
  "levels/missed": "{level}; the target, {target}, is not reached",
  "levels/open": "{level}; whether the target, {target}, is reached is not known",
  "column/unit": "unit",
  "column/other": "other unit",
  "column/at-least": "at least",
  "column/at-most": "at most",
  "column/level": "level",
  "column/factor": "factor",
  "column/criterion": "criterion",
  "column/status": "status",
  "column/met": "met",
  "column/examined": "examined",
  "column/statement": "statement",
  "column/lacking": "lacking",
  "column/supporting": "supporting",
  // what is mended
  "mend/done": { plural: "count", one: "{count} fix applied", other: "{count} fixes applied" },
  "mend/would": {
    plural: "count",
    one: "{count} fix would be applied",
    other: "{count} fixes would be applied",
  },
  "mend/none": "no fix applied",
  "mend/suggested": {
    plural: "count",
    one: "for {count} of them there are suggestions; {option} asks which to take",
    other: "for {count} of them there are suggestions; {option} asks which to take",
  },
  "mend/left": { plural: "count", one: "{count} finding is left", other: "{count} findings are left" },
  // what is expected
  "expect/scenario": {
    plural: "count",
    one: "{name} ({count} assertion)",
    other: "{name} ({count} assertions)",
  },
  "expect/met": "{count} met",
  "expect/unmet": "{count} not met",
  "expect/undecided": "{count} not decided",
  "expect/unreadable": "no expectations that can be held against a design",
  "expect/of": "{file}, of {design}",
  "expect/without": "without the {kind} `{id}`",
  "expect/each": "whichever one of {count} is gone",
  "expect/noticed":
    "{score} % of {count} facts are noticed: a rule or an expectation says something else without them",
  "expect/unnoticed": "noticed by nothing",
  "expect/total": { plural: "count", one: "{count} file", other: "{count} files" },
  // what rules and criteria are
  "setting/error": "error",
  "setting/warn": "warn",
  "setting/info": "info",
  "setting/off": "off",
} as const satisfies Record<string, Template>;

/**
 * All that the command line says, in parts. Not in one object: an engine takes as long to put a thousand words into one as to check a small
 * design, and no command says all of them.
 */
export const cli = [
  ownWords,
  resultWords,
  watchWords,
  questionWords,
  freshnessWords,
  faultWords,
  coordinationWords,
  diffWords,
  importWords,
  explainWords,
  exportWords,
  planWords,
  comparisonWords,
  refactorWords,
  pictureWords,
  pageWords,
  portfolioWords,
] as const;

type WordOf<Part> = Part extends unknown ? keyof Part : never;
/** Anything that the command line can say. */
export type CliWord = WordOf<(typeof cli)[number]>;
