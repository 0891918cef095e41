import type { Activity, Flow, Information } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";

/**
 * The flows of every information, laid out in arrays for questions about chains. A *stop* is an activity at either end of a flow of one
 * information: an activity has a stop for each information that flows to or from it. The stops of an information follow each other.
 */
export interface FlowNetwork {
  /** The information that flows. */
  readonly flowing: readonly Information[];
  /** Its first stop; one entry more than there is information. */
  readonly firstStop: Int32Array;
  /** The activity of each stop; those of one information are in the design's order. */
  readonly activities: readonly Activity[];
  readonly flows: readonly Flow[];
  /** The stops that a flow leads from and to, by its index. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Indices of the flows that leave a stop, and of those that reach it. */
  readonly leaving: Fan;
  readonly reaching: Fan;
  /** The stop of an information at an activity; -1 when it does not flow there. */
  readonly stopOf: (information: Information, activity: Activity) => number;
}

/** A list of flows for each stop: those of stop `s` are `items[first[s]]` up to, not including, `items[first[s + 1]]`. */
export interface Fan {
  readonly first: Int32Array;
  readonly items: Int32Array;
}

const networks = new WeakMap<Organisation, FlowNetwork>();

/** The flow network of an organisation: laid out at the first question, in time linear in its flows. */
export function flowNetwork(org: Organisation): FlowNetwork {
  const known = networks.get(org) ?? layOut(org);
  networks.set(org, known);
  return known;
}

function layOut(org: Organisation): FlowNetwork {
  const { flows } = org;
  const flowing: Information[] = [];
  const carried = new Int32Array(flows.length);
  for (const information of org.information.values()) {
    for (const { index } of information.flows) carried[index] = flowing.length;
    if (information.flows.length > 0) flowing.push(information);
  }
  const from = new Int32Array(flows.length);
  const to = new Int32Array(flows.length);
  const firstStop = new Int32Array(flowing.length + 1);
  countStops(org, carried, firstStop);
  const activities = placeStops(org, carried, firstStop, from, to);
  return {
    flowing,
    firstStop,
    activities,
    flows,
    from,
    to,
    leaving: fanOf(from, activities.length),
    reaching: fanOf(to, activities.length),
    stopOf(information, activity) {
      const flow = information.flows[0];
      if (!flow) return -1;
      const rank = carried[flow.index] as number;
      return search(activities, activity, firstStop[rank] as number, firstStop[rank + 1] as number);
    },
  };
}

function countStops(org: Organisation, carried: Int32Array, firstStop: Int32Array): void {
  const seenAt = new Int32Array(firstStop.length).fill(-1);
  let rank = 0;
  for (const { inbound, outbound } of org.activities.values()) {
    for (const flows of [inbound, outbound]) {
      for (const { index } of flows) {
        const information = carried[index] as number;
        if (seenAt[information] === rank) continue;
        seenAt[information] = rank;
        firstStop[information + 1] = (firstStop[information + 1] as number) + 1;
      }
    }
    rank += 1;
  }
  for (let at = 1; at < firstStop.length; at += 1)
    firstStop[at] = (firstStop[at] as number) + (firstStop[at - 1] as number);
}

/** Gives each activity its stops, and each flow the stops at its ends; returns the activities of the stops. */
function placeStops(
  org: Organisation,
  carried: Int32Array,
  firstStop: Int32Array,
  from: Int32Array,
  to: Int32Array,
): Activity[] {
  const activities = new Array<Activity>(firstStop[firstStop.length - 1] as number);
  const next = firstStop.slice();
  const stopAt = (activity: Activity, index: number): number => {
    const information = carried[index] as number;
    const latest = (next[information] as number) - 1;
    if (latest >= (firstStop[information] as number) && activities[latest] === activity) return latest;
    activities[latest + 1] = activity;
    next[information] = latest + 2;
    return latest + 1;
  };
  for (const activity of org.activities.values()) {
    for (const { index } of activity.inbound) to[index] = stopAt(activity, index);
    for (const { index } of activity.outbound) from[index] = stopAt(activity, index);
  }
  return activities;
}

function fanOf(ends: Int32Array, stops: number): Fan {
  const first = new Int32Array(stops + 1);
  for (const stop of ends) first[stop + 1] = (first[stop + 1] as number) + 1;
  for (let at = 1; at <= stops; at += 1) first[at] = (first[at] as number) + (first[at - 1] as number);
  const items = new Int32Array(ends.length);
  const next = first.slice();
  for (let index = 0; index < ends.length; index += 1) {
    const stop = ends[index] as number;
    items[next[stop] as number] = index;
    next[stop] = (next[stop] as number) + 1;
  }
  return { first, items };
}

/** The place of an activity among those from `low` up to `high`, which are in the design's order; -1 when it is not there. */
function search(activities: readonly Activity[], activity: Activity, low: number, high: number): number {
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((activities[middle] as Activity).order < activity.order) low = middle + 1;
    else high = middle;
  }
  return low < end && activities[low] === activity ? low : -1;
}
