import * as z from "zod";
import type { Unit } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { defineRule } from "../define-rule.ts";
import { found, undetermined } from "../verdict.ts";

/* As many decisions as make a mean worth looking at. */
const least = 3;
/* Shares are sums of fractions; what differs by less than this is the same. */
const tolerance = 1e-9;

interface Influence {
  /** Decisions that have influence, and those that may have: unknown influence, or not listed. */
  readonly count: number;
  readonly unknown: number;
  /** The summed shares of each unit. */
  readonly shares: ReadonlyMap<Unit, number>;
}

/** Influence spread over the functions raises performance; one unit that has nearly all of it goes unchecked. */
export const concentrated = defineRule({
  id: "power/concentrated",
  subject: "unit",
  severity: "info",
  summary: "one unit has nearly all influence, on average over the decisions",
  source: ["krohmer-2002", "homburg-2008"],
  messages: {
    found:
      "`{unit}` has {percent}% of the influence on {count} decisions, on average; more than {limit}% is a concentration",
    unknown: "not known whether influence is concentrated in `{unit}`: it is not stated for all decisions",
  },
  options: z.strictObject({
    share: z
      .number()
      .min(0)
      .max(1)
      .default(0.8)
      .meta({ description: "The mean share of influence that a unit may have." }),
  }),
  prepare: sumInfluence,
  check(unit, { options: { share }, prepared: { count, unknown, shares } }) {
    if (count + unknown < least) return "not-examined";
    if (count < least) return undetermined({ unit });
    const sum = shares.get(unit) ?? 0;
    const mean = sum / count;
    // an unknown decision gives the unit all of its influence, or none
    const lowest = unknown === Number.POSITIVE_INFINITY ? 0 : sum / (count + unknown);
    const highest = unknown === Number.POSITIVE_INFINITY ? 1 : (sum + unknown) / (count + unknown);
    if (highest <= share + tolerance) return "clean";
    if (lowest <= share + tolerance) return undetermined({ unit });
    return found({ unit, percent: mean * 100, count, limit: share * 100 });
  },
});

function sumInfluence({ decisions, coverage }: Organisation): Influence {
  const shares = new Map<Unit, number>();
  let count = 0;
  let unknown = coverage.decisions === "complete" ? 0 : Number.POSITIVE_INFINITY;
  for (const { influence } of decisions.values()) {
    if (influence === undefined) unknown += 1;
    if (!influence || influence.size === 0) continue;
    let total = 0;
    for (const points of influence.values()) total += points;
    if (!(total > 0)) continue;
    count += 1;
    for (const [unit, points] of influence) shares.set(unit, (shares.get(unit) ?? 0) + points / total);
  }
  return { count, unknown, shares };
}
