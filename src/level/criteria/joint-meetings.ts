import type { Meeting } from "../../organisation/elements.ts";
import type { Answer } from "../../organisation/three-values.ts";
import { answerOf } from "../../organisation/three-values.ts";
import { another, type Between } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { exists } from "../judgement.ts";
import { allOf, fact, type Proof } from "../proof.ts";
import { reporting } from "../reporting.ts";

/** Regular and documented, each side reporting on its own area: what the source text asks of joint meetings. */
export const jointMeetings = defineCriterion({
  id: "joint-meetings",
  level: "aligned",
  factor: "meetings",
  source: ["source-text", "kotler-2006"],
  messages: {
    met: "the two meet regularly, it is documented, both report, and it is not about conflict only",
    every: {
      plural: "days",
      one: "hold `{meeting}` at least every day",
      other: "hold `{meeting}` at least every {days} days",
    },
    documented: "document `{meeting}`",
    reports: "let {units} report in `{meeting}`",
    purpose: "give `{meeting}` another purpose than conflict",
    meet: "let `{a}` and `{b}` meet regularly, document it, and let both report",
  },
  judge(between) {
    const meetings = between.meetings.map((item) => ({ item, belongs: "yes" as const }));
    return exists(meetings, ({ item }) => isProper(item, between), another(between, "meet", "meetings"));
  },
});

function isProper(meeting: Meeting, { at, profile: { meetingEvery: days } }: Between): Proof {
  const { every, documented, purpose } = meeting;
  const often: Answer = every === undefined ? "unknown" : every !== null && every <= days ? "yes" : "no";
  const useful: Answer =
    purpose === undefined ? "unknown" : purpose.some((each) => each !== "conflict") ? "yes" : "no";
  return allOf(
    fact(often, meeting, "every", "every", { meeting, days }),
    fact(answerOf(documented), meeting, "documented", "documented", { meeting }),
    reporting(meeting, [at.a, at.b], "all"),
    fact(useful, meeting, "purpose", "purpose", { meeting }),
  );
}
