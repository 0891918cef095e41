import fc, { type Arbitrary } from "fast-check";
import { standardProfile } from "../../level/profile.ts";
import { relationship } from "../../level/relationship.ts";
import { levels } from "../../model/level.ts";
import { type DesignLike, organisationOf } from "../design-like.ts";
import { counterexampleText, designOf, type ForAllOptions, type Tried } from "../for-all.ts";
import { intervalText, type LevelOptions } from "./to-reach-level.ts";
import { type MatcherVerdict, verdict } from "./verdict.ts";

/** Between which units a level is kept, and how often it is tried. */
export interface KeepLevelOptions extends LevelOptions, Omit<ForAllOptions, "base"> {}

/**
 * Whether two units surely keep the level that a design surely gives them, whatever happens to it: `expect(design).toKeepLevelUnder(faults(design),
 * { between: ["marketing", "sales"] })`. Where units are gone, so is the level.
 * @throws {TypeError} when they have no level that they could lose: the assertion would say nothing.
 */
export function toKeepLevelUnder(
  received: DesignLike,
  happenings: Arbitrary<Tried>,
  { between, profile = standardProfile, numRuns = 100, seed = 1 }: KeepLevelOptions,
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
  const keeps = fc.property(happenings, (tried) => {
    const then = after(tried);
    return then !== undefined && levels.indexOf(then.structural.atLeast) >= rank;
  });
  const run = fc.check(keeps, { numRuns, seed });
  const level = before.structural.atLeast;
  return verdict(
    !run.failed,
    () => {
      if (run.counterexample === null) return `tried ${run.numRuns} designs and had to skip too many`;
      const [tried] = run.counterexample;
      const then = after(tried);
      return [
        `expected ${a} and ${b} to stay ${level}; they are ${then ? intervalText(then) : "not both there"} after this:`,
        "",
        counterexampleText(tried, organisation.design),
      ].join("\n");
    },
    () => `expected ${a} and ${b} not to stay ${level}; they do in all of ${run.numRuns} designs`,
  );
}
