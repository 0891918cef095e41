import type { Level } from "../model/level.ts";
import type { Interface, Unit } from "../organisation/elements.ts";

/** What one side says of the relationship. */
export interface Perception {
  readonly unit: Unit;
  /** The mean of its survey scores, 20 to 100. */
  readonly score: number;
  readonly level: Level;
}

/** What the sides say, in the design's order; a side that said nothing is left out. */
export function perceptionsOf({ a, b, declared }: Interface): readonly Perception[] {
  return [a, b].flatMap((unit) => {
    const scores = declared?.perceived.get(unit) ?? [];
    if (scores.length === 0) return [];
    const score = scores.reduce((sum, each) => sum + each, 0) / scores.length;
    return [{ unit, score, level: bandOf(score) }];
  });
}

/** The level that a survey score stands for: bands from 40, 60 and 80 (Kotler, Rackham & Krishnaswamy 2006), half-open for means. */
export function bandOf(score: number): Level {
  if (score >= 80) return "integrated";
  if (score >= 60) return "aligned";
  return score >= 40 ? "defined" : "undefined";
}
