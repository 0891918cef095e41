import type { Design } from "../../../src/model/design.ts";
import { flows, interfaceId, interfaces } from "../crossing.ts";
import {
  activities,
  areApart,
  entries,
  inLine,
  isOnSide,
  isWithin,
  listed,
  meet,
  type Pair,
  unitsOf,
  unitsOfAll,
} from "../organisation.ts";
import {
  crossesAt,
  days,
  decisions,
  isCrossingNeedAt,
  isSharedAt,
  joins,
  type Meeting,
  meetings,
  needsOf,
  unitsAround,
} from "../whole.ts";
import type { Family, NaiveRule } from "./naive-rule.ts";

/* rules.md, "meeting", row by row. */

/** Participants from two units: it joins them when two participants belong to them. */
const isJoint = (design: Design, { participants }: Meeting): boolean =>
  listed<string>(participants).some((one) =>
    listed<string>(participants).some((other) => one !== other && areApartFrom(design, one, other)),
  );

/** Some unit of the one is not in line with some unit of the other. */
const areApartFrom = (design: Design, one: string, other: string): boolean =>
  unitsOf(design, one).some((a) => unitsOf(design, other).some((b) => !inLine(design, a, b)));

function onJointMeetings(finding: (design: Design, meeting: Meeting) => boolean): NaiveRule {
  const joint = (design: Design) =>
    entries(design.meetings).filter(([, meeting]) => isJoint(design, meeting));
  return {
    examined: (design) => joint(design).map(([id]) => id),
    found: (design) =>
      joint(design)
        .filter(([, meeting]) => finding(design, meeting))
        .map(([id]) => id),
  };
}

const isAdHoc = ({ every }: Meeting): boolean => (every ?? "none") === "none" || every === "ad-hoc";

/** The units that take part and report something. */
const reporting = (design: Design, { participants, reports }: Meeting): readonly string[] =>
  entries(reports).flatMap(([unit, presented]) =>
    listed<string>(presented).length > 0 &&
    meet(design, [unit], unitsOfAll(design, listed<string>(participants)))
      ? [unit]
      : [],
  );

/* --- Interfaces --- */

/** A rule of the interfaces that meet a precondition. */
export function onInterfaces(
  precondition: (design: Design, pair: Pair) => boolean,
  finding: (design: Design, pair: Pair) => boolean,
): NaiveRule {
  const examined = (design: Design) => interfaces(design).filter((pair) => precondition(design, pair));
  return {
    examined: (design) => examined(design).map((pair) => interfaceId(design, pair)),
    found: (design) =>
      examined(design)
        .filter((pair) => finding(design, pair))
        .map((pair) => interfaceId(design, pair)),
  };
}

export const hasSharedActivity = (design: Design, pair: Pair): boolean =>
  activities(design).some((activity) => isSharedAt(design, activity, pair));

export const hasCrossingNeed = (design: Design, pair: Pair): boolean =>
  activities(design).some((x) => needsOf(design, x).some((i) => isCrossingNeedAt(design, x, i, pair)));

export const hasCrossingFlow = (design: Design, [a, b]: Pair): boolean =>
  flows(design).some((flow) => crossesAt(design, flow).some(([one, other]) => one === a && other === b));

/** Both sides appear among its holders, influence, or the owners of what it is analysed in or affects. */
const hasJointDecision = (design: Design, pair: Pair): boolean =>
  decisions(design).some(([, decision]) =>
    pair.every((side) => unitsAround(design, decision).some((unit) => isWithin(design, unit, side))),
  );

const isJoined = (design: Design, [a, b]: Pair): boolean =>
  meetings(design).some((meeting) =>
    joins(
      meeting,
      (party) => isOnSide(design, party, a),
      (party) => isOnSide(design, party, b),
    ),
  );

const depend = (design: Design, pair: Pair): boolean =>
  hasCrossingNeed(design, pair) || hasSharedActivity(design, pair);

export const meeting: Family = {
  "meeting/ad-hoc": onJointMeetings((_, each) => isAdHoc(each)),
  "meeting/too-rare": onJointMeetings(
    (_, each) => !isAdHoc(each) && days(each.every ?? "") > days("quarterly"),
  ),
  "meeting/undocumented": onJointMeetings(
    (_, { documented }) => documented === false || documented === "none",
  ),
  "meeting/one-sided": onJointMeetings((design, each) => !areApart(design, reporting(design, each))),
  "meeting/conflict-only": onJointMeetings((_, { purpose }) => listed<string>(purpose).join() === "conflict"),
  "meeting/missing": onInterfaces(
    () => true,
    (design, pair) => depend(design, pair) && !isJoined(design, pair),
  ),
  "meeting/without-dependency": onInterfaces(
    () => true,
    (design, pair) =>
      isJoined(design, pair) &&
      !depend(design, pair) &&
      !hasCrossingFlow(design, pair) &&
      !hasJointDecision(design, pair),
  ),
};
