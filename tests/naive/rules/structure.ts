import type { Design } from "../../../src/model/design.ts";
import { flows } from "../crossing.ts";
import { activities, entries, isWithin, meet, type Pair, units, unitsOf } from "../organisation.ts";
import { decisions, hasOtherUnit, joins, meetings, ownersOf, unitsAround } from "../whole.ts";
import { hasCrossingFlow, hasSharedActivity, onInterfaces } from "./meeting.ts";
import { type Family, ruleOn } from "./naive-rule.ts";

/* rules.md, "structure", row by row. */

/** Some flow, meeting, shared activity or decision joins the unit, or one below it, with one outside; its ancestors are outside. */
function isJoined(design: Design, unit: string): boolean {
  const inside = (some: readonly string[]) => some.some((each) => isWithin(design, each, unit));
  const outside = (some: readonly string[]) => some.some((each) => !isWithin(design, each, unit));
  const reaches = (one: readonly string[], other: readonly string[]) =>
    (inside(one) && outside(other)) || (outside(one) && inside(other));
  return (
    flows(design).some(({ from, to }) => reaches(ownersOf(design, from), ownersOf(design, to))) ||
    meetings(design).some((meeting) =>
      joins(
        meeting,
        (party) => inside(unitsOf(design, party)),
        (party) => outside(unitsOf(design, party)),
      ),
    ) ||
    activities(design).some((x) => inside(ownersOf(design, x)) && outside(ownersOf(design, x))) ||
    decisions(design).some(
      ([, decision]) => inside(unitsAround(design, decision)) && outside(unitsAround(design, decision)),
    )
  );
}

/** A role and all above it: a head is above itself. */
function superiors(design: Design, role: string): readonly string[] {
  const above = entries(design.roles).find(([id]) => id === role)?.[1].reportsTo ?? "none";
  return above === "none" ? [role] : [role, ...superiors(design, above)];
}

const headsOf = (design: Design, pair: Pair): readonly string[] =>
  pair.map((unit) => design.units[unit]?.head ?? "none");

const hasCommonSuperior = (design: Design, pair: Pair): boolean => {
  const [one = "", other = ""] = headsOf(design, pair);
  return superiors(design, one).some((role) => superiors(design, other).includes(role));
};

/* --- Brokers --- */

/** The activities that a flow leads to; parallel flows count once. */
const nextTo = (design: Design, x: string): readonly string[] =>
  activities(design).filter((y) => flows(design).some(({ from, to }) => from === x && to === y));

/** All paths of so many flows, none of which comes to an activity twice. */
const pathsOf = (design: Design, from: string, length: number): readonly (readonly string[])[] =>
  length === 0
    ? [[from]]
    : pathsOf(design, from, length - 1).flatMap((path) =>
        nextTo(design, path.at(-1) ?? "")
          .filter((next) => !path.includes(next))
          .map((next) => [...path, next]),
      );

/** The shortest paths from one activity to another: those of the least length that has any. */
function shortestPaths(design: Design, from: string, to: string): readonly (readonly string[])[] {
  for (let length = 1; length < activities(design).length; length += 1) {
    const paths = pathsOf(design, from, length).filter((path) => path.at(-1) === to);
    if (paths.length > 0) return paths;
  }
  return [];
}

/** The shortest paths between activities owned by units not in line. */
const pathsBetweenUnits = (design: Design): readonly (readonly string[])[] =>
  activities(design).flatMap((from) =>
    activities(design).flatMap((to) => {
      const [here, there] = [ownersOf(design, from), ownersOf(design, to)];
      if (here.length === 0 || there.length === 0 || meet(design, here, there)) return [];
      return shortestPaths(design, from, to);
    }),
  );

/** Activities that lie inside more than half of them. */
function brokers(design: Design): readonly string[] {
  const paths = pathsBetweenUnits(design);
  return activities(design).filter(
    (activity) => paths.filter((path) => path.slice(1, -1).includes(activity)).length > 0.5 * paths.length,
  );
}

const isLarge = (design: Design): boolean => activities(design).length >= 10;

export const structure: Family = {
  "structure/isolated-unit": ruleOn(units, hasOtherUnit, (design, unit) => !isJoined(design, unit)),
  "structure/no-common-superior": onInterfaces(
    (design, pair) =>
      (hasSharedActivity(design, pair) || hasCrossingFlow(design, pair)) &&
      !headsOf(design, pair).includes("none"),
    (design, pair) => !hasCommonSuperior(design, pair),
  ),
  "structure/broker": {
    examined: (design) => (isLarge(design) ? activities(design) : []),
    found: (design) => (isLarge(design) ? brokers(design) : []),
  },
};
