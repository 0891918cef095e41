import type { Activity, Flow } from "../../organisation/elements.ts";
import type { PlannedLane, PlannedPool } from "./drawing-plan.ts";

type Holder = PlannedPool | PlannedLane;

/**
 * The column of each activity: right of the work that it gets something from, where that is possible, and never two of one lane in one column. Where work goes
 * round in circles, what stands first in the design comes first.
 */
export function drawingColumns(
  placed: readonly { readonly activity: Activity; readonly holder: Holder }[],
  flows: readonly Flow[],
): ReadonlyMap<Activity, number> {
  const waits = new Map(placed.map(({ activity }) => [activity, 0]));
  const after = new Map<Activity, Activity[]>();
  for (const { from, to } of flows) {
    if (from === to) continue;
    waits.set(to, (waits.get(to) ?? 0) + 1);
    const list = after.get(from);
    if (list) list.push(to);
    else after.set(from, [to]);
  }
  const holders = new Map(placed.map(({ activity, holder }) => [activity, holder]));
  const least = new Map<Activity, number>();
  const columns = new Map<Activity, number>();
  const taken = new Map<Holder, Map<number, number>>();
  /** The first column from `wanted` on that a lane has free; it is taken then. */
  const take = (holder: Holder, wanted: number): number => {
    const next = taken.get(holder) ?? new Map<number, number>();
    taken.set(holder, next);
    let column = wanted;
    for (let jump = next.get(column); jump !== undefined; jump = next.get(column)) column = jump;
    for (let at = wanted; at < column; ) {
      const jump = next.get(at) ?? column;
      next.set(at, column + 1);
      at = jump;
    }
    next.set(column, column + 1);
    return column;
  };
  const ready = placed.filter(({ activity }) => waits.get(activity) === 0).map(({ activity }) => activity);
  let first = 0;
  for (let at = 0; columns.size < placed.length; at += 1) {
    while (ready[at] === undefined && first < placed.length) {
      const stuck = placed[first]?.activity;
      first += 1;
      if (stuck && !columns.has(stuck)) ready.push(stuck);
    }
    const activity = ready[at];
    const holder = activity && holders.get(activity);
    if (!activity || !holder || columns.has(activity)) continue;
    const column = take(holder, least.get(activity) ?? 0);
    columns.set(activity, column);
    for (const next of after.get(activity) ?? []) {
      if (columns.has(next)) continue;
      least.set(next, Math.max(least.get(next) ?? 0, column + 1));
      const left = (waits.get(next) ?? 0) - 1;
      waits.set(next, left);
      if (left === 0) ready.push(next);
    }
  }
  return columns;
}
