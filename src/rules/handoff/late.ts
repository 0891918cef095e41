import { isBrought, isOnTime, leastPossibleAge } from "../../graph/chains.ts";
import type { Flow, Need } from "../../organisation/elements.ts";
import { defineRule } from "../define-rule.ts";
import { found, undetermined } from "../verdict.ts";

/** Small delays do not make fresh information if it is rarely sent: what counts is its age when it is used, over the whole way. */
export const lateHandoff = defineRule({
  id: "handoff/late",
  subject: "need",
  severity: "warn",
  summary: "what an activity needs within a time reaches it older than that, by every chain of flows",
  source: ["age-of-information", "source-text"],
  messages: {
    found: {
      plural: "age",
      one: "`{information}` reaches `{activity}` too late: up to {age} day old, and {limit} is the limit",
      other: "`{information}` reaches `{activity}` too late: up to {age} days old, and {limit} is the limit",
    },
    hours: {
      plural: "age",
      one: "`{information}` reaches `{activity}` too late: up to {age} hour old, and {limit} is the limit",
      other: "`{information}` reaches `{activity}` too late: up to {age} hours old, and {limit} is the limit",
    },
    minutes: {
      plural: "age",
      one: "`{information}` reaches `{activity}` too late: up to {age} minute old, and {limit} is the limit",
      other:
        "`{information}` reaches `{activity}` too late: up to {age} minutes old, and {limit} is the limit",
    },
    endless:
      "`{information}` reaches `{activity}` at no certain time: each way to it has a flow with no interval or no limit",
    unknown: "not known whether `{information}` reaches `{activity}` on time",
  },
  check(need, { organisation }) {
    const { activity, information, within } = need;
    if (within === null) return "not-examined";
    const onTime = isOnTime(within, activity, information, organisation);
    // what is on time is brought; of the rest it may be that nothing is
    if (onTime === "yes") return "clean";
    const brought = isBrought(activity, information, organisation);
    if (brought === "no") return "not-examined";
    const related = lastFlows(need);
    if (onTime === "unknown" || brought === "unknown")
      return undetermined({ activity, information }, { at: ["within"], related });
    const age = leastPossibleAge(activity, information, organisation) ?? Number.POSITIVE_INFINITY;
    const params = { activity, information };
    if (age === Number.POSITIVE_INFINITY)
      return found(params, { variant: "endless", at: ["within"], related });
    const { variant, parts } = unitFor(within > 0 ? within : age);
    return found(
      { ...params, age: age * parts, limit: within * parts },
      { variant, at: ["within"], related },
    );
  },
});

/** The unit in which a time reads well; times are in days. */
function unitFor(days: number): { readonly variant: string; readonly parts: number } {
  if (days >= 1) return { variant: "found", parts: 1 };
  return days * 24 >= 1 ? { variant: "hours", parts: 24 } : { variant: "minutes", parts: 1440 };
}

/** The flows that bring it, last on their ways. */
function lastFlows({ activity, information }: Need): readonly Flow[] {
  const flows =
    activity.inbound.length <= information.flows.length
      ? activity.inbound.filter((flow) => flow.information === information)
      : information.flows.filter((flow) => flow.to === activity);
  return flows.slice(0, 10);
}
