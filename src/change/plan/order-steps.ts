import { check } from "../../check/check.ts";
import type { Config } from "../../check/config.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Design } from "../../model/design.ts";
import { readDesign } from "../../organisation/design-faults.ts";
import { linkSound } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { findingKey } from "../finding-key.ts";
import { waitsFor } from "./done-steps.ts";
import type { Step } from "./step.ts";
import { withWrites } from "./write-step.ts";

/** A design as it is at one point of a plan. */
export interface Stage {
  readonly organisation: Organisation;
  readonly findings: readonly Finding[];
}

/** A step in its place, and the design after it. */
export interface Placed {
  readonly step: Step;
  readonly after: Stage;
}

/** A design at the beginning of a plan. */
export function stageOf(design: Design, config: Config): Stage {
  const organisation = linkSound(design);
  return { organisation, findings: check(organisation, config).findings };
}

/**
 * Steps in an order in which none adds a finding of severity `error`, and none leaves an activity without an owner that had one. As far as that
 * goes they stay in the order in which they are given. `undefined`: there is no such order, as far as one is found by taking the first that fits.
 */
export function orderSteps(
  steps: readonly Step[],
  start: Stage,
  config: Config,
): readonly Placed[] | undefined {
  const placed: Placed[] = [];
  let now = start;
  let left = steps;
  while (left.length > 0) {
    const found = nextOf(left, now, config);
    if (!found) return undefined;
    placed.push(found);
    now = found.after;
    left = left.filter((step) => step !== found.step);
  }
  return placed;
}

function nextOf(left: readonly Step[], now: Stage, config: Config): Placed | undefined {
  for (const step of left) {
    if (left.some((other) => other !== step && waitsFor(step, other))) continue;
    const read = readDesign(withWrites(now.organisation.design, step.writes));
    if (!("design" in read)) continue;
    const after = stageOf(read.design, config);
    if (isHarmless(now, after)) return { step, after };
  }
  return undefined;
}

function isHarmless(before: Stage, after: Stage): boolean {
  const known = errorsIn(before.findings);
  for (const [key, count] of errorsIn(after.findings)) if (count > (known.get(key) ?? 0)) return false;
  for (const [id, activity] of before.organisation.activities) {
    const had = activity.owners?.units.length ?? 0;
    const has = after.organisation.activities.get(id)?.owners?.units.length ?? 0;
    if (had > 0 && has === 0) return false;
  }
  return true;
}

function errorsIn(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.severity !== "error") continue;
    const key = findingKey(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
