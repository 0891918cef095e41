import { ageGains } from "../graph/age-gains.ts";
import {
  chainOf,
  isBrought,
  isOnTime,
  knownMeanAge,
  knownWorstAge,
  leastPossibleAge,
  leastPossibleMeanAge,
} from "../graph/chains.ts";
import { type FeedbackLoop, feedbackLoops, type Lineage, lineageOf } from "../graph/lineage.ts";
import type { Activity, Decision, Flow, Information, Need } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Answer, UniversalAnswer } from "../organisation/three-values.ts";

/** Days, from at least to at most; `Infinity`: without end, `NaN` (at most only): not known. */
export interface DayRange {
  readonly atLeast: number;
  readonly atMost: number;
}

/** An information where it is used: where an activity needs it, or where a decision that uses it is prepared or taken. */
export interface InformationUse {
  readonly of: Need | Decision;
  readonly information: Information;
  readonly activity: Activity;
  /** How old it may be, in days; `null`: nobody sets a limit, `undefined`: it is not known. A need's `within`, a decision's `every`. */
  readonly limit: number | null | undefined;
  /** Whether some chain of flows brings it there; it is there of itself, when the chain is empty. */
  readonly brought: Answer;
  /** The age just before the next update, and the average one; `undefined`: nothing brings it. */
  readonly worst: DayRange | undefined;
  readonly mean: DayRange | undefined;
  /** The chain that has the worst age, the first flow first: a known one, else one that perhaps is the best. */
  readonly chain: readonly Flow[];
  /** The chain that is the best on average. */
  readonly meanChain: readonly Flow[];
  readonly onTime: UniversalAnswer;
  /** How old the oldest raw fact inside is. */
  readonly lineage: Lineage | undefined;
  /** Whether even that is within the limit. */
  readonly lineageOnTime: UniversalAnswer;
  /** By how many days the worst age would fall if a flow took no time, the largest gain first. */
  readonly gains: readonly Gain[];
}

export interface Gain {
  readonly flow: Flow;
  readonly days: number;
}

/** A decision with the oldest raw fact inside it. */
export interface DecisionAge {
  readonly decision: Decision;
  readonly uses: readonly InformationUse[];
  /** The use with the oldest fact; `undefined`: nothing that it uses is known, or is brought to an activity. */
  readonly oldest: InformationUse | undefined;
}

/** What a flow would bring if it took no time. */
export interface SpeedUp {
  readonly flow: Flow;
  /** Days, over all uses. */
  readonly days: number;
  /** Uses that get fresher, and those of them that are late and would be on time. */
  readonly uses: readonly InformationUse[];
  readonly mends: readonly InformationUse[];
}

export interface Freshness {
  readonly uses: readonly InformationUse[];
  readonly decisions: readonly DecisionAge[];
  /** The flows to make faster: those first that bring most uses in time, then those that gain most days. */
  readonly speedUps: readonly SpeedUp[];
  readonly loops: readonly FeedbackLoop[];
}

/**
 * How old each information is where it is used. A flow adds its period and its delay at worst, half of its period on average (age of
 * information: updates every T that take D are between D and D + T old). The best chain counts. Facts that are not stated make ranges.
 */
export function freshness(org: Organisation): Freshness {
  const needs = org.needs.map((need) => useOf(need, need.information, need.activity, need.within, org));
  const decisions = [...org.decisions.values()].map((decision) => decisionAge(decision, org));
  const uses = [...needs, ...decisions.flatMap((each) => each.uses)];
  return { uses, decisions, speedUps: speedUpsOf(uses), loops: feedbackLoops(org) };
}

function decisionAge(decision: Decision, org: Organisation): DecisionAge {
  const taken = decision.decidedIn.filter((element) => element.kind === "activity");
  const places = [...new Set([...decision.analysedIn, ...taken])];
  const uses = (decision.uses ?? []).flatMap((information) =>
    places.map((activity) => useOf(decision, information, activity, decision.every, org)),
  );
  const brought = uses.filter((use) => use.lineage !== undefined);
  const [first, ...others] = brought;
  const oldest = others.reduce((most, use) => (isOlder(use, most) ? use : most), first);
  return { decision, uses, oldest };
}

/** By what is known at least, then by what is known at most. */
function isOlder(
  { lineage: a }: InformationUse,
  { lineage: b }: InformationUse | { lineage?: Lineage } = {},
) {
  if (!a || !b) return a !== undefined;
  return a.atLeast > b.atLeast || (a.atLeast === b.atLeast && a.atMost > b.atMost);
}

function useOf(
  of: Need | Decision,
  information: Information,
  activity: Activity,
  limit: number | null | undefined,
  org: Organisation,
): InformationUse {
  const at = [activity, information, org] as const;
  const brought = isBrought(...at);
  const worst = rangeOf(brought, knownWorstAge(...at), leastPossibleAge(...at), org);
  const mean = rangeOf(brought, knownMeanAge(...at), leastPossibleMeanAge(...at), org);
  const lineage = lineageOf(...at);
  return {
    of,
    information,
    activity,
    limit,
    brought,
    worst,
    mean,
    chain: chainOf("worst", ...at) ?? chainOf("leastWorst", ...at) ?? [],
    meanChain: chainOf("mean", ...at) ?? chainOf("leastMean", ...at) ?? [],
    onTime:
      limit === null ? "not-applicable" : limit === undefined ? timeless(worst) : isOnTime(limit, ...at),
    lineage,
    lineageOnTime: limit === null ? "not-applicable" : within(lineage, limit),
    gains: [...ageGains(...at)]
      .map(([flow, days]) => ({ flow, days }))
      .sort((a, b) => b.days - a.days || a.flow.index - b.flow.index),
  };
}

/** Of an age that is known, and the least that is possible. */
function rangeOf(
  brought: Answer,
  known: number | undefined,
  least: number | undefined,
  org: Organisation,
): DayRange | undefined {
  if (brought === "no") return undefined;
  const atLeast = org.coverage.flows === "complete" ? (least ?? 0) : 0;
  const atMost = known ?? (atLeast === Number.POSITIVE_INFINITY ? atLeast : Number.NaN);
  return { atLeast, atMost };
}

/** The answer for every limit there can be. */
function timeless(worst: DayRange | undefined): Answer {
  return worst === undefined ? "no" : worst.atMost === 0 ? "yes" : "unknown";
}

function within(range: DayRange | undefined, limit: number | undefined): Answer {
  if (range === undefined) return "no";
  if (limit === undefined) return "unknown";
  const most = limit + 1e-9 * Math.max(1, limit);
  return range.atMost <= most ? "yes" : range.atLeast > most ? "no" : "unknown";
}

function speedUpsOf(uses: readonly InformationUse[]): readonly SpeedUp[] {
  const found = new Map<Flow, { days: number; uses: InformationUse[]; mends: InformationUse[] }>();
  for (const use of uses) {
    for (const { flow, days } of use.gains) {
      const so = found.get(flow) ?? { days: 0, uses: [], mends: [] };
      found.set(flow, so);
      so.days += days;
      so.uses.push(use);
      const left = (use.worst?.atMost ?? Number.NaN) - days;
      if (use.onTime === "no" && within({ atLeast: left, atMost: left }, use.limit ?? undefined) === "yes")
        so.mends.push(use);
    }
  }
  return [...found]
    .map(([flow, gain]) => ({ flow, ...gain }))
    .sort((a, b) => b.mends.length - a.mends.length || b.days - a.days || a.flow.index - b.flow.index);
}
