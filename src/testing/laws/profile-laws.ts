import fc, { type Arbitrary } from "fast-check";
import { criteria } from "../../level/criteria.ts";
import { defineProfile } from "../../level/define-profile.ts";
import type { Interval } from "../../level/interval.ts";
import type { Profile } from "../../level/profile.ts";
import { relationships } from "../../level/relationship.ts";
import type { Design } from "../../model/design.ts";
import { type Level, levels } from "../../model/level.ts";
import { link } from "../../organisation/link.ts";
import { designs as anyDesigns } from "../arbitraries/designs.ts";
import { forgetting } from "../arbitraries/forgetting.ts";
import { type Forgetful, forgetful } from "./forgetful.ts";
import { integratedDesign } from "./integrated-design.ts";
import { breaks, type LawOptions, type Laws, tryLaws } from "./law.ts";

/** How the laws of a profile are tried. */
export interface ProfileLawOptions extends LawOptions {
  /** What it is tried on; when left out, `designs()` and a design of two units that meets every criterion, as a whole and with facts forgotten. */
  readonly designs?: Arbitrary<Design> | undefined;
}

/**
 * Checks that a profile can tell levels.
 *
 * - readable: `defineProfile` takes it;
 * - graded: each level asks for something that the one below does not;
 * - deterministic: two units have the same level each time;
 * - silent on unknowns: where facts are forgotten, an interval only gets wider;
 * - not vacuous: in the designs that it is tried on, each level is surely reached by some units, and surely missed by others.
 *
 * That the order of a design, its ids and what touches neither unit do not matter holds for every profile: it is data, and cannot ask.
 * @throws {Error} with the first law that is broken, and the smallest design that was found to break it.
 */
export function checkProfileLaws(
  profile: Profile,
  { designs = whereLevelsDiffer(), ...how }: ProfileLawOptions = {},
): void {
  const whose = `the profile \`${profile.name}\``;
  const { name, tolerance, tolerances, meetingEvery } = profile;
  try {
    defineProfile({ name, criteria: profile.criteria, tolerance, tolerances, meetingEvery });
  } catch (error) {
    throw breaks(whose, "readable", error instanceof Error ? error.message : String(error));
  }
  const asked = new Set(criteria.map(({ id, level }) => profile.criteria[id] ?? level));
  const empty = levels.slice(1).find((level) => level !== "undefined" && !asked.has(level));
  if (empty !== undefined) throw breaks(whose, "graded", `no criterion is asked for at ${empty}`);

  const reached = new Set<Level>();
  const missed = new Set<Level>();
  const note = ({ atLeast, atMost }: Interval) => {
    for (const level of levels.slice(1)) {
      if (rank(atLeast) >= rank(level)) reached.add(level);
      if (rank(atMost) < rank(level)) missed.add(level);
    }
  };
  const intervals = (design: Design) => intervalsOf(design, profile);
  const laws: Laws<Forgetful, "deterministic" | "silent on unknowns"> = {
    deterministic: ({ design }) => {
      const first = intervals(design);
      for (const interval of first.values()) note(interval);
      const different = [...intervals(design)].find(([id, again]) => !isWithin(again, first.get(id)));
      return different && { how: `asked again, it tells another level of ${different[0]}`, design };
    },
    "silent on unknowns": ({ design, part }) => {
      const whole = intervals(design);
      const wrong = [...intervals(part())].find(
        ([id, wide]) => whole.has(id) && !isWithin(whole.get(id), wide),
      );
      return (
        wrong && {
          how: `where facts are forgotten, it excludes the level of ${wrong[0]}`,
          design,
          becomes: part(),
        }
      );
    },
  };
  tryLaws(whose, forgetful(designs), laws, [], how);
  for (const level of levels.slice(1)) {
    if (!reached.has(level)) throw breaks(whose, "not vacuous", `no two units surely reach ${level}`);
    if (!missed.has(level)) throw breaks(whose, "not vacuous", `no two units surely miss ${level}`);
  }
}

function whereLevelsDiffer(): Arbitrary<Design> {
  return fc.oneof(fc.constant(integratedDesign), forgetting(integratedDesign), anyDesigns());
}

function intervalsOf(design: Design, profile: Profile): ReadonlyMap<string, Interval> {
  return new Map(relationships(link(design), profile).map((each) => [each.interface.id, each.structural]));
}

function rank(level: Level): number {
  return levels.indexOf(level);
}

function isWithin(inner: Interval | undefined, outer: Interval | undefined): boolean {
  if (!inner || !outer) return inner === outer;
  return rank(outer.atLeast) <= rank(inner.atLeast) && rank(inner.atMost) <= rank(outer.atMost);
}
