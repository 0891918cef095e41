import type { Config } from "../../check/config.ts";
import { settingsOf } from "../../check/settings.ts";
import { relationship } from "../../level/relationship.ts";
import type { Design } from "../../model/design.ts";
import { levels } from "../../model/level.ts";
import { link } from "../../organisation/link.ts";
import type { Failure } from "../failure.ts";
import { failuresOf } from "../failures-of.ts";
import type { FailureEffect } from "./failure-effect.ts";
import type { FailureOptions } from "./failure-effects.ts";
import { faultFinder } from "./fault-finder.ts";

/** What a cut is to bring about: that the level between two units is lower, or that an activity has no owner. */
export type CutGoal = { readonly lower: readonly [string, string] } | { readonly unown: string };

/** What is known so far of the fewest failures that bring something about. */
export interface CutSearch {
  readonly tried: number;
  /** How many there are to try, up to this size. */
  readonly of: number;
  /** How many failures together are being tried; 0: nothing has to fail, the design is so already, or has no level that could be lower. */
  readonly size: number;
  /** Every cut of this size that was found so far. */
  readonly found: readonly FailureEffect[];
}

export interface CutOptions extends FailureOptions {
  /** How many failures together are tried at most; 3 when left out. */
  readonly most?: number | undefined;
}

/**
 * Looks for the fewest failures that together bring something about: all single ones first, then all pairs, and so on, up to the first size at which
 * some do. Tells after each try what is known.
 * @throws {TypeError} when the configuration is wrong, or the design has no such units or activity.
 */
export function* smallestCut(
  design: Design,
  goal: CutGoal,
  { kinds, most = 3, ...options }: CutOptions = {},
): Generator<CutSearch, CutSearch> {
  mustBeThere(design, goal);
  if (isSo(design, goal, options.config)) {
    const nothing = { tried: 0, of: 0, size: 0, found: [] };
    yield nothing;
    return nothing;
  }
  const failures = failuresOf(design, "unown" in goal ? (kinds ?? ["person", "role"]) : kinds);
  const find = faultFinder(design, options);
  let search: CutSearch = { tried: 0, of: 0, size: 1, found: [] };
  for (let size = 1; size <= most; size += 1) {
    search = { ...search, size, of: search.of + choose(failures.length, size) };
    for (const chosen of choices(failures, size)) {
      const effect = find(chosen);
      const found = isReached(goal, effect) ? [...search.found, effect] : search.found;
      search = { ...search, tried: search.tried + 1, found };
      yield search;
    }
    if (search.found.length > 0) return search;
  }
  return search;
}

function mustBeThere({ units, activities }: Design, goal: CutGoal): void {
  if ("unown" in goal) {
    if (!Object.hasOwn(activities, goal.unown)) throw new TypeError(`there is no activity \`${goal.unown}\``);
    return;
  }
  for (const unit of goal.lower)
    if (!Object.hasOwn(units, unit)) throw new TypeError(`there is no unit \`${unit}\``);
}

/** Whether an activity surely has no owner as it is, or two units surely have the lowest level. */
function isSo(design: Design, goal: CutGoal, config: Config = {}): boolean {
  const organisation = link(design);
  if ("unown" in goal) return organisation.activities.get(goal.unown)?.owners?.units.length === 0;
  const [a, b] = goal.lower;
  return relationship(organisation, a, b, settingsOf(config).profile).structural.atMost === levels[0];
}

function isReached(goal: CutGoal, { unowned, levels }: FailureEffect): boolean {
  if ("unown" in goal) return unowned.some(({ id }) => id === goal.unown);
  return levels.some(({ between }) => goal.lower.every((unit) => between.includes(unit)));
}

function choose(of: number, size: number): number {
  let count = 1;
  for (let at = 0; at < size; at += 1) count = (count * (of - at)) / (at + 1);
  return Math.max(0, count);
}

function* choices(failures: readonly Failure[], size: number, from = 0): Iterable<readonly Failure[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= failures.length - size; at += 1)
    for (const others of choices(failures, size - 1, at + 1)) yield [failures[at] as Failure, ...others];
}
