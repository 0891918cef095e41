import type { Activity, Flow, Information } from "../../../organisation/elements.ts";
import { interfaceBetween, siblingsAbove } from "../../../organisation/interfaces.ts";
import type { Step } from "../step.ts";
import { unique } from "./candidates.ts";
import type { Clearing } from "./clearing.ts";
import { bringerOf, saidAs, stepOf } from "./drafting.ts";
import { newFlow } from "./flow-steps.ts";

/* So many ways to do one thing are drafted. */
const few = 3;

/** What may be done about a flow whose sender does not have what it sends. */
export function sourceSteps(flow: Flow, clearing: Clearing): readonly Step[] {
  const { information, from, to } = flow;
  const producers = information.producers.filter((producer) => producer !== from);
  return [
    ...producers
      .filter((producer) => producer !== to)
      .slice(0, few)
      .map((producer) => sendingFrom(producer, flow, clearing)),
    noLonger(flow, clearing),
    ...producers.slice(0, few).flatMap((producer) => passingOn(producer, flow, clearing)),
    ...(information.producers.length === 0 ? [producing(from, information, clearing)] : []),
    ...(information.external ? [taking(from, information, clearing)] : []),
  ];
}

/** What nobody produces comes from outside, or whoever sends it produces it. */
export function producerSteps(information: Information, clearing: Clearing): readonly Step[] {
  const senders = unique(information.flows.map(({ from }) => from)).slice(0, few);
  return [
    stepOf(
      {
        kind: "settle",
        says: saidAs("external", { information }),
        writes: [{ op: "set", at: ["information", information.id, "external"], value: true }],
        states: [["external", "true"]],
        slot: `information/${information.id}/external`,
        whom: whoIn(information.needs[0]?.activity),
      },
      clearing.costs,
    ),
    ...senders.map((sender) => producing(sender, information, clearing)),
  ];
}

function whoIn(activity: Activity | undefined) {
  const party = activity && bringerOf(activity);
  return party ? [party] : [];
}

function sendingFrom(producer: Activity, { id, information, to }: Flow, { costs }: Clearing): Step {
  return stepOf(
    {
      kind: "hand-over",
      says: saidAs("send-from", { information, from: producer, to }),
      writes: [{ op: "redirect", flow: id, from: producer.id }],
      states: [["from", producer.id]],
      slot: `flows/${id}`,
      whom: whoIn(producer),
    },
    costs,
  );
}

function noLonger({ id, information, from, to }: Flow, { costs }: Clearing): Step {
  return stepOf(
    {
      kind: "settle",
      says: saidAs("no-flow", { information, from, to }),
      writes: [{ op: "drop", flow: id }],
      slot: `flows/${id}`,
      whom: whoIn(from),
    },
    costs,
  );
}

/** Whoever sends it gets it first, from across. */
function passingOn(producer: Activity, { information, from }: Flow, clearing: Clearing): readonly Step[] {
  const [one] = producer.owners?.units ?? [];
  const [other] = from.owners?.units ?? [];
  const pair = one && other && siblingsAbove(one, other);
  if (!pair) return [];
  const [a, b] = pair[0].order < pair[1].order ? pair : [pair[1], pair[0]];
  return newFlow(information, producer, from, {
    ...clearing,
    at: interfaceBetween(a, b, null),
    target: "defined",
  });
}

function producing(activity: Activity, information: Information, clearing: Clearing): Step {
  return listing("produce", "produces", { activity, information }, clearing);
}

/** What comes from outside does not come to whoever sends it. */
function taking(activity: Activity, information: Information, clearing: Clearing): Step {
  return listing("take-in", "needs", { activity, information }, clearing);
}

function listing(
  says: "produce" | "take-in",
  attribute: "produces" | "needs",
  named: { readonly activity: Activity; readonly information: Information },
  { costs }: Clearing,
): Step {
  const { activity, information } = named;
  return stepOf(
    {
      kind: "settle",
      says: saidAs(says, named),
      writes: [{ op: "add", at: ["activities", activity.id, attribute], values: [information.id] }],
      states: [[attribute, `+ ${information.id}`]],
      whom: whoIn(activity),
    },
    costs,
  );
}
