import type { Meeting, Role, Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isWithin } from "../organisation/owner-set.ts";
import type { DayRange } from "./freshness.ts";

/** How much of a role's week goes into meetings. */
export interface MeetingLoad {
  readonly role: Role;
  /** Meetings in which it takes part as such. */
  readonly meetings: readonly Meeting[];
  /** Meetings in which its unit takes part: perhaps it is there. */
  readonly perhaps: readonly Meeting[];
  /** How often a week; at most `NaN`: not known. Meetings that are held ad hoc are not counted. */
  readonly times: DayRange;
  /** Hours a week; `undefined`: it is not known how long a meeting takes. */
  readonly hours: DayRange | undefined;
  /** The share of its capacity, from 0; `undefined`: one of the two is not known. */
  readonly share: DayRange | undefined;
}

/**
 * How often each role sits in meetings, in the design's order; roles that sit in none are left out.
 * @param length How many hours a meeting takes; a design does not say it.
 */
export function meetingLoads(org: Organisation, length?: number): readonly MeetingLoad[] {
  const meetings = [...org.meetings.values()];
  const complete = org.coverage.meetings === "complete";
  return [...org.roles.values()].flatMap((role): readonly MeetingLoad[] => {
    const own = meetings.filter(({ participants }) => participants.includes(role));
    const perhaps = meetings.filter(
      (meeting) => !own.includes(meeting) && unitsIn(meeting).some((unit) => isOf(role, unit)),
    );
    if (own.length + perhaps.length === 0) return [];
    const times = sumOf(own, perhaps, complete);
    const hours = length === undefined ? undefined : scaled(times, length);
    const { capacity } = role;
    return [
      {
        role,
        meetings: own,
        perhaps,
        times,
        hours,
        share:
          hours && typeof capacity === "number" && capacity > 0 ? scaled(hours, 1 / capacity) : undefined,
      },
    ];
  });
}

function unitsIn({ participants }: Meeting): readonly Unit[] {
  return participants.filter((party) => party.kind === "unit");
}

function isOf({ units }: Role, unit: Unit): boolean {
  return units.some((each) => isWithin(each, unit));
}

function sumOf(own: readonly Meeting[], perhaps: readonly Meeting[], complete: boolean): DayRange {
  const sum = (meetings: readonly Meeting[], unknown: number) =>
    meetings.reduce(
      (all, { every }) => all + (every === null ? 0 : every === undefined ? unknown : 7 / every),
      0,
    );
  const atMost = complete ? sum([...own, ...perhaps], Number.NaN) : Number.NaN;
  return { atLeast: sum(own, 0), atMost };
}

function scaled({ atLeast, atMost }: DayRange, by: number): DayRange {
  return { atLeast: atLeast * by, atMost: atMost * by };
}
