import type { Design } from "../model/design.ts";
import type { Flow } from "../organisation/elements.ts";
import { hasOfItself } from "../organisation/has-information.ts";
import { link } from "../organisation/link.ts";
import { flowId, writtenFlows } from "../organisation/link-flows.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { decisionUse } from "../rules/decision-use.ts";
import type { AddHandoff } from "./edit.ts";
import { termsOf } from "./handoff-terms.ts";
import { withWrites } from "./plan/write-step.ts";
import { mustBeListed, refused } from "./refused.ts";

/** The same design with one flow more, which brings an information to where there is a use for it, from another unit that has it. */
export function addHandoff(design: Design, edit: AddHandoff): Design {
  const { information: carries, from, to } = edit;
  mustBeListed(design, ["information"], carries, edit, "information");
  mustBeListed(design, ["activities"], from, edit, "from");
  mustBeListed(design, ["activities"], to, edit, "to");
  const terms = termsOf(design, edit);
  const id = `${carries}:${from}->${to}`;
  const there = writtenFlows(design).find(
    (flow) => flowId(flow) === id || (flow.carries === carries && flow.from === from && flow.to === to),
  );
  if (there)
    throw refused(
      edit,
      "information",
      `the flow \`${flowId(there)}\` is there already; define-handoff changes it`,
    );
  const changed = withWrites(design, [
    { op: "put", section: "flows", id, value: { carries, from, to, ...terms } },
  ]);
  const organisation = link(changed);
  const flow = organisation.flows.at(-1);
  if (!flow) return changed;
  if (flow.crossing === "no")
    throw refused(
      edit,
      "to",
      `between /activities/${from} and /activities/${to} no unit hands over to another`,
    );
  if (!mayBring(flow, organisation))
    throw refused(edit, "from", `/activities/${from} neither has \`${carries}\` nor gets it by a flow`);
  if (!mayUse(flow, organisation))
    throw refused(
      edit,
      "to",
      `/activities/${to} neither needs \`${carries}\`, nor passes it on, nor uses it for a decision`,
    );
  return changed;
}

/** Whether it is not known that the sender has nothing to send; as `handoff/wrong-source` asks. */
function mayBring(flow: Flow, organisation: Organisation): boolean {
  const { from, information } = flow;
  if (hasOfItself(from, information, organisation) !== "no") return true;
  return organisation.coverage.flows !== "complete" || carried(from.inbound, flow);
}

/** Whether it is not known that the receiver has no use for it; as `handoff/unneeded` asks. */
function mayUse(flow: Flow, organisation: Organisation): boolean {
  const { to, information } = flow;
  if (!to.needs || to.needs.some((need) => need.information === information)) return true;
  if (decisionUse(organisation)(to, information) !== "no") return true;
  return organisation.coverage.flows !== "complete" || carried(to.outbound, flow);
}

function carried(flows: readonly Flow[], { information, index }: Flow): boolean {
  return flows.some((each) => each.information === information && each.index !== index);
}
