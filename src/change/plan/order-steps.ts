import { check } from "../../check/check.ts";
import type { Config } from "../../check/config.ts";
import { settingsOf } from "../../check/settings.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Design } from "../../model/design.ts";
import { linkSound } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { findingKey } from "../finding-key.ts";
import { doneTogether, waitsFor } from "./done-steps.ts";
import type { Step } from "./step.ts";

/** A design as it is at one point of a plan. */
export interface Stage {
  readonly organisation: Organisation;
  readonly errors: readonly Finding[];
}

/** A step in its place, and the design after it. */
export interface Placed {
  readonly step: Step;
  readonly after: Stage;
}

/** A design, and the errors that it has. */
export function stageOf(design: Design, config: Config): Stage {
  const organisation = linkSound(design);
  return { organisation, errors: check(organisation, config).findings.filter(isError) };
}

/** A configuration in which only those rules are on whose findings are errors: the others take most of the time. */
export function errorsOnly(config: Config): Config {
  const { active } = settingsOf(config);
  const others = active
    .filter(({ severity }) => severity !== "error")
    .map(({ rule }) => [rule.id, "off"] as const);
  return { ...config, unknownAs: "off", rules: { ...config.rules, ...Object.fromEntries(others) } };
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

/**
 * Steps in an order in which none adds a finding of severity `error`, and none leaves an activity without an owner that had one. As far as that
 * goes they stay in the order in which they are given; one that does not fit yet waits until the others had their turn. `undefined`: no such order
 * is found.
 */
export function orderSteps(
  steps: readonly Step[],
  start: Stage,
  config: Config,
  before: readonly Placed[] = [],
): readonly Placed[] | undefined {
  const ids = new Map(steps.map((step) => [step.id, step]));
  const shared = before.findIndex(({ step }) => !ids.has(step.id));
  // as far as another order begins with steps of these only, it is theirs as well
  const placed = before.slice(0, shared === -1 ? before.length : shared);
  let now = placed.at(-1)?.after ?? start;
  const begun = new Set(placed.map(({ step }) => step.id));
  const left = steps.filter(({ id }) => !begun.has(id));
  // whatever the order, it ends here
  const end = doneTogether(start.organisation.design, steps);
  if (!end || !isHarmless(start, stageOf(end, config))) return undefined;
  for (let waited = 0; left.length > 0; ) {
    const step = left.shift() as Step;
    const changed = left.some((other) => waitsFor(step, other))
      ? undefined
      : doneTogether(now.organisation.design, [step]);
    const after = changed && stageOf(changed, config);
    if (after && isHarmless(now, after)) {
      placed.push({ step, after });
      now = after;
      waited = 0;
    } else {
      left.push(step);
      waited += 1;
      if (waited === left.length) return undefined;
    }
  }
  return placed;
}

function isHarmless(before: Stage, after: Stage): boolean {
  const known = counted(before.errors);
  for (const [key, count] of counted(after.errors)) if (count > (known.get(key) ?? 0)) return false;
  for (const [id, activity] of before.organisation.activities) {
    const had = activity.owners?.units.length ?? 0;
    const has = after.organisation.activities.get(id)?.owners?.units.length ?? 0;
    if (had > 0 && has === 0) return false;
  }
  return true;
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = findingKey(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
