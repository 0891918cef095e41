import type { Activity, Flow, Information } from "../organisation/elements.ts";

/** The flows of an information that lie on some way to an activity, in the design's order. */
export function flowsTowards(activity: Activity, { flows }: Information): readonly Flow[] {
  const reaching = new Map<Activity, Flow[]>();
  for (const flow of flows) {
    const of = reaching.get(flow.to);
    if (of) of.push(flow);
    else reaching.set(flow.to, [flow]);
  }
  const seen = new Set([activity]);
  const found: Flow[] = [];
  for (const at of seen) {
    for (const flow of reaching.get(at) ?? []) {
      found.push(flow);
      seen.add(flow.from);
    }
  }
  return found.sort((x, y) => x.index - y.index);
}
