import * as z from "zod";
import { durationInDays, durationSchema } from "../../model/duration.ts";
import { defineRule } from "../define-rule.ts";
import { found, undetermined } from "../verdict.ts";

/** What two units agree on in a meeting has to last until the next; the literature asks for a meeting each quarter at least. */
export const tooRare = defineRule({
  id: "meeting/too-rare",
  subject: "meeting",
  severity: "warn",
  summary: "a joint meeting is held less often than it should be",
  source: ["kotler-2006", "joint-meetings"],
  messages: {
    found: "`{meeting}` is held every {days} days; it should be at least every {limit} days",
    unknown: "not known how often `{meeting}` is held",
    fix: "hold it every {limit} days",
  },
  options: z.strictObject({
    atLeast: durationSchema
      .default("quarterly")
      .meta({ description: "The longest time between two joint meetings." }),
  }),
  check(meeting, { options: { atLeast } }) {
    if (!meeting.joint) return "not-examined";
    const { every } = meeting;
    if (every === undefined) return undetermined({ meeting }, { at: ["every"] });
    const limit = durationInDays(atLeast) as number;
    // one without a rhythm is `meeting/ad-hoc`
    if (every === null || every <= limit) return "clean";
    const patch = [{ op: "replace" as const, path: `/meetings/${meeting.id}/every`, value: atLeast }];
    return found(
      { meeting, days: every, limit },
      { at: ["every"], fixes: [{ kind: "suggested", params: { limit }, patch }] },
    );
  },
});
