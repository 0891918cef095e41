import type { Arbitrary } from "fast-check";
import { standardProfile } from "../../level/profile.ts";
import { relationship } from "../../level/relationship.ts";
import { levels } from "../../model/level.ts";
import { type DesignLike, organisationOf } from "../design-like.ts";
import { counterexampleText, designOf, reasonOf, type Tried } from "../for-all.ts";
import { type TryOptions, tryEach } from "../try-each.ts";
import { intervalText, type LevelOptions } from "./to-reach-level.ts";
import { type MatcherVerdict, verdict } from "./verdict.ts";

/** Between which units a level is kept, and how often it is tried. */
export interface KeepLevelOptions extends LevelOptions, TryOptions {}

/**
 * Whether two units surely keep the level that a design surely gives them, whatever happens to it: `expect(design).toKeepLevelUnder(faults(design),
 * { between: ["marketing", "sales"] })`. Where units are gone, so is the level.
 * @throws {TypeError} when they have no level that they could lose: the assertion would say nothing.
 */
export function toKeepLevelUnder(
  received: DesignLike,
  happenings: Arbitrary<Tried>,
  { between, profile = standardProfile, ...how }: KeepLevelOptions,
): MatcherVerdict {
  const [a, b] = between;
  const organisation = organisationOf(received);
  const before = relationship(organisation, a, b, profile);
  const rank = levels.indexOf(before.structural.atLeast);
  if (rank === 0)
    throw new TypeError(
      `toKeepLevelUnder: ${a} and ${b} have no level to keep: they are ${intervalText(before)}`,
    );
  const after = (tried: Tried) => {
    const left = organisationOf(designOf(tried));
    return left.units.has(a) && left.units.has(b) ? relationship(left, a, b, profile) : undefined;
  };
  const attempt = (tried: Tried) => {
    const then = after(tried);
    if (!then || levels.indexOf(then.structural.atLeast) < rank)
      throw new Error(`they are ${then ? intervalText(then) : "not both there"}`);
  };
  const { runs, failure } = tryEach(happenings, attempt, how);
  const level = before.structural.atLeast;
  return verdict(
    !failure,
    () =>
      failure
        ? `expected ${a} and ${b} to stay ${level}; ${reasonOf(failure.cause)} after this:\n\n${counterexampleText(failure.tried, organisation.design)}`
        : "",
    () => `expected ${a} and ${b} not to stay ${level}; they do in all designs that were tried: ${runs}`,
  );
}
