import * as z from "zod";
import { brokerage } from "../../graph/brokers.ts";
import { defineRule } from "../define-rule.ts";
import { found, undetermined } from "../verdict.ts";

/* In a smaller design, everything lies between everything. */
const least = 10;

/** Where most ways between units lead through one activity, they stand still with it, and hear what it lets through. */
export const broker = defineRule({
  id: "structure/broker",
  subject: "activity",
  severity: "info",
  summary: "an activity lies inside most of the shortest flow paths between activities of different units",
  source: ["freeman", "gould-fernandez"],
  messages: {
    found:
      "{percent}% of the shortest flow paths between units lead through `{activity}`; more than {limit}% makes it a bottleneck",
    unknown: "not known how many of the shortest flow paths between units lead through `{activity}`",
  },
  options: z.strictObject({
    share: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .meta({ description: "The share of the shortest paths that may lead through one activity." }),
  }),
  prepare: (organisation) => (organisation.activities.size >= least ? brokerage(organisation) : undefined),
  check(activity, { organisation: { activities, coverage }, options: { share }, prepared: shareOf }) {
    if (activities.size < least)
      return coverage.activities === "complete" ? "not-examined" : undetermined({ activity });
    if (!shareOf) return undetermined({ activity });
    const { atLeast, atMost } = shareOf(activity);
    if (atMost <= share) return "clean";
    if (atLeast <= share) return undetermined({ activity });
    return found({ activity, percent: atLeast * 100, limit: share * 100 });
  },
});
