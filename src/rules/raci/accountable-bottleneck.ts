import * as z from "zod";
import { defineRule } from "../define-rule.ts";
import { lettersAreStated } from "../lettered.ts";
import { exceedsShare, fewestRows, matrixRows } from "../matrix-rows.ts";
import { found, undetermined } from "../verdict.ts";

/** Where one role answers for most of the work, every yes and no waits for it, and nobody checks it. */
export const accountableBottleneck = defineRule({
  id: "raci/accountable-bottleneck",
  subject: "role",
  severity: "warn",
  summary: "one role answers for most activities",
  source: ["smith-erwin", "trackplus", "libottayo"],
  options: z.strictObject({
    share: z.number().min(0).max(1).default(0.5).meta({
      description: "For what share of the activities that have letters a role may answer.",
    }),
  }),
  messages: {
    found: "`{role}` answers for {count} of {total} activities",
    unknown: "not known whether `{role}` answers for most activities: not all are listed",
  },
  isAsked: lettersAreStated,
  prepare: matrixRows,
  check(role, { options: { share }, prepared: { count: total, complete } }) {
    if (!complete) return undetermined({ role });
    if (total < fewestRows) return "not-examined";
    const count = role.answersFor.length;
    return exceedsShare(count, share, total) ? found({ role, count, total }) : "clean";
  },
});
