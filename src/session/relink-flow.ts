import type { Draft } from "../organisation/draft.ts";
import type { Activity, Flow, Information, System } from "../organisation/elements.ts";
import type { LinkedDraft } from "../organisation/link.ts";
import { newFlow, writtenFlows } from "../organisation/link-flows.ts";
import { withItem, withoutItem } from "./in-order.ts";
import type { News } from "./news.ts";
import { partyIn } from "./relink-activity.ts";

/** Links a flow anew that says something else. One that carries something else, or leads elsewhere, is another flow. */
export function relinkFlow(linked: LinkedDraft, index: number, news: News): void {
  const flows = linked.organisation.flows as Flow[];
  const before = flows[index] as Flow;
  const made = flowAt(linked, index, before.order - index);
  const isSame =
    made.information === before.information &&
    made.from === before.from &&
    made.to === before.to &&
    made.id === before.id &&
    made.name === before.name;
  if (isSame) {
    const { returns, via } = before;
    Object.assign(before, made);
    if (returns !== before.returns) {
      for (const at of before.crosses) news.fedBack.add(at);
      leave(returns, "returnedBy", before, news);
      enter(before.returns, "returnedBy", before, news);
    }
    if (via !== before.via) {
      leaveChannel(via, before);
      enterChannel(before);
    }
    news.flows.add(before);
    news.information.add(before.information);
    return;
  }
  detach(before, news);
  flows[index] = made;
  attach(made, news);
}

/** Links a flow that was put in. */
export function linkFlow(linked: LinkedDraft, index: number, firstOrder: number, news: News): void {
  const flows = linked.organisation.flows as Flow[];
  const made = flowAt(linked, index, firstOrder);
  flows.splice(index, 0, made);
  renumber(flows, index + 1, firstOrder, news);
  attach(made, news);
}

/** Takes out a flow. */
export function unlinkFlow(
  { organisation }: LinkedDraft,
  index: number,
  firstOrder: number,
  news: News,
): void {
  const flows = organisation.flows as Flow[];
  const [before] = flows.splice(index, 1);
  renumber(flows, index, firstOrder, news);
  if (before) detach(before, news);
}

function flowAt(linked: LinkedDraft, index: number, firstOrder: number): Draft<Flow> {
  const { organisation, crossings, canCross } = linked;
  const { design, activities, systems, meetings, information } = organisation;
  const written = writtenFlows(design)[index] as ReturnType<typeof writtenFlows>[number];
  return newFlow(written, index, firstOrder, {
    activities: activities as ReadonlyMap<string, Draft<Activity>>,
    systems: systems as ReadonlyMap<string, Draft<System>>,
    meetings: meetings as Parameters<typeof newFlow>[3]["meetings"],
    partyOf: partyIn(organisation),
    informationAt: (id) => information.get(id) as Draft<Information>,
    crossings,
    canCross,
  });
}

function renumber(flows: readonly Flow[], from: number, firstOrder: number, news: News): void {
  for (let index = from; index < flows.length; index += 1)
    Object.assign(flows[index] as Flow, { index, order: firstOrder + index });
  if (from < flows.length) news.shiftedFrom = Math.min(news.shiftedFrom, from);
}

function attach(flow: Flow, news: News): void {
  const [from, to] = [flow.from, flow.to] as readonly [Draft<Activity>, Draft<Activity>];
  from.outbound = withItem(from.outbound, flow, indexOf);
  to.inbound = withItem(to.inbound, flow, indexOf);
  enter(flow.information, "flows", flow, news);
  enter(flow.returns, "returnedBy", flow, news);
  enterChannel(flow);
  noteEnds(flow, news);
  news.flows.add(flow);
  news.newFlows.add(flow);
}

function detach(flow: Flow, news: News): void {
  const [from, to] = [flow.from, flow.to] as readonly [Draft<Activity>, Draft<Activity>];
  from.outbound = withoutItem(from.outbound, flow);
  to.inbound = withoutItem(to.inbound, flow);
  leave(flow.information, "flows", flow, news);
  leave(flow.returns, "returnedBy", flow, news);
  leaveChannel(flow.via, flow);
  noteEnds(flow, news);
  news.goneFlows.add(flow);
}

function noteEnds({ from, to, crosses }: Flow, { ends, crossed }: News): void {
  ends.add(from).add(to);
  for (const at of crosses) crossed.add(at);
}

type Lists = "flows" | "returnedBy";

function enter(information: Information | null | undefined, list: Lists, flow: Flow, news: News): void {
  if (!information) return;
  (information as Draft<Information>)[list] = withItem(information[list], flow, indexOf);
  news.information.add(information);
}

function leave(information: Information | null | undefined, list: Lists, flow: Flow, news: News): void {
  if (!information) return;
  (information as Draft<Information>)[list] = withoutItem(information[list], flow);
  news.information.add(information);
}

function enterChannel(flow: Flow): void {
  const { via } = flow;
  if (via && typeof via === "object") (via as Draft<System>).carries = withItem(via.carries, flow, indexOf);
}

function leaveChannel(via: Flow["via"], flow: Flow): void {
  if (via && typeof via === "object") (via as Draft<System>).carries = withoutItem(via.carries, flow);
}

function indexOf({ index }: Flow): number {
  return index;
}
