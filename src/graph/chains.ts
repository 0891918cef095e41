import type { Activity, Flow, Information } from "../organisation/elements.ts";
import { hasOfItself } from "../organisation/has-information.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Answer } from "../organisation/three-values.ts";
import { type FlowNetwork, flowNetwork } from "./flow-network.ts";
import { minHeap } from "./min-heap.ts";
import { originsOf, perhaps, surely } from "./origins.ts";

/*
 * A chain is a sequence of flows that carry an information to an activity from one that has it of itself. Ages are in days. The ages of all
 * information are found together at the first question (Dijkstra's algorithm on each information's own flows) and kept with the organisation.
 */

/**
 * The worst age of an information at an activity over the chains that are known: they start where it surely is, and the period and the
 * delay of each flow are stated. `undefined` when there is no such chain; 0 when the activity has the information of itself.
 */
export function knownWorstAge(
  activity: Activity,
  information: Information,
  org: Organisation,
): number | undefined {
  return ageAt("worst", activity, information, org);
}

/** The mean age over the same chains: an information waits for half of each period. */
export function knownMeanAge(
  activity: Activity,
  information: Information,
  org: Organisation,
): number | undefined {
  return ageAt("mean", activity, information, org);
}

/**
 * The least worst age that the information can have there, whatever the facts that are not stated turn out to be: chains also start where it
 * only may be, and an unknown period or delay counts as 0. `Infinity`: every chain has a term that is none. `undefined`: there is no chain.
 */
export function leastPossibleAge(
  activity: Activity,
  information: Information,
  org: Organisation,
): number | undefined {
  return ageAt("possible", activity, information, org);
}

/** The least that a flow can add to an age: what it does not say counts as 0. */
export function leastAgeOf(flow: Flow): number {
  return questions.possible.adds(periodOf(flow), delayOf(flow));
}

/** Whether some chain brings the information to the activity, in whatever time. */
export function isBrought(activity: Activity, information: Information, org: Organisation): Answer {
  if (ageAt("sure", activity, information, org) !== undefined) return "yes";
  if (org.coverage.flows !== "complete") return "unknown";
  return leastPossibleAge(activity, information, org) === undefined ? "no" : "unknown";
}

/** Whether the information is on time at the activity: some chain brings it within so many days. An information that nothing brings is not. */
export function isOnTime(
  limit: number,
  activity: Activity,
  information: Information,
  org: Organisation,
): Answer {
  const known = knownWorstAge(activity, information, org);
  if (known !== undefined && !exceeds(known, limit)) return "yes";
  if (org.coverage.flows !== "complete") return "unknown";
  return exceeds(leastPossibleAge(activity, information, org) ?? Number.POSITIVE_INFINITY, limit)
    ? "no"
    : "unknown";
}

/** Whether an age is over a limit by more than what adding up fractions of days may be wrong by. */
function exceeds(age: number, limit: number): boolean {
  return age > limit + 1e-9 * Math.max(1, limit);
}

/** Which chains count, and what a flow adds to their age; `NaN`: it is no part of such a chain. */
const questions = {
  worst: { origins: surely, adds: (period: number, delay: number) => finite(period + delay) },
  mean: { origins: surely, adds: (period: number, delay: number) => finite(period / 2 + delay) },
  possible: { origins: perhaps, adds: (period: number, delay: number) => (period || 0) + (delay || 0) },
  sure: { origins: surely, adds: () => 0 },
} as const;
type Question = keyof typeof questions;

function finite(age: number): number {
  return age === Number.POSITIVE_INFINITY ? Number.NaN : age;
}

/** In days: `Infinity` for none, `NaN` for unknown; a flow that an event starts waits for nothing. */
function periodOf({ every, on }: Flow): number {
  if (typeof every === "number") return every;
  if (on !== undefined && on !== null) return 0;
  return every === null && on === null ? Number.POSITIVE_INFINITY : Number.NaN;
}

function delayOf({ within }: Flow): number {
  return within === null ? Number.POSITIVE_INFINITY : (within ?? Number.NaN);
}

const solved = new WeakMap<FlowNetwork, Map<Question, Float64Array>>();

function ageAt(
  question: Question,
  activity: Activity,
  information: Information,
  org: Organisation,
): number | undefined {
  const network = flowNetwork(org);
  const stop = network.stopOf(information, activity);
  if (stop < 0) {
    const own = hasOfItself(activity, information, org);
    return own === "yes" || (own === "unknown" && questions[question].origins === perhaps) ? 0 : undefined;
  }
  const answers = solved.get(network) ?? new Map<Question, Float64Array>();
  solved.set(network, answers);
  let ages = answers.get(question);
  if (!ages) {
    ages = leastAges(network, originsOf(org), question);
    answers.set(question, ages);
  }
  const age = ages[stop] as number;
  return Number.isNaN(age) ? undefined : age;
}

/** The least age at each stop; `NaN` where no chain leads. */
function leastAges(network: FlowNetwork, origins: Uint8Array, question: Question): Float64Array {
  const { firstStop, flows, to, leaving, flowing } = network;
  const { origins: from, adds } = questions[question];
  const added = new Float64Array(flows.length);
  for (const flow of flows) added[flow.index] = adds(periodOf(flow), delayOf(flow));
  const ages = new Float64Array(origins.length).fill(Number.NaN);
  const heap = minHeap(origins.length + flows.length);
  for (let rank = 0; rank < flowing.length; rank += 1) {
    const end = firstStop[rank + 1] as number;
    for (let stop = firstStop[rank] as number; stop < end; stop += 1) {
      if ((origins[stop] as number) < from) continue;
      ages[stop] = 0;
      heap.push(0, stop);
    }
    for (let stop = heap.pop(); stop >= 0; stop = heap.pop()) {
      const age = heap.key();
      if (age !== ages[stop]) continue;
      const last = leaving.first[stop + 1] as number;
      for (let at = leaving.first[stop] as number; at < last; at += 1) {
        const flow = leaving.items[at] as number;
        const next = to[flow] as number;
        const reached = age + (added[flow] as number);
        if (Number.isNaN(reached) || (ages[next] as number) <= reached) continue;
        ages[next] = reached;
        heap.push(reached, next);
      }
    }
  }
  return ages;
}
