import type { Activity, Information } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Answer } from "../organisation/three-values.ts";
import { numbering } from "./numbering.ts";
import { strongComponents } from "./strong-components.ts";

/*
 * An activity can start when each information that it needs `toStart` is external, or produced by nobody, or produced by an activity that
 * can start. The least set of activities of which that is true is found twice: of those that can start whatever the unknown facts turn out
 * to be, and of those that can if these turn out well. An activity whose output is not stated may produce anything; one whose needs are
 * not stated may need nothing.
 */

/** Whether an activity can start. */
export function canStart(activity: Activity, org: Organisation): Answer {
  const { surely, perhaps } = startsOf(org);
  return surely(activity) ? "yes" : perhaps(activity) ? "unknown" : "no";
}

/**
 * The cycles of activities that surely cannot start and wait for each other (strongly connected sets; one activity alone when it waits for
 * itself). The activities of each are in the order of their ids, and so are the cycles by their first activities.
 */
export function deadlocks(org: Organisation): readonly (readonly Activity[])[] {
  const known = cycles.get(org) ?? findCycles(org);
  cycles.set(org, known);
  return known;
}

/** Whether an activity is in a set. */
type Test = (activity: Activity) => boolean;
interface Starts {
  readonly surely: Test;
  readonly perhaps: Test;
}

const starts = new WeakMap<Organisation, Starts>();
const cycles = new WeakMap<Organisation, readonly (readonly Activity[])[]>();

function startsOf(org: Organisation): Starts {
  let known = starts.get(org);
  if (!known) {
    const perhaps = findStarts(org, true);
    known = { perhaps, surely: isAllStated(org) ? perhaps : findStarts(org, false) };
    starts.set(org, known);
  }
  return known;
}

function isAllStated({ activities, coverage }: Organisation): boolean {
  for (const { needs, produces } of activities.values()) if (!needs || !produces) return false;
  return coverage.activities === "complete";
}

function findStarts(org: Organisation, hopefully: boolean): Test {
  const complete = org.coverage.activities === "complete";
  if (hopefully && !complete) return () => true;
  const activities = numbering(org.activities.values());
  const information = numbering(org.information.values());
  const started = new Uint8Array(activities.size);
  const available = new Uint8Array(information.size);
  /** How much each activity still waits for. */
  const waiting = new Int32Array(activities.size);
  const ready: Activity[] = [];
  /** What is needed and nobody is known to produce. */
  const unproduced: Information[] = [];
  /** Activities that may produce anything, and are not known to start. */
  let unstated = 0;
  let missing = org.information.size;

  const start = (activity: Activity): void => {
    started[activities.of(activity)] = 1;
    ready.push(activity);
  };
  const provide = (each: Information): void => {
    const number = information.of(each);
    if (available[number] === 1) return;
    available[number] = 1;
    missing -= 1;
    for (const { toStart, activity } of each.needs) {
      if (!toStart) continue;
      const waiter = activities.of(activity);
      const left = (waiting[waiter] as number) - 1;
      waiting[waiter] = left;
      if (left === 0) start(activity);
    }
  };

  for (const activity of org.activities.values()) {
    const wants = activity.needs?.reduce((count, { toStart }) => (toStart ? count + 1 : count), 0) ?? 0;
    waiting[activities.of(activity)] = wants;
    if (wants === 0 && (activity.needs || hopefully)) start(activity);
    if (!activity.produces) unstated += 1;
  }
  for (const each of org.information.values()) {
    if (each.external) provide(each);
    else if (each.producers.length === 0) unproduced.push(each);
  }
  const mayBeNobodys = (): boolean => hopefully || (complete && unstated === 0);
  if (mayBeNobodys()) for (const each of unproduced) provide(each);

  for (let activity = ready.pop(); activity; activity = ready.pop()) {
    for (const each of activity.produces ?? []) provide(each);
    if (activity.produces) continue;
    if (hopefully) return () => true;
    unstated -= 1;
    // Whoever produces what nobody is known to produce can start now.
    if (mayBeNobodys()) for (const each of unproduced) provide(each);
  }
  // Where nothing is missing and nothing else can be, those whose needs are not stated can start, too.
  if (missing === 0 && mayBeNobodys()) return () => true;
  return (activity) => started[activities.of(activity)] === 1;
}

/** What waits for what: a stuck activity for the information that it needs, and that for its producers, all of them stuck. */
function findCycles(org: Organisation): readonly (readonly Activity[])[] {
  const { perhaps } = startsOf(org);
  const stuck = [...org.activities.values()].filter((activity) => !perhaps(activity));
  const vertices = new Map<Activity | Information, number>(stuck.map((activity, at) => [activity, at]));
  const targets: number[][] = stuck.map(() => []);
  for (const [at, activity] of stuck.entries()) {
    for (const { information, toStart } of activity.needs ?? []) {
      if (!toStart) continue;
      let vertex = vertices.get(information);
      if (vertex === undefined) {
        vertex = isMissing(information, perhaps) ? targets.length : -1;
        vertices.set(information, vertex);
        if (vertex >= 0)
          targets.push(information.producers.map((producer) => vertices.get(producer) as number));
      }
      if (vertex >= 0) targets[at]?.push(vertex);
    }
  }
  const found = strongComponents(targets)
    .filter(({ length }) => length > 1)
    .map((component) => Object.freeze(component.flatMap((vertex) => stuck[vertex] ?? []).sort(byId)))
    .sort(([a], [b]) => byId(a as Activity, b as Activity));
  return Object.freeze(found);
}

function isMissing({ external, producers }: Information, started: Test): boolean {
  return !external && producers.length > 0 && !producers.some((producer) => started(producer));
}

function byId(a: Activity, b: Activity): number {
  return a.id < b.id ? -1 : 1;
}
