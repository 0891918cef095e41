import { durationInDays } from "../model/duration.ts";
import type { Meeting, Party } from "../organisation/elements.ts";
import { inHalves } from "./in-halves.ts";
import type { ChangedMeeting } from "./meeting-trials.ts";

/** A meeting that is kept, with as few participants and as rarely as is enough for the criteria. */
export interface KeptMeeting {
  readonly meeting: Meeting;
  readonly participants: readonly Party[];
  /** Days; `null`: ad hoc, `undefined`: unknown. */
  readonly every: number | null | undefined;
}

/* The longest first. */
const rhythms = ["yearly", "quarterly", "bimonthly", "monthly", "biweekly", "weekly", "daily"] as const;

/**
 * Meetings with as few participants, and as rarely, as is still enough: participants are left out, by halves and by turns, each meeting held less and less
 * often, as long as that is enough. `most`: how often that may be asked; past that, they stay as they are.
 */
export function slimmed(
  meetings: readonly Meeting[],
  isEnough: (changed: ReadonlyMap<string, ChangedMeeting>) => boolean,
  most: number,
): readonly KeptMeeting[] {
  const sofar = new Map<string, ChangedMeeting>();
  let left = most;
  return meetings.map((meeting) => {
    const { id } = meeting;
    let participants: readonly Party[] = [...new Set(meeting.participants)];
    let { every } = meeting;
    const tried = (others: readonly Party[], days: Meeting["every"]): boolean => {
      if (left === 0) return false;
      left -= 1;
      const away = meeting.participants.filter((party) => !others.includes(party)).map((party) => party.id);
      const changed = { away: new Set(away), every: days };
      if (!isEnough(new Map([...sofar, [id, changed]]))) return false;
      sofar.set(id, changed);
      [participants, every] = [others, days];
      return true;
    };
    inHalves([...participants].reverse(), (batch) => {
      const others = participants.filter((party) => !batch.includes(party));
      return others.length > 0 && tried(others, every);
    });
    const now = every;
    if (typeof now === "number")
      rhythms.find((rhythm) => {
        const days = durationInDays(rhythm) as number;
        return days > now && tried(participants, days);
      });
    return { meeting, participants, every };
  });
}
