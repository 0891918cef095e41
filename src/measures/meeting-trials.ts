import { cut } from "../change/faults/cut.ts";
import { type Scratch, scratchOf } from "../change/faults/scratch.ts";
import { strikeMeeting } from "../change/faults/strike.ts";
import { stayAway } from "../change/faults/strike-role.ts";
import type { Criterion } from "../level/criterion.ts";
import { lookBetween } from "../level/look-between.ts";
import type { Profile } from "../level/profile.ts";
import { relationships } from "../level/relationship.ts";
import type { Interface, Meeting, Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { UniversalAnswer } from "../organisation/three-values.ts";

/** A meeting in which fewer take part, or that is held at other times. */
export interface ChangedMeeting {
  /** The ids of those who stay away. */
  readonly away: ReadonlySet<string>;
  readonly every: Meeting["every"];
}

/** What is not as it is in a design; by the ids of meetings. */
export interface OtherMeetings {
  readonly dropped: Iterable<string>;
  readonly changed?: ReadonlyMap<string, ChangedMeeting>;
}

/** What a criterion is between two units, with all meetings. */
interface Stake {
  readonly criterion: Criterion;
  readonly before: UniversalAnswer;
}

/**
 * Tells whether other meetings keep the criteria of a design: what is met stays met, what does not apply does not become unmet, and neither does
 * what is not known. The design is linked once; meetings are taken out of that and put back. Only those criteria are judged that are not kept
 * without any meeting: what is kept without any is kept with some.
 */
export function meetingTrials(org: Organisation, profile: Profile): (others: OtherMeetings) => boolean {
  const scratch = scratchOf(org.design);
  const { organisation } = scratch;
  const unit = ({ id }: Unit) => organisation.units.get(id) as Unit;
  const all = relationships(org, profile).map(({ between: [a, b], criteria }) => ({
    at: organisation.interfaceOf(unit(a), unit(b)),
    stakes: criteria.map(({ criterion, status }): Stake => ({ criterion, before: status })),
  }));
  const open = under({ dropped: org.meetings.keys() }, (left) =>
    all
      .map(({ at, stakes }) => ({ at, stakes: stakes.filter((stake) => !isKept(stake, at, left)) }))
      .filter(({ stakes }) => stakes.length > 0),
  );
  return (others) =>
    open.length === 0 ||
    under(others, (left) => open.every(({ at, stakes }) => stakes.every((stake) => isKept(stake, at, left))));

  /** Asks something of the design with other meetings. */
  function under<T>(others: OtherMeetings, ask: (left: Organisation) => T): T {
    const undo = change(scratch, others);
    try {
      // under a new identity, so that nothing is remembered of it
      return ask({ ...organisation });
    } finally {
      undo();
    }
  }

  function isKept({ criterion, before }: Stake, at: Interface, left: Organisation): boolean {
    const { status } = criterion.judge(lookBetween(left, at, profile));
    if (before === "yes") return status === "yes";
    if (before === "not-applicable") return status === "yes" || status === "not-applicable";
    return before === "no" || status !== "no";
  }
}

/** Changes meetings; gives back what undoes it. */
function change(scratch: Scratch, { dropped, changed = new Map() }: OtherMeetings): () => void {
  const { meetings } = scratch.organisation;
  const rhythms: (() => void)[] = [];
  for (const [id, { away, every }] of changed) {
    const meeting = meetings.get(id) as { -readonly [name in keyof Meeting]: Meeting[name] };
    const { every: before } = meeting;
    for (const party of meeting.participants) {
      if (!away.has(party.id)) continue;
      cut(scratch, party, "meetings", meeting);
      stayAway(scratch, meeting, party);
    }
    meeting.every = every;
    rhythms.push(() => {
      meeting.every = before;
    });
  }
  // those that are listed in the whole, not in what is left of it
  for (const id of dropped) strikeMeeting(scratch, meetings.get(id) as Meeting);
  return () => {
    for (const undo of rhythms) undo();
    scratch.restore();
  };
}
