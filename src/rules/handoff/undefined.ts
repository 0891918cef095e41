import type { Activity, Flow, Need } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { finder } from "../finder.ts";
import { type FixProposal, found, undetermined } from "../verdict.ts";

/** What one unit needs of another must be handed over by somebody; a need that no flow serves is met by luck, or by a complaint. */
export const undefinedHandoff = defineRule({
  id: "handoff/undefined",
  subject: "need",
  severity: "error",
  summary: "an activity needs what another unit produces, and no flow brings it there",
  source: ["kotler-2006", "cataldo", "source-text"],
  messages: {
    found:
      "`{activity}` needs `{information}`, which another unit produces in {producers}, and no flow brings it",
    unknown:
      "not known whether `{activity}` needs `{information}` of another unit, or whether a flow brings it",
    fix: "add a flow of `{information}` from `{producer}` to `{activity}`",
  },
  prepare: () => finder((flow: Flow) => flow.information),
  check(need, { organisation, prepared: carries }) {
    const { activity, information, crossing } = need;
    if (crossing === "no") return "not-examined";
    if (crossing === "yes" && carries(activity.inbound, information)) return "clean";
    const params = { activity, information };
    const producers = information.producers.slice(0, 3);
    if (crossing === "unknown" || organisation.coverage.flows !== "complete") {
      return undetermined(params, { related: producers });
    }
    return found(
      { ...params, producers: few(information.producers, 3) },
      { related: producers, fixes: producers.map((producer) => bring(need, producer, organisation)) },
    );
  },
});

/** Adds a flow; `flows` may be written as `none`. */
function bring({ activity, information }: Need, producer: Activity, { design }: Organisation): FixProposal {
  const flow = { carries: information.id, from: producer.id, to: activity.id };
  return {
    kind: "suggested",
    params: { information, producer, activity },
    patch: [
      Array.isArray(design.flows)
        ? { op: "add", path: "/flows/-", value: flow }
        : { op: "add", path: "/flows", value: [flow] },
    ],
  };
}
