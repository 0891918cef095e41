import type { FailureEffect } from "./failure-effect.ts";

/** How much a failure takes down. */
export interface Toll {
  readonly error: number;
  readonly warn: number;
  readonly info: number;
  /** Activities that nobody owns or nobody answers for. */
  readonly activities: number;
  readonly decisions: number;
  /** Needs that nothing serves. */
  readonly needs: number;
  readonly levels: number;
}

/** Counts what a failure takes down. */
export function tollOf({ findings, unowned, unanswered, undecided, cutOff, levels }: FailureEffect): Toll {
  const found = (severity: "error" | "warn" | "info") =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    error: found("error"),
    warn: found("warn"),
    info: found("info"),
    activities: new Set([...unowned, ...unanswered].map(({ id }) => id)).size,
    decisions: undecided.length,
    needs: cutOff.length,
    levels: levels.length,
  };
}

/**
 * The failures that take something down, the most critical first: by how much stands still (activities, decisions, needs, levels), then by errors, then
 * by warnings, then by the rest; equals stay in their order.
 */
export function rankEffects(effects: Iterable<FailureEffect>): readonly FailureEffect[] {
  return [...effects]
    .map((effect) => ({ effect, weights: weightsOf(tollOf(effect)) }))
    .filter(({ weights }) => weights.some((weight) => weight > 0))
    .sort((one, other) => {
      const at = one.weights.findIndex((weight, rank) => weight !== other.weights[rank]);
      return at < 0 ? 0 : (other.weights[at] as number) - (one.weights[at] as number);
    })
    .map(({ effect }) => effect);
}

function weightsOf({ error, warn, info, activities, decisions, needs, levels }: Toll): readonly number[] {
  return [activities + decisions + needs + levels, error, warn, info];
}
