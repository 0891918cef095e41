import type { UniversalAnswer } from "../../src/organisation/three-values.ts";

/* Where there surely is nothing to look at, "all" says nothing, and "there is" is not met. */
const ofAll: readonly UniversalAnswer[] = ["yes", "no", "unknown", "not-applicable"];
const thereIs: readonly UniversalAnswer[] = ["yes", "no", "unknown"];

/** The statuses that each criterion can take. */
export const statuses: { readonly [criterion: string]: readonly UniversalAnswer[] } = {
  "information-exchanged": thereIs,
  "handoffs-served": ofAll,
  "handoffs-defined": ofAll,
  "common-language": ofAll,
  "ownership-clear": ofAll,
  "decision-rights-clear": ofAll,
  // of all joint decisions, but there has to be one
  "conflict-rule": thereIs,
  // does not apply where the two share work and nothing needs to cross
  "two-way": ofAll,
  "on-time": ofAll,
  "joint-work": thereIs,
  "joint-meetings": thereIs,
  "joint-planning": thereIs,
  consultation: ofAll,
  "knowledge-transferred": ofAll,
  // of all flows and of all processes, but there has to be a system, and a process
  "shared-systems": thereIs,
  "shared-processes": thereIs,
  "shared-metrics": thereIs,
  "common-head": thereIs,
  "people-across": thereIs,
};
