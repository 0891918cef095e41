import { isNormalId } from "../../model/id.ts";
import type { Account } from "./account.ts";
import { around, type BpmnElement, type BpmnTree, childrenOf } from "./bpmn-tree.ts";
import type { DataLinks } from "./data-links.ts";
import { type ActivityDraft, activityPointer, type FlowDraft } from "./draft.ts";
import type { InformationBook } from "./information.ts";
import { isA } from "./metamodel.ts";
import type { OrderOfWork, Step } from "./order-of-work.ts";
import { markOf } from "./own-marks.ts";
import type { Parties } from "./parties.ts";

export interface HandoffReading {
  readonly tree: BpmnTree;
  readonly account: Account;
  readonly book: InformationBook;
  readonly order: OrderOfWork;
  readonly parties: Parties;
  readonly data: DataLinks;
  readonly draftOf: (element: BpmnElement) => ActivityDraft | undefined;
  /** Whether a party does work that the file shows. */
  readonly works: (unit: string) => boolean;
}

/* Everything joined with everything through one gateway: no drawing comes near. */
const mostFlows = 20_000;
const unnamed = "what is handed on has no name: it is called after the work before it";

/** The flows of a design: message flows, and sequence flows from one party's work to another's. */
export function readHandoffs(reading: HandoffReading): readonly FlowDraft[] {
  const { tree, account, order } = reading;
  const flows = new Map<string, { readonly flow: FlowDraft; readonly at: number }>();
  /** Enters a flow that an element shows; of one information between two activities there is one. */
  const enter = (element: BpmnElement, carries: string, from: ActivityDraft, to: ActivityDraft) => {
    const key = JSON.stringify([carries, from.id, to.id]);
    const known = flows.get(key);
    if (!known && flows.size >= mostFlows) return account.say(element, `more than ${mostFlows} handoffs`);
    const at = known?.at ?? flows.size;
    if (!known) flows.set(key, { flow: { carries, from: from.id, to: to.id }, at });
    from.produces.add(carries);
    to.needs.add(carries);
    account.take(element, `/flows/${at}`);
  };
  for (const element of tree.elements) {
    if (readMarked(reading, element, enter)) continue;
    if (element.type === "bpmn:MessageFlow") readMessage(reading, element, enter);
    else if (element.type === "bpmn:SequenceFlow" && !order.stepOf(element))
      account.say(element, "one of its ends is not in the file");
  }
  for (const step of order.steps)
    if (markOf(step.flow.xml, "carries") === undefined) readStep(reading, step, enter);
  return [...flows.values()].map(({ flow }) => flow);
}

type Enter = (element: BpmnElement, carries: string, from: ActivityDraft, to: ActivityDraft) => void;

/** A flow as `designToBpmn` writes it: it carries just what it says. */
function readMarked({ tree, book, draftOf }: HandoffReading, element: BpmnElement, enter: Enter): boolean {
  const carries = markOf(element.xml, "carries");
  if (carries === undefined || !isNormalId(carries)) return false;
  const [from, to] = ["sourceRef", "targetRef"].map((name) => {
    const end = tree.find(element.xml.attributes.get(name));
    return end && draftOf(end);
  });
  if (from && to) enter(element, book.called(element.name, carries), from, to);
  return from !== undefined && to !== undefined;
}

function readStep(
  { account, book, order, parties, data, draftOf }: HandoffReading,
  { flow, from, to }: Step,
  enter: Enter,
) {
  if (parties.partyOf(from)?.id === parties.partyOf(to)?.id) return;
  const before = order.nearest(from, "before").flatMap((each) => draftOf(each) ?? []);
  const after = order.nearest(to, "after").flatMap((each) => draftOf(each) ?? []);
  if (before.length === 0) return account.say(flow, "it crosses lanes, but no work comes before it");
  if (after.length === 0) return account.say(flow, "it crosses lanes, but no work comes after it");
  const drawn = data.at.get(flow);
  let crosses = false;
  for (const sender of before) {
    for (const receiver of after) {
      if (sender.party?.id === receiver.party?.id) continue;
      crosses = true;
      const shared = [...receiver.needs].filter(
        (id) => drawn?.has(id) || ((sender.produces.has(id) || sender.needs.has(id)) && book.isDrawn(id)),
      );
      for (const id of shared) enter(flow, id, sender, receiver);
      if (shared.length > 0) continue;
      enter(flow, book.resultOf(sender), sender, receiver);
      account.say(flow, unnamed);
    }
  }
  if (!crosses) account.say(flow, "it crosses lanes, but the work before and after it is of one party");
}

function readMessage(reading: HandoffReading, flow: BpmnElement, enter: Enter) {
  const { tree, account, book } = reading;
  const [source, target] = ["sourceRef", "targetRef"].map((name) => tree.find(flow.xml.attributes.get(name)));
  if (!source || !target) return account.say(flow, "one of its ends is not in the file");
  const senders = endsOf(reading, source, "before");
  const receivers = endsOf(reading, target, "after");
  const name = messageName(tree, flow, source, target);
  if (senders.length > 0 && receivers.length > 0) {
    for (const sender of senders)
      for (const receiver of receivers)
        enter(flow, name === "" ? book.resultOf(sender) : book.called(name), sender, receiver);
    if (name === "") account.say(flow, unnamed);
    return;
  }
  const [other, isKnown] = senders.length > 0 ? [target, true] : [source, receivers.length > 0];
  const pool = poolOf(reading, other);
  if (!isKnown) return account.say(flow, "no work is drawn at either of its ends");
  const says = `no work is drawn in \`${pool?.name ?? other.name}\` that it ${senders.length > 0 ? "goes to" : "comes from"}`;
  // a message without a name that comes from nowhere in the design could be anything
  if (name === "" && senders.length === 0) return account.say(flow, `${says}, and it has no name`);
  account.say(flow, says);
  const isOutside = pool !== undefined && !reading.works(pool.id);
  for (const each of senders.length > 0 ? senders : receivers) {
    const id = name === "" ? book.resultOf(each) : book.called(name);
    const side = senders.length > 0 ? "produces" : "needs";
    each[side].add(id);
    if (isOutside) book.mark(id, side === "produces" ? "outside" : "external");
    account.take(flow, `${activityPointer(each)}/${side}`);
  }
}

/** The work at one end of a message flow: that before a node that sends, that after one that receives. */
function endsOf(
  { order, draftOf, tree }: HandoffReading,
  node: BpmnElement,
  side: "before" | "after",
): readonly ActivityDraft[] {
  if (!isA(node.type, "bpmn:FlowNode")) return [];
  // an event that work waits at is its own
  const host = isA(node.type, "bpmn:BoundaryEvent")
    ? tree.find(node.xml.attributes.get("attachedToRef"))
    : undefined;
  const own = side === "before" && host ? draftOf(host) : undefined;
  return own ? [own] : order.nearest(node, side).flatMap((each) => draftOf(each) ?? []);
}

function poolOf({ parties }: HandoffReading, node: BpmnElement) {
  const direct = parties.of(node);
  if (direct) return direct;
  const process = around(node, ({ type }) => isA(type, "bpmn:Process"));
  return process && parties.of(process);
}

/** What a message flow is called: after its message, else itself, else after the message that an end sends or waits for. */
function messageName(tree: BpmnTree, flow: BpmnElement, source: BpmnElement, target: BpmnElement): string {
  const called = (element: BpmnElement) => tree.find(element.xml.attributes.get("messageRef"))?.name ?? "";
  const own = called(flow) || flow.name;
  if (own !== "") return own;
  const at = [source, target].flatMap((end) => [end, ...childrenOf(end, "bpmn:MessageEventDefinition")]);
  return at.map(called).find((name) => name !== "") ?? "";
}
