import type { Activity, Flow, Information } from "../../organisation/elements.ts";
import { hasOfItself } from "../../organisation/has-information.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { LinkStyle } from "./drawn-link.ts";

/** What moves from one activity to another, or would have to. */
export interface InformationLink {
  /** Of the flow, or of the need that no flow serves. */
  readonly subject: string;
  readonly from: Activity;
  readonly to: Activity;
  readonly information: Information;
  readonly style: LinkStyle;
}

/** All flows, and the needs that none of them serves, from each activity that produces what is needed. */
export function informationLinks(organisation: Organisation): readonly InformationLink[] {
  const links: InformationLink[] = organisation.flows.map((flow) => ({
    subject: `flow:${flow.id}`,
    from: flow.from,
    to: flow.to,
    information: flow.information,
    style: flow.crossing === "no" ? "plain" : definedness(flow),
  }));
  for (const need of organisation.needs) {
    const { activity, information, crossing } = need;
    if (activity.inbound.some((flow) => flow.information === information)) continue;
    if (crossing !== "no" && hasOfItself(activity, information, organisation) === "yes") continue;
    // what may cross, or whose flow may only not be listed, is drawn as if all were well
    const isMissing = crossing === "yes" && organisation.coverage.flows === "complete";
    for (const producer of information.producers) {
      if (producer === activity) continue;
      links.push({
        subject: `need:${need.id}`,
        from: producer,
        to: activity,
        information,
        style: isMissing ? "missing" : "plain",
      });
    }
  }
  return links;
}

/** How many of the four things that define a handoff are stated: who brings it, how, when, how soon. */
function definedness({ owner, via, every, on, within, from }: Flow): LinkStyle {
  const isSaid = (value: unknown) => value !== undefined && value !== null;
  const who = isSaid(owner) || from.answerers.length === 1;
  const said = [who, isSaid(via), isSaid(every) || isSaid(on), isSaid(within)].filter(Boolean).length;
  return said === 4 ? "defined" : said > 1 ? "partly" : "bare";
}
