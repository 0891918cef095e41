import { pointer } from "../../findings/pointer.ts";
import { canStart, deadlocks } from "../../graph/stuck.ts";
import type { Activity, Information, Need } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { pathOf } from "../../organisation/path-of.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { type FixProposal, found, undetermined } from "../verdict.ts";

/** Activities that each wait for the other's result before they start never start; feedback is a cycle too, but one that somebody begins. */
export const deadlock = defineRule({
  id: "handoff/deadlock",
  subject: "activity",
  severity: "error",
  summary: "activities wait for each other in a cycle, and none of them can start",
  source: ["coffman"],
  messages: {
    found: "{activities} wait for each other, and none of them can start",
    self: "`{activity}` waits for what it alone produces, and cannot start",
    unknown: "not known whether `{activity}` is one of a cycle of activities that wait for each other",
    fix: "let `{activity}` start without `{information}`",
  },
  isAsked: statesNeeds,
  prepare: (organisation) => {
    const cycles = new Map(
      deadlocks(organisation).flatMap((cycle) => cycle.map((each) => [each, cycle] as const)),
    );
    return { cycles, more: mayCloseMore(organisation) };
  },
  check(activity, { organisation, prepared: { cycles, more } }) {
    if (activity.needs && !activity.needs.some(({ toStart }) => toStart)) return "not-examined";
    const cycle = cycles.get(activity);
    if (!cycle) {
      const starts = activity.needs ? canStart(activity, organisation) : "unknown";
      return starts === "unknown" || (starts === "no" && more) ? undetermined({ activity }) : "clean";
    }
    // one finding a cycle, on its first activity
    if (cycle[0] !== activity) return "clean";
    const fixes = breaks(cycle, organisation);
    if (cycle.length === 1) return found({ activity }, { variant: "self", at: ["needs"], fixes });
    return found({ activities: few(cycle) }, { at: ["needs"], related: cycle.slice(1), fixes });
  },
});

/** Where nothing is said of what any activity needs, nobody asked what they wait for. */
function statesNeeds({ activities }: Organisation): boolean {
  for (const { needs } of activities.values()) if (needs) return true;
  return false;
}

/** Whether an activity that cannot start may produce what others wait for, which would make further cycles. */
function mayCloseMore(organisation: Organisation): boolean {
  for (const activity of organisation.activities.values()) {
    if (!activity.produces && canStart(activity, organisation) === "no") return true;
  }
  return false;
}

/**
 * Where each waits for one thing only, any of them that starts without it lets all of them start; where some wait for more, there is no such
 * simple way out.
 */
function breaks(cycle: readonly Activity[], organisation: Organisation): readonly FixProposal[] {
  const known = new Map<Information, boolean>();
  const isMissing = (information: Information): boolean => {
    const answer = known.get(information) ?? isHeldUp(information, organisation);
    known.set(information, answer);
    return answer;
  };
  const missing = cycle.map(({ needs }) =>
    (needs ?? []).filter(({ toStart, information }) => toStart && isMissing(information)),
  );
  if (missing.some(({ length }) => length !== 1)) return [];
  return missing
    .flat()
    .filter((need) => isWrittenOnce(need, organisation))
    .slice(0, 3)
    .map((need) => ({
      kind: "suggested",
      params: { activity: need.activity, information: need.information },
      patch: [{ op: "replace", path: pointer([...pathOf(need), "toStart"]), value: false }],
    }));
}

function isHeldUp({ external, producers }: Information, organisation: Organisation): boolean {
  return (
    !external &&
    producers.length > 0 &&
    producers.every((producer) => canStart(producer, organisation) === "no")
  );
}

/** A need may be written twice, and waits if one of them says so. */
function isWrittenOnce({ activity, information }: Need, { design }: Organisation): boolean {
  const written = design.activities[activity.id]?.needs;
  const items = Array.isArray(written) ? written : [written];
  return (
    items.filter((item) => (typeof item === "object" ? item.information : item) === information.id).length ===
    1
  );
}
