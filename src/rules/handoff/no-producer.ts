import { pointer } from "../../findings/pointer.ts";
import type { Information } from "../../organisation/elements.ts";
import { mayBeNeeded, mayBeProduced } from "../../organisation/may-be-unstated.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { defineRule } from "../define-rule.ts";
import { type FixProposal, found, undetermined } from "../verdict.ts";

/** Work that waits for what nobody makes waits for ever, or is done without it. */
export const noProducer = defineRule({
  id: "handoff/no-producer",
  subject: "information",
  severity: "error",
  summary: "an information is needed, no activity produces it, and it does not come from outside",
  source: ["kotler-2006", "cataldo"],
  messages: {
    found: {
      plural: "count",
      one: "`{activity}` needs `{information}`, and nothing produces it",
      other: "{count} activities need `{information}`, `{activity}` among them, and nothing produces it",
    },
    unknown:
      "not known whether `{information}` is needed and something produces it: some needs or some output are not stated",
    fix: "say that `{information}` comes from outside the design",
  },
  prepare: (organisation) => ({ needed: mayBeNeeded(organisation), produced: mayBeProduced(organisation) }),
  check(information, { organisation, prepared }) {
    const { needs, producers, external } = information;
    const [first] = needs;
    if (!first) return prepared.needed ? undetermined({ information }) : "not-examined";
    if (producers.length > 0 || external) return "clean";
    if (prepared.produced) return undetermined({ information }, { related: needs.slice(0, 10) });
    return found(
      { information, activity: first.activity, count: needs.length },
      { related: needs.slice(0, 10), fixes: declareExternal(information, organisation) },
    );
  },
});

/** Where information declares itself there is no place yet to say so. */
function declareExternal(information: Information, { coverage }: Organisation): readonly FixProposal[] {
  if (coverage.information === "left-out") return [];
  return [
    {
      kind: "suggested",
      params: { information },
      patch: [{ op: "add", path: pointer(["information", information.id, "external"]), value: true }],
    },
  ];
}
