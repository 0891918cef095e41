import { check } from "../../check/check.ts";
import type { Config } from "../../check/config.ts";
import { settingsOf } from "../../check/settings.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Interval } from "../../level/interval.ts";
import type { Design } from "../../model/design.ts";
import type { Activity } from "../../organisation/elements.ts";
import { linkSound } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { acting, onlyOwners } from "../../rules/acting.ts";
import { findingKey } from "../finding-key.ts";
import { doneTogether, waitsFor } from "./done-steps.ts";
import type { Step } from "./step.ts";

/** What is known between two units at one point of a plan, to tell what a step buys. */
export interface Standing {
  readonly level: Interval;
  /** Criteria that are met, or do not apply. */
  readonly met: ReadonlySet<string>;
}

/** A design as it is at one point of a plan; not its organisation, as many are kept. */
export interface Stage {
  readonly design: Design;
  readonly errors: readonly Finding[];
  /** The ids of the activities that have an owner. */
  readonly owned: ReadonlySet<string>;
  /** The ids of the activities that are shared, and that people of one owner alone answer for and perform. */
  readonly sharedInName: ReadonlySet<string>;
}

/** A step in its place, and the design after it. */
export interface Placed {
  readonly step: Step;
  readonly after: Stage;
  readonly stands: Standing | undefined;
}

/** How steps are put in order. */
export interface Ordering {
  readonly config: Config;
  /** What is known between the two units that a plan is about; nothing where it is about none. */
  readonly standing: (organisation: Organisation) => Standing | undefined;
}

/** An organisation at one point of a plan, and the errors that it has. */
export function stageOf(organisation: Organisation, config: Config): Stage {
  const errors = check(organisation, config).findings.filter(isError);
  const activities = [...organisation.activities.values()];
  const owned = activities.filter(({ owners }) => owners?.units.length);
  return {
    design: organisation.design,
    errors,
    owned: idsOf(owned),
    sharedInName: idsOf(activities.filter(isSharedInName)),
  };
}

function isSharedInName(activity: Activity): boolean {
  const { ownership } = activity;
  return ownership?.shared === true && onlyOwners(acting(activity), ownership.units) !== undefined;
}

function idsOf(activities: readonly Activity[]): ReadonlySet<string> {
  return new Set(activities.map(({ id }) => id));
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
  { config, standing }: Ordering,
  before: readonly Placed[] = [],
): readonly Placed[] | undefined {
  const ids = new Map(steps.map((step) => [step.id, step]));
  const shared = before.findIndex(({ step }) => !ids.has(step.id));
  // as far as another order begins with steps of these only, it is theirs as well
  const placed = before.slice(0, shared === -1 ? before.length : shared);
  let now = placed.at(-1)?.after ?? start;
  const begun = new Set(placed.map(({ step }) => step.id));
  const left = steps.filter(({ id }) => !begun.has(id));
  if (!endsHarmless(steps, start, config)) return undefined;
  for (let waited = 0; left.length > 0; ) {
    const step = left.shift() as Step;
    const changed = left.some((other) => waitsFor(step, other))
      ? undefined
      : doneTogether(now.design, [step]);
    const organisation = changed && linkSound(changed);
    const after = organisation && stageOf(organisation, config);
    if (after && isHarmless(now, after)) {
      placed.push({ step, after, stands: standing(organisation) });
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

/**
 * Whether some steps, in whatever order, end without an error that was not there, with an owner for whatever had one, and without work that is shared
 * in name only: nothing would have to be handed over in it, and nobody would do it together.
 */
export function endsHarmless(steps: readonly Step[], start: Stage, config: Config): boolean {
  const end = doneTogether(start.design, steps);
  if (!end) return false;
  const after = stageOf(linkSound(end), config);
  return isHarmless(start, after) && [...after.sharedInName].every((id) => start.sharedInName.has(id));
}

function isHarmless(before: Stage, after: Stage): boolean {
  const known = counted(before.errors);
  for (const [key, count] of counted(after.errors)) if (count > (known.get(key) ?? 0)) return false;
  for (const id of before.owned) if (!after.owned.has(id)) return false;
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
