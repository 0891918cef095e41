import type { Activity, Decision, Information } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { haveCommon } from "../organisation/owner-set.ts";

/** What parties work on together: activities, and decisions. */
export type Task = Activity | Decision;

/** That two tasks depend on each other: the second needs what the first produces, or one is a decision that the other prepares, takes, or is bound by. */
export interface TaskDependency {
  readonly from: Task;
  readonly to: Task;
  /** What the second needs; `null` where one of them is a decision. */
  readonly information: Information | null;
}

/** The dependencies between the tasks of a design (the task dependency matrix of Cataldo and others, without its diagonal), in its order. */
export function taskDependencies(org: Organisation): readonly TaskDependency[] {
  const found: TaskDependency[] = [];
  for (const { activity, information } of org.needs) {
    if (information.external) continue;
    for (const from of makersFor(activity, information))
      if (from !== activity) found.push({ from, to: activity, information });
  }
  for (const decision of org.decisions.values()) {
    const taken = decision.decidedIn.filter((element) => element.kind === "activity");
    for (const from of new Set([...decision.analysedIn, ...taken]))
      found.push({ from, to: decision, information: null });
    for (const to of decision.affects) found.push({ from: decision, to, information: null });
  }
  return found;
}

/** Whose product an activity depends on: of those with an owner in common, where there are any, for then it needs nobody else's. */
function makersFor({ owners }: Activity, { producers }: Information): readonly Activity[] {
  const near = producers.filter(
    (each) =>
      owners !== undefined && each.owners !== undefined && haveCommon(each.owners.units, owners.units),
  );
  return near.length > 0 ? near : producers;
}
