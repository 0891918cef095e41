import { pointer } from "../../findings/pointer.ts";
import { mayBeNeeded, mayBePassed, mayBeProduced } from "../../organisation/may-be-unstated.ts";
import { defineRule } from "../define-rule.ts";
import { found, undetermined } from "../verdict.ts";

/** Work whose result nobody takes up is done for nothing, or its user was forgotten. */
export const unusedOutput = defineRule({
  id: "handoff/unused-output",
  subject: "information",
  severity: "info",
  summary:
    "an information is produced, does not leave the design, and nothing needs, carries, returns, reports or uses it",
  source: ["wang-strong"],
  messages: {
    found: "`{activity}` produces `{information}`, and nothing needs it, carries it, reports it or uses it",
    unknown:
      "not known whether `{information}` is produced and has a use: some output, needs, flows, meetings or decisions are not stated",
    fix: "say that `{information}` goes outside the design",
  },
  prepare: (organisation) => ({
    produced: mayBeProduced(organisation),
    used: mayBeNeeded(organisation) || mayBePassed(organisation),
  }),
  check(information, { organisation, prepared }) {
    const { producers, outside, needs, flows, returnedBy, reportedIn, usedBy } = information;
    const [activity] = producers;
    if (!activity) return prepared.produced ? undetermined({ information }) : "not-examined";
    if (outside || needs.length + flows.length + returnedBy.length + reportedIn.length + usedBy.length > 0)
      return "clean";
    const related = producers.slice(0, 10);
    if (prepared.used) return undetermined({ information }, { related });
    return found(
      { information, activity },
      {
        related,
        fixes:
          organisation.coverage.information === "left-out"
            ? []
            : [
                {
                  kind: "suggested",
                  params: { information },
                  patch: [
                    { op: "add", path: pointer(["information", information.id, "outside"]), value: true },
                  ],
                },
              ],
      },
    );
  },
});
