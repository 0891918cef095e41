import { type Profile, standardProfile } from "../level/profile.ts";
import type { Meeting } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { cheapestHittingSet } from "./hitting-set.ts";
import { inHalves } from "./in-halves.ts";
import { meetingTrials } from "./meeting-trials.ts";
import { type KeptMeeting, slimmed } from "./slimmed-meetings.ts";

/** The fewest meetings that keep every criterion that is met. */
export interface FewestMeetings {
  readonly keep: readonly KeptMeeting[];
  /** Meetings that no criterion needs beside these. */
  readonly drop: readonly Meeting[];
  /** Whether it is known that no fewer meetings are enough. */
  readonly exact: boolean;
  /** So many meetings it takes at least. */
  readonly atLeast: number;
}

export interface FewestMeetingsOptions {
  readonly profile?: Profile;
  /** How often levels may be inferred anew to search, and again to leave participants out: 300 when left out, fewer for designs of more than
   * 2,000 activities. Past that, meetings are dropped one by one, and what was found is given with its bound. */
  readonly most?: number;
}

/**
 * The fewest of a design's meetings that keep every criterion of every relationship as it is: what is met stays met, what does not apply does
 * not become unmet, and neither does what is not known. Of equally many, those with the fewest seats a week. Each answer is checked by judging the criteria of the design without
 * the other meetings. Exact (implicit hitting sets: of the meetings whose absence together would cost a criterion, one must stay), unless it takes more than `most` inferences.
 */
export function fewestMeetings(
  org: Organisation,
  { profile = standardProfile, most = mostFor(org) }: FewestMeetingsOptions = {},
): FewestMeetings {
  const meetings = [...org.meetings.values()];
  const isEnough = meetingTrials(org, profile);
  let left = most;
  const remembered = new Map<string, boolean>();
  /** Whether the criteria are kept with these meetings only; `undefined`: nothing is left to find that out. */
  const keeps = (chosen: ReadonlySet<number>): boolean | undefined => {
    const key = meetings.map((_, at) => (chosen.has(at) ? "1" : "0")).join("");
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (left === 0) return undefined;
    left -= 1;
    const answer = isEnough({ dropped: meetings.flatMap(({ id }, at) => (chosen.has(at) ? [] : [id])) });
    remembered.set(key, answer);
    return answer;
  };
  const found = fewest(meetings, keeps);
  const { atLeast, exact } = found;
  left += meetings.length;
  const chosen = found.chosen ?? thinnedOut(meetings, keeps);
  const dropped = meetings.filter((_, at) => !chosen.has(at));
  const kept = meetings.filter((_, at) => chosen.has(at));
  const ids = dropped.map(({ id }) => id);
  const slim = slimmed(kept, (changed) => isEnough({ dropped: ids, changed }), most);
  return { keep: slim, drop: dropped, exact, atLeast };
}

interface Fewest {
  /** `undefined`: it was not found. */
  readonly chosen: ReadonlySet<number> | undefined;
  readonly atLeast: number;
  readonly exact: boolean;
}

function fewest(
  meetings: readonly Meeting[],
  keeps: (chosen: ReadonlySet<number>) => boolean | undefined,
): Fewest {
  const all = meetings.map((_, at) => at);
  const seats = (at: number) => seatsAWeek(meetings[at] as Meeting);
  const cuts: (readonly number[])[] = [];
  let atLeast = 0;
  for (;;) {
    const chosen = cheapestHittingSet(cuts, seats);
    if (!chosen) break;
    atLeast = chosen.length;
    const enough = keeps(new Set(chosen));
    if (enough) return { chosen: new Set(chosen), atLeast, exact: true };
    if (enough === undefined) break;
    const cut = cutBeside(chosen, all, keeps);
    if (!cut) break;
    cuts.push(cut);
  }
  return { chosen: undefined, atLeast, exact: false };
}

/** Meetings of which one must be kept: without them all, not even all others are enough. */
function cutBeside(
  chosen: readonly number[],
  all: readonly number[],
  keeps: (chosen: ReadonlySet<number>) => boolean | undefined,
): readonly number[] | undefined {
  let failing: ReadonlySet<number> = new Set(chosen);
  let spent = false;
  const others = all.filter((at) => !failing.has(at));
  inHalves(others, (batch) => {
    const more = new Set([...failing, ...batch]);
    // all together are enough
    const enough = more.size === all.length || (!spent && keeps(more));
    if (enough === undefined) spent = true;
    if (enough !== false || spent) return false;
    failing = more;
    return true;
  });
  if (spent) return undefined;
  return all.filter((at) => !failing.has(at));
}

/** What is left when meetings are dropped, those with most seats first, as long as that is known to be enough. */
function thinnedOut(
  meetings: readonly Meeting[],
  keeps: (chosen: ReadonlySet<number>) => boolean | undefined,
): ReadonlySet<number> {
  const all = meetings.map((_, at) => at);
  const seats = (at: number) => seatsAWeek(meetings[at] as Meeting);
  let left: ReadonlySet<number> = new Set(all);
  const heaviest = [...all].sort((a, b) => seats(b) - seats(a) || b - a);
  inHalves(heaviest, (batch) => {
    const fewer = new Set([...left].filter((at) => !batch.includes(at)));
    if (keeps(fewer) !== true) return false;
    left = fewer;
    return true;
  });
  return left;
}

function mostFor({ activities }: Organisation): number {
  return Math.round(Math.max(75, Math.min(300, 600_000 / Math.max(1, activities.size))));
}

/** How many seats a meeting takes up in a week; one whose rhythm is not known counts as daily, so that others are kept rather. */
function seatsAWeek({ participants, every }: Meeting): number {
  return every === null ? 0 : (participants.length * 7) / (every ?? 1);
}
