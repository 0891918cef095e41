import { nameIn } from "../check/wording.ts";
import type { FewestMeetings } from "../measures/fewest-meetings.ts";
import type { DayRange } from "../measures/freshness.ts";
import type { MeetingLoad } from "../measures/meeting-load.ts";
import type { KeptMeeting } from "../measures/slimmed-meetings.ts";
import { durationText } from "./duration-text.ts";
import { type Page, paragraph, ruledLine } from "./terminal/page.ts";

/** What is found about the meetings of a design. */
export interface MeetingsFound {
  readonly loads: readonly MeetingLoad[];
  readonly fewest: FewestMeetings;
}

/** How much of a week roles spend in meetings, those who spend most first. */
export function loadsText(page: Page, loads: readonly MeetingLoad[]): readonly string[] {
  if (loads.length === 0) return [];
  const sorted = [...loads].sort((a, b) => b.times.atLeast - a.times.atLeast);
  return [
    ruledLine(page, page.paint("strong", page.say("meetings/load-title"))),
    "",
    ...sorted.flatMap(({ role, times, hours, share }) => {
      const said = {
        role: nameIn(role, page.language),
        times: { word: countText(page, times, "meetings/times") },
      };
      if (!hours) return paragraph(page, page.say("meetings/load", said), { indent: 2 });
      const inHours = { ...said, hours: { word: countText(page, hours, "meetings/time") } };
      return paragraph(
        page,
        share
          ? page.say("meetings/share", { ...inHours, share: { word: percentText(page, share) } })
          : page.say("meetings/hours", inHours),
        { indent: 2 },
      );
    }),
  ];
}

/** The meetings that are enough, with what of them is. */
export function fewestText(page: Page, { keep, drop, exact, atLeast }: FewestMeetings): readonly string[] {
  if (keep.length + drop.length === 0) return [];
  const summary = page.say("meetings/fewest", { kept: keep.length, count: keep.length + drop.length });
  return [
    ruledLine(page, page.paint("strong", page.say("meetings/fewest-title"))),
    "",
    ...paragraph(page, summary, { indent: 2, ink: "strong" }),
    ...(exact
      ? []
      : paragraph(page, page.say("meetings/bound", { count: atLeast }), { indent: 2, ink: "faint" })),
    ...keep.flatMap((each) => keptText(page, each)),
    ...drop.flatMap((meeting) =>
      paragraph(page, page.say("meetings/drop", { meeting: nameIn(meeting, page.language) }), {
        indent: 2,
        label: "–",
        labelInk: "faint",
      }),
    ),
  ];
}

function keptText(page: Page, { meeting, participants, every }: KeptMeeting): readonly string[] {
  const said = {
    meeting: nameIn(meeting, page.language),
    parties: participants.map((party) => nameIn(party, page.language)),
  };
  const text =
    every === null
      ? page.say("meetings/keep-ad-hoc", said)
      : page.say("meetings/keep", { ...said, every: { word: durationText(page, every ?? Number.NaN) } });
  const count = new Set(meeting.participants).size;
  const changed = count > participants.length || every !== meeting.every;
  const now = page.say("meetings/is", {
    count,
    every: { word: durationText(page, meeting.every ?? Number.NaN) },
  });
  return [
    ...paragraph(page, text, { indent: 2, label: "✔", labelInk: "good" }),
    ...(changed ? paragraph(page, now, { indent: 6, ink: "faint" }) : []),
  ];
}

function countText(
  page: Page,
  { atLeast, atMost }: DayRange,
  word: "meetings/times" | "meetings/time",
): string {
  if (Number.isNaN(atMost))
    return page.say("fresh/at-least", { least: { word: page.say(word, { count: atLeast }) } });
  const most = page.say(word, { count: atMost });
  if (atLeast === atMost) return most;
  return page.say("fresh/range", { least: { word: page.language.number(atLeast) }, worst: { word: most } });
}

function percentText(page: Page, { atLeast, atMost }: DayRange): string {
  const percent = (share: number) => `${page.language.number(Math.round(share * 1000) / 10)}%`;
  if (Number.isNaN(atMost)) return page.say("fresh/at-least", { least: { word: percent(atLeast) } });
  return atLeast === atMost
    ? percent(atLeast)
    : page.say("fresh/range", { least: { word: percent(atLeast) }, worst: { word: percent(atMost) } });
}
