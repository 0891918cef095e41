import type { Activity, Flow, Information, Need } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isBrought } from "./chains.ts";
import { type Source, sourcesAt } from "./lineage-sources.ts";
import { strongComponents } from "./strong-components.ts";

/*
 * An activity works up what it needs into what it produces, so an information holds facts that are older than itself. The oldest of them has
 * waited in every flow of its chain, and in every activity on its way for the next run: its period counts like that of a flow. What starts
 * a lineage is what comes from outside, or what an activity that needs nothing collects.
 */

export type LineageStart = "outside" | "collected" | "feedback" | "unknown";

/** How old the oldest raw fact may be; in days, `Infinity`: without end. */
export interface Lineage {
  readonly atLeast: number;
  /** `NaN`: not known. */
  readonly atMost: number;
  /** Where the oldest comes in; `feedback`: at an activity that only works up what comes back to it. */
  readonly starts: LineageStart;
  /** The way of the oldest, from where it is collected or comes in: activities that work it up, and flows. */
  readonly steps: readonly (Activity | Flow)[];
}

/** Activities that process, directly or through each other, what they have made themselves, and their needs by which it comes back. */
export interface FeedbackLoop {
  readonly activities: readonly Activity[];
  readonly needs: readonly Need[];
}

/**
 * The age of the oldest raw fact in an information at an activity: over its chains and producers the best one, over what a producer needs
 * the oldest. A need by which an activity's own work comes back to it adds nothing: see `feedbackLoops`. `undefined`: nothing brings it.
 */
export function lineageOf(
  activity: Activity,
  information: Information,
  org: Organisation,
): Lineage | undefined {
  const { made, stated } = lineagesOf(org);
  const best = bestOf(sourcesAt(activity, information, org), made, stated);
  if (!best)
    return isBrought(activity, information, org) === "no"
      ? undefined
      : { atLeast: 0, atMost: Number.NaN, starts: "unknown", steps: [] };
  const { atLeast, atMost } = best;
  let way: ReturnType<typeof wayOf> | undefined;
  const found = () => {
    way ??= wayOf(best, made);
    return way;
  };
  // a way may lead through most of a design, and is not often asked for
  return {
    atLeast,
    atMost,
    get starts() {
      return found().starts;
    },
    get steps() {
      return found().steps;
    },
  };
}

/** The loops in which information surely goes round, in the design's order. */
export function feedbackLoops(org: Organisation): readonly FeedbackLoop[] {
  return lineagesOf(org).loops;
}

/** How often an activity runs, in days: `Infinity`: it has no rhythm, `NaN`: not known. */
export function rhythmOf({ every }: Activity): number {
  return every === null ? Number.POSITIVE_INFINITY : (every ?? Number.NaN);
}

interface Best {
  readonly atLeast: number;
  readonly atMost: number;
  /** Which source it is, and by which flows it comes. */
  readonly producer: Activity | null;
  readonly chain: readonly Flow[];
}

interface Made {
  readonly atLeast: number;
  readonly atMost: number;
  /** What the oldest fact in its work comes from; `undefined`: that is not followed further, or it comes in there. */
  readonly oldest: Best | undefined;
  readonly starts: LineageStart;
}

interface Lineages {
  readonly made: ReadonlyMap<Activity, Made>;
  /** Whether nothing that is not stated could make a loop, or bring an information from elsewhere. */
  readonly stated: boolean;
  readonly loops: readonly FeedbackLoop[];
}

const known = new WeakMap<Organisation, Lineages>();

function lineagesOf(org: Organisation): Lineages {
  const found = known.get(org) ?? find(org);
  known.set(org, found);
  return found;
}

function find(org: Organisation): Lineages {
  const activities = [...org.activities.values()];
  const number = new Map(activities.map((activity, at) => [activity, at]));
  const sources = new Map<Need, readonly Source[]>();
  const targets = activities.map((activity) => {
    const before = new Set<number>();
    for (const need of activity.needs ?? []) {
      const list = sourcesAt(activity, need.information, org);
      sources.set(need, list);
      for (const { producer } of list) if (producer) before.add(number.get(producer) as number);
    }
    return [...before];
  });
  const stated = isStated(org);
  const made = new Map<Activity, Made>();
  const loops: FeedbackLoop[] = [];
  for (const component of strongComponents(targets)) {
    const members = component.map((at) => activities[at] as Activity).sort((a, b) => a.order - b.order);
    const inside = new Set(members);
    const comesBack = (need: Need): boolean =>
      (sources.get(need) ?? []).some(({ producer }) => producer !== null && inside.has(producer));
    const results = members.map((member) => madeBy(member, comesBack, sources, made, stated, org));
    for (const [at, member] of members.entries()) made.set(member, results[at] as Made);
    const needs = members.flatMap((member) => (member.needs ?? []).filter(comesBack));
    if (needs.length > 0) loops.push({ activities: members, needs });
  }
  loops.sort((a, b) => orderOf(a) - orderOf(b));
  return { made, stated, loops };
}

function orderOf({ activities: [first] }: FeedbackLoop): number {
  return first?.order ?? 0;
}

/** Whether every fact is stated from which a further chain, or a further loop, could come. */
function isStated({ activities, coverage, lettersStated }: Organisation): boolean {
  if (coverage.flows !== "complete" || coverage.activities !== "complete") return false;
  for (const { needs, produces, owners } of activities.values())
    if (!needs || !produces || !owners) return false;
  return lettersStated || [...activities.values()].every(({ ownership }) => ownership !== null);
}

function madeBy(
  activity: Activity,
  comesBack: (need: Need) => boolean,
  sources: ReadonlyMap<Need, readonly Source[]>,
  made: ReadonlyMap<Activity, Made>,
  stated: boolean,
  org: Organisation,
): Made {
  const { needs } = activity;
  const period = rhythmOf(activity);
  let atLeast = 0;
  let atMost = needs ? 0 : Number.NaN;
  let oldest: Best | undefined;
  for (const need of needs ?? []) {
    if (comesBack(need)) continue;
    const best = bestOf(sources.get(need) ?? [], made, stated);
    if (!best) {
      if (isBrought(activity, need.information, org) !== "no") atMost = Number.NaN;
      continue;
    }
    if (!oldest || isOlder(best, oldest)) oldest = best;
    atLeast = Math.max(atLeast, best.atLeast);
    // what is not known stays so
    atMost = Math.max(atMost, best.atMost);
  }
  const sum = { atLeast: (period || 0) + atLeast, atMost: period + atMost };
  const starts = !needs
    ? "unknown"
    : needs.length === 0
      ? "collected"
      : needs.some(comesBack)
        ? "feedback"
        : "unknown";
  return { ...endless(sum), oldest, starts };
}

/** What is without end at least is so at most, whatever else is not known. */
function endless({ atLeast, atMost }: Pick<Best, "atLeast" | "atMost">): Pick<Best, "atLeast" | "atMost"> {
  return { atLeast, atMost: atLeast === Number.POSITIVE_INFINITY ? atLeast : atMost };
}

function isOlder(a: Best, b: Best): boolean {
  if (Number.isNaN(a.atMost) !== Number.isNaN(b.atMost)) return Number.isNaN(a.atMost);
  return Number.isNaN(a.atMost) ? a.atLeast > b.atLeast : a.atMost > b.atMost;
}

/** The source with the least age: the least known one, else the one that is perhaps the least. */
function bestOf(
  sources: readonly Source[],
  made: ReadonlyMap<Activity, Made>,
  stated: boolean,
): Best | undefined {
  if (sources.length === 0) return undefined;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NaN;
  let chosen = sources[0] as Source;
  let surest: Source | undefined;
  for (const source of sources) {
    const before = source.producer ? made.get(source.producer) : raw;
    const atLeast = source.least + (before?.atLeast ?? 0);
    if (atLeast < least) {
      least = atLeast;
      chosen = source;
    }
    const atMost = source.worst + (before?.atMost ?? Number.NaN);
    if (!Number.isNaN(atMost) && !(most <= atMost)) {
      most = atMost;
      surest = source;
    }
  }
  const { producer } = surest ?? chosen;
  const chain = surest ? surest.worstChain() : chosen.leastChain();
  return { ...endless({ atLeast: stated ? least : 0, atMost: most }), producer, chain };
}

const raw = { atLeast: 0, atMost: 0 };

function wayOf(best: Best, made: Lineages["made"]): Pick<Lineage, "starts" | "steps"> {
  const back: (Activity | Flow)[] = [];
  for (let at: Best = best; ; ) {
    back.push(...[...at.chain].reverse());
    if (!at.producer) return { starts: "outside", steps: back.reverse() };
    back.push(at.producer);
    const before = made.get(at.producer);
    if (!before?.oldest) return { starts: before?.starts ?? "unknown", steps: back.reverse() };
    at = before.oldest;
  }
}
