import type { Account } from "./account.ts";
import type { BpmnElement, BpmnTree } from "./bpmn-tree.ts";
import { descriptionOf } from "./description.ts";
import type { ActivityDraft } from "./draft.ts";
import { isA } from "./metamodel.ts";
import { named, nameIds } from "./name-ids.ts";
import { oneOrMany } from "./one-or-many.ts";
import type { OrderOfWork } from "./order-of-work.ts";
import type { Parties } from "./parties.ts";

interface Decision {
  readonly name?: string;
  readonly description?: string;
  readonly analysedIn?: string | string[];
  readonly affects?: string | string[];
}

const choosing = ["bpmn:ExclusiveGateway", "bpmn:InclusiveGateway", "bpmn:ComplexGateway"];

/** The decisions of named gateways that part the work. Who has the right to decide, no gateway says. */
export function readChoices(
  tree: BpmnTree,
  account: Account,
  order: OrderOfWork,
  parties: Parties,
  draftOf: (element: BpmnElement) => ActivityDraft | undefined,
): Readonly<Record<string, Decision>> {
  const giveId = nameIds();
  const decisions: Record<string, Decision> = {};
  for (const gateway of tree.elements) {
    if (!choosing.some((type) => isA(gateway.type, type))) continue;
    const ways = order.outgoing(gateway).length;
    if (ways < 2) continue;
    if (gateway.name === "") {
      account.say(gateway, "it parts the work, but has no name that says what is decided");
      continue;
    }
    const party = parties.partyOf(gateway);
    const before = order.nearest(gateway, "before").flatMap((each) => draftOf(each) ?? []);
    const after = order.nearest(gateway, "after").flatMap((each) => draftOf(each) ?? []);
    const own = before.filter((each) => each.party?.id === party?.id);
    const deciding = own.length > 0 ? own : before;
    const id = giveId(gateway.name, party?.name ?? "", "decision");
    const pointer = `/decisions/${id}`;
    const analysing = before.filter((each) => !deciding.includes(each));
    for (const each of deciding) each.decides.add(id);
    const description = descriptionOf(gateway, pointer, account);
    decisions[id] = {
      ...named(id, gateway.name),
      ...(description === undefined ? {} : { description }),
      ...(analysing.length > 0 ? { analysedIn: oneOrMany(analysing.map((each) => each.id)) } : {}),
      ...(after.length > 0 ? { affects: oneOrMany(after.map((each) => each.id)) } : {}),
    };
    account.take(gateway, pointer);
  }
  return decisions;
}
