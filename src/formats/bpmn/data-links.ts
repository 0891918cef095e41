import type { Account } from "./account.ts";
import { type BpmnElement, type BpmnTree, childrenOf, referencesOf } from "./bpmn-tree.ts";
import { type ActivityDraft, activityPointer } from "./draft.ts";
import type { InformationBook } from "./information.ts";
import { isA } from "./metamodel.ts";
import type { OrderOfWork } from "./order-of-work.ts";

interface Reading {
  readonly tree: BpmnTree;
  readonly account: Account;
  readonly book: InformationBook;
  readonly order: OrderOfWork;
  readonly draftOf: (element: BpmnElement) => ActivityDraft | undefined;
}

/** What the drawing of data says beyond what activities need and produce. */
export interface DataLinks {
  /** Information drawn at a sequence flow. */
  readonly at: ReadonlyMap<BpmnElement, ReadonlySet<string>>;
  /** System -> units whose work reads or writes it. */
  readonly users: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Writes into the drafts what their activities need and produce, as data associations, inputs and outputs and the dotted lines of a drawing say. */
export function readDataLinks({ tree, account, book, order, draftOf }: Reading): DataLinks {
  const at = new Map<BpmnElement, Set<string>>();
  const users = new Map<string, Set<string>>();
  /** Links an activity to a data element; gives back where the design says it, nowhere for anything else. */
  const link = (
    draft: ActivityDraft,
    data: BpmnElement,
    side: "needs" | "produces",
    from: BpmnElement,
  ): readonly string[] => {
    const system = book.systemOf(data);
    const information = book.of(data);
    const pointers: string[] = [];
    if (system !== undefined && draft.party) {
      add(users, system, draft.party.home);
      pointers.push(`/systems/${system}/usedBy`);
    }
    if (information !== undefined) {
      draft[side].add(information);
      pointers.push(`${activityPointer(draft)}/${side}`);
    }
    for (const pointer of pointers) account.take(from, pointer);
    return pointers;
  };

  for (const element of tree.elements) {
    const draft = draftOf(element);
    if (!draft) continue;
    const linked = new Map<string, readonly string[]>();
    for (const association of childrenOf(element, "bpmn:DataAssociation")) {
      const isInput = isA(association.type, "bpmn:DataInputAssociation");
      const pointers = referencesOf(association, isInput ? "sourceRef" : "targetRef").flatMap((end) => {
        const data = tree.find(end);
        return data ? link(draft, data, isInput ? "needs" : "produces", association) : [];
      });
      if (pointers.length === 0) account.say(association, "no data object with a name is at its end");
      else
        for (const own of referencesOf(association, isInput ? "targetRef" : "sourceRef"))
          linked.set(own, pointers);
    }
    for (const io of childrenOf(element, "bpmn:InputOutputSpecification")) {
      for (const data of io.children) {
        const isInput = isA(data.type, "bpmn:DataInput");
        if (!isInput && !isA(data.type, "bpmn:DataOutput")) continue;
        const side = isInput ? "needs" : "produces";
        const pointers = linked.get(data.id ?? "");
        if (pointers) for (const pointer of pointers) account.take(data, pointer);
        else if (data.name !== "") {
          const id = book.called(data.name);
          draft[side].add(id);
          account.take(data, `${activityPointer(draft)}/${side}`);
          account.take(data, `/information/${id}`);
        }
      }
    }
  }

  for (const association of tree.elements.filter(({ type }) => type === "bpmn:Association")) {
    const ends = ["sourceRef", "targetRef"].map((name) => tree.find(association.xml.attributes.get(name)));
    const [source, target] = ends;
    if (!source || !target) {
      account.say(association, "one of its ends is not in the file");
      continue;
    }
    const isData = (each: BpmnElement) => book.of(each) !== undefined || book.systemOf(each) !== undefined;
    const flow = ends.find((each) => each?.type === "bpmn:SequenceFlow");
    const data = ends.find((each) => each !== undefined && isData(each));
    const information = data && book.of(data);
    if (flow && information !== undefined) {
      add(at, flow, information);
      for (const [side, name, where] of [
        ["produces", "sourceRef", "before"],
        ["needs", "targetRef", "after"],
      ] as const) {
        const node = tree.find(flow.xml.attributes.get(name));
        for (const each of node ? order.nearest(node, where) : []) {
          const draft = draftOf(each);
          if (draft && data) link(draft, data, side, association);
        }
      }
      continue;
    }
    const direction = association.xml.attributes.get("associationDirection") ?? "None";
    const [from, to] = [draftOf(source), draftOf(target)];
    if (!data || (!from && !to)) continue;
    if (direction === "None" && information !== undefined)
      account.say(association, "its line has no direction: whether the work needs or makes it is not said");
    else {
      const both = direction === "Both";
      if (from) {
        link(from, target, "produces", association);
        if (both) link(from, target, "needs", association);
      }
      if (to) {
        link(to, source, "needs", association);
        if (both) link(to, source, "produces", association);
      }
    }
  }
  return { at, users };
}

function add<K>(map: Map<K, Set<string>>, key: K, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
