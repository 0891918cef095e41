import type { Activity, Flow } from "../organisation/elements.ts";

/** For each activity from which a path of flows leads to a goal, the next activity on a shortest one. */
export type NextSteps = ReadonlyMap<Activity, Activity>;

/**
 * From where paths of at least one flow lead to `goals`, walking backwards from them: linear in the flows.
 * @param passes whether a path may pass through an activity on its way; its ends may be anything.
 * @param follows whether a path may follow a flow.
 */
export function stepsTo(
  goals: Iterable<Activity>,
  passes: (activity: Activity) => boolean = () => true,
  follows: (flow: Flow) => boolean = () => true,
): NextSteps {
  const next = new Map<Activity, Activity>();
  const reached: Activity[] = [...goals];
  for (let at = 0; at < reached.length; at += 1) {
    const activity = reached[at] as Activity;
    for (const flow of activity.inbound) {
      const { from } = flow;
      if (next.has(from) || !follows(flow)) continue;
      next.set(from, activity);
      if (passes(from)) reached.push(from);
    }
  }
  return next;
}

/** The activities of the path that starts at `from`, `from` left out, at most `most` of them. */
export function pathFrom(
  from: Activity,
  next: NextSteps,
  isGoal: (activity: Activity) => boolean,
  most = 8,
): readonly Activity[] {
  const path: Activity[] = [];
  for (let at = next.get(from); at && path.length < most; at = next.get(at)) {
    path.push(at);
    if (isGoal(at)) break;
  }
  return path;
}
