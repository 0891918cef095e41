import type { Design } from "../../../src/model/design.ts";
import type { Pair } from "../organisation.ts";
import { declaredOf } from "./advice.ts";
import type { Level } from "./level.ts";

/** What each side says in a survey, in their order: the mean of its scores, and the band that this is in (level.md). */
export function perceivedBetween(
  design: Design,
  pair: Pair,
): readonly { readonly unit: string; readonly level: Level }[] {
  const perceived = declaredOf(design, pair)?.perceived;
  if (perceived === undefined || perceived === "none") return [];
  return pair.flatMap((unit) => {
    const said = perceived[unit];
    if (said === undefined) return [];
    const scores = typeof said === "number" ? [said] : said;
    return [{ unit, level: bandOf(scores.reduce((sum, each) => sum + each, 0) / scores.length) }];
  });
}

/* 20-39, 40-59, 60-79, 80-100; half-open at 40, 60, 80. */
function bandOf(mean: number): Level {
  if (mean < 40) return "undefined";
  if (mean < 60) return "defined";
  return mean < 80 ? "aligned" : "integrated";
}
