import type { Design } from "../model/design.ts";
import { durationInDays } from "../model/duration.ts";
import type { Meeting, Party } from "../organisation/elements.ts";
import { inHalves } from "./in-halves.ts";

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
 * often, as long as the design without that is enough. `most`: how often that may be asked; past that, they stay as they are.
 */
export function slimmed(
  meetings: readonly Meeting[],
  design: Design,
  isEnough: (design: Design) => boolean,
  most: number,
): readonly KeptMeeting[] {
  let sofar = design;
  let left = most;
  const tried = (changed: Design): boolean => {
    if (left === 0) return false;
    left -= 1;
    if (!isEnough(changed)) return false;
    sofar = changed;
    return true;
  };
  return meetings.map((meeting) => {
    let participants: readonly Party[] = [...new Set(meeting.participants)];
    inHalves([...participants].reverse(), (batch) => {
      const others = participants.filter((party) => !batch.includes(party));
      const ids = others.map(({ id }) => id);
      if (others.length === 0 || !tried(withMeeting(sofar, meeting.id, { participants: ids }))) return false;
      participants = others;
      return true;
    });
    const { every } = meeting;
    const rarer = rhythms.find((rhythm) => {
      const days = durationInDays(rhythm) as number;
      return (
        typeof every === "number" && days > every && tried(withMeeting(sofar, meeting.id, { every: rhythm }))
      );
    });
    return { meeting, participants, every: rarer ? durationInDays(rarer) : every };
  });
}

function withMeeting(design: Design, id: string, changes: object): Design {
  const { meetings } = design;
  if (typeof meetings !== "object") return design;
  return { ...design, meetings: { ...meetings, [id]: { ...meetings[id], ...changes } } } as Design;
}
