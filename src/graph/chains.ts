import type { Activity, Flow, Information } from "../organisation/elements.ts";
import { hasOfItself } from "../organisation/has-information.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Answer } from "../organisation/three-values.ts";
import { flowAges } from "./flow-age.ts";
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
  return ageAt("leastWorst", activity, information, org);
}

/** The least mean age that it can have there, in the same sense. */
export function leastPossibleMeanAge(
  activity: Activity,
  information: Information,
  org: Organisation,
): number | undefined {
  return ageAt("leastMean", activity, information, org);
}

/**
 * The flows of the chain that has the known worst age (the known mean age, the least possible ones), the first one first; none when the
 * activity has the information of itself, `undefined` when there is no such chain. Of several, one; always the same.
 */
export function chainOf(
  kind: Exclude<Question, "sure">,
  activity: Activity,
  information: Information,
  org: Organisation,
): readonly Flow[] | undefined {
  if (ageAt(kind, activity, information, org) === undefined) return undefined;
  const network = flowNetwork(org);
  const { by } = agesOf(kind, network, org);
  const chain: Flow[] = [];
  let stop = network.stopOf(information, activity);
  for (let flow = by[stop] ?? -1; flow >= 0; flow = by[stop] as number) {
    chain.push(network.flows[flow] as Flow);
    stop = network.from[flow] as number;
  }
  return chain.reverse();
}

/** The least that a flow can add to an age: what it does not say counts as 0. */
export function leastAgeOf(flow: Flow): number {
  return flowAges.leastWorst(flow);
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
  worst: { origins: surely, adds: flowAges.worst },
  mean: { origins: surely, adds: flowAges.mean },
  leastWorst: { origins: perhaps, adds: flowAges.leastWorst },
  leastMean: { origins: perhaps, adds: flowAges.leastMean },
  sure: { origins: surely, adds: () => 0 },
} as const;
type Question = keyof typeof questions;

/** By stop: the least age, `NaN` where no chain leads, and the flow that brings it, -1 where a chain starts. */
interface Ages {
  readonly age: Float64Array;
  readonly by: Int32Array;
}

const solved = new WeakMap<FlowNetwork, Map<Question, Ages>>();

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
  const age = agesOf(question, network, org).age[stop] as number;
  return Number.isNaN(age) ? undefined : age;
}

function agesOf(question: Question, network: FlowNetwork, org: Organisation): Ages {
  const answers = solved.get(network) ?? new Map<Question, Ages>();
  solved.set(network, answers);
  const ages = answers.get(question) ?? leastAges(network, originsOf(org), question);
  answers.set(question, ages);
  return ages;
}

function leastAges(network: FlowNetwork, origins: Uint8Array, question: Question): Ages {
  const { firstStop, flows, to, leaving, flowing } = network;
  const { origins: from, adds } = questions[question];
  const added = new Float64Array(flows.length);
  for (const flow of flows) added[flow.index] = adds(flow);
  const age = new Float64Array(origins.length).fill(Number.NaN);
  const by = new Int32Array(origins.length).fill(-1);
  const heap = minHeap(origins.length + flows.length);
  for (let rank = 0; rank < flowing.length; rank += 1) {
    const end = firstStop[rank + 1] as number;
    for (let stop = firstStop[rank] as number; stop < end; stop += 1) {
      if ((origins[stop] as number) < from) continue;
      age[stop] = 0;
      heap.push(0, stop);
    }
    for (let stop = heap.pop(); stop >= 0; stop = heap.pop()) {
      const reachedAt = heap.key();
      if (reachedAt !== age[stop]) continue;
      const last = leaving.first[stop + 1] as number;
      for (let at = leaving.first[stop] as number; at < last; at += 1) {
        const flow = leaving.items[at] as number;
        const next = to[flow] as number;
        const reached = reachedAt + (added[flow] as number);
        if (Number.isNaN(reached) || (age[next] as number) <= reached) continue;
        age[next] = reached;
        by[next] = flow;
        heap.push(reached, next);
      }
    }
  }
  return { age, by };
}
