import { delayOf, periodOf } from "../graph/flow-age.ts";
import { type Lineage, rhythmOf } from "../graph/lineage.ts";
import type { DayRange, Freshness, InformationUse } from "../measures/freshness.ts";
import type { Activity, Flow } from "../organisation/elements.ts";
import type { FreshnessDocument } from "./freshness-schema.ts";

/** How old information is where it is used, in the form that `freshnessJsonSchema()` describes. */
export function freshnessJson(found: Freshness, file: string): FreshnessDocument {
  const index = new Map(found.uses.map((use, at) => [use, at]));
  const indices = (uses: readonly InformationUse[]) => uses.map((use) => index.get(use) as number);
  return {
    orgproof: 1,
    file,
    uses: found.uses.map(useJson),
    decisions: found.decisions.map(({ decision, uses, oldest }) => ({
      decision: decision.id,
      uses: indices(uses),
      oldest: oldest ? (index.get(oldest) as number) : null,
    })),
    speedUps: found.speedUps.map(({ flow, days, uses, mends }) => ({
      ...linkJson(flow),
      days,
      uses: indices(uses),
      mends: indices(mends),
    })),
    loops: found.loops.map(({ activities, needs }) => ({
      activities: activities.map(({ id }) => id),
      needs: needs.map(({ id }) => id),
    })),
  };
}

type UseJson = FreshnessDocument["uses"][number];

function useJson(use: InformationUse): UseJson {
  const { of, information, activity, limit, lineage } = use;
  return {
    of: { kind: of.kind, id: of.id },
    information: information.id,
    activity: activity.id,
    limit: limit === undefined ? "unknown" : limit,
    brought: use.brought,
    worst: use.worst ? rangeJson(use.worst) : null,
    mean: use.mean ? rangeJson(use.mean) : null,
    onTime: use.onTime,
    chain: use.chain.map(linkJson),
    meanChain: use.meanChain.map(linkJson),
    lineage: lineage ? lineageJson(lineage) : null,
    lineageOnTime: use.lineageOnTime,
    gains: use.gains.map(({ flow, days }) => ({ flow: flow.id, days })),
  };
}

function lineageJson(lineage: Lineage): NonNullable<UseJson["lineage"]> {
  return {
    ...rangeJson(lineage),
    starts: lineage.starts,
    steps: lineage.steps.map((step) => (step.kind === "flow" ? linkJson(step) : stepJson(step))),
  };
}

function rangeJson({ atLeast, atMost }: DayRange): NonNullable<UseJson["worst"]> {
  const said = (days: number) => (days === Number.POSITIVE_INFINITY ? ("endless" as const) : days);
  return { atLeast: said(atLeast), atMost: Number.isNaN(atMost) ? "unknown" : said(atMost) };
}

function linkJson(flow: Flow): UseJson["chain"][number] {
  return {
    flow: flow.id,
    from: flow.from.id,
    to: flow.to.id,
    period: termJson(periodOf(flow)),
    delay: termJson(delayOf(flow)),
  };
}

function stepJson(activity: Activity) {
  return { activity: activity.id, period: termJson(rhythmOf(activity)) };
}

function termJson(days: number): number | "none" | "unknown" {
  return Number.isNaN(days) ? "unknown" : days === Number.POSITIVE_INFINITY ? "none" : days;
}
