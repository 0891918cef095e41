import { type Profile, standardProfile } from "../../level/profile.ts";
import { type Relationship, relationship } from "../../level/relationship.ts";
import { type Level, levels } from "../../model/level.ts";
import { type DesignLike, organisationOf } from "../design-like.ts";
import { type MatcherVerdict, verdict } from "./verdict.ts";

/** Between which units, and how levels are read. */
export interface LevelOptions {
  /** Ids of two units. */
  readonly between: readonly [string, string];
  readonly profile?: Profile | undefined;
}

/**
 * Whether two units surely have at least a level. One that they may have does not count, neither as reached nor, behind `.not`, as not reached.
 * @throws {TypeError} when there is no such unit, or one is the other or above it.
 */
export function toReachLevel(
  this: { readonly isNot?: boolean } | undefined,
  received: DesignLike,
  level: Level,
  { between, profile = standardProfile }: LevelOptions,
): MatcherVerdict {
  const [a, b] = between;
  const { structural, criteria } = relationship(organisationOf(received), a, b, profile);
  const rank = levels.indexOf(level);
  const surely = levels.indexOf(structural.atLeast) >= rank;
  const perhaps = levels.indexOf(structural.atMost) >= rank;
  const pair = `${a} and ${b}`;
  const isNot = this?.isNot === true;
  const interval = intervalText({ structural });
  // behind `.not`, what may be must not be taken for what is not
  const pass = isNot ? perhaps : surely;
  return verdict(
    pass,
    () => `expected ${pair} to be ${level}; they are ${interval}${openText(criteria, rank)}`,
    () => `expected ${pair} not to be ${level}; they are ${interval}`,
  );
}

/** An interval in words. */
export function intervalText({ structural: { atLeast, atMost } }: Pick<Relationship, "structural">): string {
  return atLeast === atMost
    ? atLeast
    : `${atLeast} for sure, ${atMost} at most, which hangs on what is not stated`;
}

function openText(criteria: Relationship["criteria"], rank: number): string {
  const open = criteria.filter(
    ({ level, status }) =>
      level !== "supporting" && levels.indexOf(level) <= rank && (status === "no" || status === "unknown"),
  );
  const lines = open.map(
    ({ criterion, status }) => `\n  ${status === "no" ? "not met" : "not known"}: ${criterion.id}`,
  );
  return lines.join("");
}
