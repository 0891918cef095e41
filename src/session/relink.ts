import type { Design } from "../model/design.ts";
import { type SectionName, sectionNames } from "../model/section.ts";
import { stated } from "../organisation/draft.ts";
import type { LinkedDraft } from "../organisation/link.ts";
import { agreedBy } from "../organisation/link-others.ts";
import { calledBy } from "../organisation/link-parties.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { writtenIn } from "./named-sections.ts";
import { type News, noNews } from "./news.ts";
import { recross, relinkActivity } from "./relink-activity.ts";
import { relinkDecision } from "./relink-decision.ts";
import { linkFlow, relinkFlow, unlinkFlow } from "./relink-flow.ts";
import type { ElementPlace, Targets } from "./targets.ts";

/** Links anew what was touched, and says what is not as it was; `undefined` where more than that would have to be linked. */
export function relink(linked: LinkedDraft, targets: Targets): News | undefined {
  const { organisation } = linked;
  const { activities, decisions, flows } = organisation;
  const news = noNews();
  const { moved } = targets;
  if (moved) {
    const first = flows[0]?.order;
    const behind = sectionsBehindFlows(organisation.design);
    if (first === undefined || behind.includes("units")) return undefined;
    if (moved.kind === "add") linkFlow(linked, moved.index, first, news);
    else unlinkFlow(linked, moved.index, first, news);
    for (const section of behind) shiftOrders(organisation, section, moved.kind === "add" ? 1 : -1);
  }
  for (const index of targets.flows) relinkFlow(linked, index, news);
  for (const id of targets.activities) {
    const activity = activities.get(id);
    if (activity) relinkActivity(linked, activity, news);
  }
  for (const id of targets.information) relinkInformation(organisation, id, news);
  for (const place of targets.texts) rename(organisation, place, news);
  recross(linked, news);
  for (const id of targets.decisions) {
    const decision = decisions.get(id);
    if (decision) relinkDecision(organisation, decision, news);
  }
  return news;
}

/** Links what an information's definition is anew, and who agreed to it. */
function relinkInformation(organisation: Organisation, id: string, news: News): void {
  const information = organisation.information.get(id);
  const { information: listed } = organisation.design;
  const written = typeof listed === "object" ? listed[id] : undefined;
  if (!information || !written) return;
  Object.assign(information, {
    definition: stated(written.definition),
    agreed: agreedBy(written.agreed, organisation.units),
  });
  for (const flow of information.flows) news.flows.add(flow);
}

/** Calls an element what the design calls it now. */
function rename(organisation: Organisation, { section, id }: ElementPlace, news: News): void {
  const element = organisation[section].get(id);
  const written = writtenIn(organisation.design, section, id);
  if (!element || !written) return;
  const { name, text } = element;
  const called = calledBy(id, written.name);
  // the first language counts where there is no other
  if (JSON.stringify(called.text) === JSON.stringify(text)) return;
  news.renamed.set(element, { name, text });
  Object.assign(element, called);
}

function sectionsBehindFlows(design: Design): readonly SectionName[] {
  const names = Object.keys(design);
  const behind = names.slice(names.indexOf("flows") + 1);
  return sectionNames.filter((section) => behind.includes(section));
}

/** Elements of later sections come later by one, or sooner. */
function shiftOrders(organisation: Organisation, section: SectionName, by: number): void {
  if (section === "interfaces" || section === "flows" || section === "ignore") return;
  for (const element of organisation[section].values()) Object.assign(element, { order: element.order + by });
}
