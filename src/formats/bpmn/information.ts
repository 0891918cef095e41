import type { Account } from "./account.ts";
import { type BpmnElement, type BpmnTree, referencesOf } from "./bpmn-tree.ts";
import { descriptionOf } from "./description.ts";
import { isA } from "./metamodel.ts";
import { named, nameIds, nameKey } from "./name-ids.ts";

interface Entry {
  name?: string;
  description?: string;
  external?: true;
  outside?: true;
}

/** The information of a file: what is called the same is one. */
export interface InformationBook {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly systems: Readonly<Record<string, { readonly name?: string }>>;
  /** What a data object, an input, an output or a message is. */
  readonly of: (element: BpmnElement) => string | undefined;
  /** The system that a data store is. */
  readonly systemOf: (element: BpmnElement) => string | undefined;
  /** The information of a name; new where there is none yet. */
  readonly called: (name: string, id?: string) => string;
  /** What a piece of work hands on that nothing names, called after the work. */
  readonly resultOf: (activity: { readonly id: string; readonly name: string }) => string;
  /** Whether it is a thing of the drawing, and not only what a message or a result is called. */
  readonly isDrawn: (id: string) => boolean;
  /** It comes from outside the design, or goes there. */
  readonly mark: (id: string, where: "external" | "outside") => void;
}

export function readInformation(tree: BpmnTree, account: Account): InformationBook {
  const entries: Record<string, Entry> = {};
  const systems: Record<string, { name?: string }> = {};
  const giveId = nameIds();
  const giveSystemId = nameIds();
  const byKey = new Map<string, string>();
  const byElement = new Map<BpmnElement, string>();
  const systemByElement = new Map<BpmnElement, string>();
  const drawn = new Set<string>();
  const enter = (key: string, name: string, own?: string): string => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const id = giveId(name, "", "information", own);
    entries[id] = named(id, name);
    byKey.set(key, id);
    return id;
  };
  const called = (name: string, own?: string) =>
    own === undefined ? enter(`name ${nameKey(name)}`, name) : enter(`id ${own}`, name, own);
  const take = (element: BpmnElement, name: string) => {
    const id = called(name);
    byElement.set(element, id);
    if (element.type !== "bpmn:Message") drawn.add(id);
    account.take(element, `/information/${id}`);
    const entry = entries[id];
    const description =
      entry?.description === undefined ? descriptionOf(element, `/information/${id}`, account) : undefined;
    if (entry && description !== undefined) entry.description = description;
  };

  const references = tree.elements.filter(({ type }) => type === "bpmn:DataObjectReference");
  const referredTo = new Set<BpmnElement>();
  for (const reference of references) {
    const object = tree.find(reference.xml.attributes.get("dataObjectRef"));
    if (object) referredTo.add(object);
    const name = reference.name || object?.name || reference.id;
    if (name) take(reference, name);
    const id = byElement.get(reference);
    if (object && id !== undefined) account.take(object, `/information/${id}`);
  }
  for (const element of tree.elements) {
    if (element.type === "bpmn:DataObject" && !referredTo.has(element) && (element.name || element.id))
      take(element, element.name || (element.id ?? ""));
    if (element.type === "bpmn:Message" && element.name !== "") take(element, element.name);
    if (isA(element.type, "bpmn:DataInput") || isA(element.type, "bpmn:DataOutput")) {
      const owner = element.parent?.parent;
      if (element.name === "" || !owner || !isA(owner.type, "bpmn:Process")) continue;
      take(element, element.name);
      const entry = entries[byElement.get(element) ?? ""];
      if (entry) entry[isA(element.type, "bpmn:DataInput") ? "external" : "outside"] = true;
    }
  }
  const systemsByKey = new Map<string, string>();
  for (const element of tree.elements) {
    if (!isA(element.type, "bpmn:DataStoreReference") && element.type !== "bpmn:DataStore") continue;
    const store = tree.find(referencesOf(element, "dataStoreRef")[0]);
    const name = element.name || store?.name || "";
    if (name === "") {
      account.say(element, "a data store without a name");
      continue;
    }
    const id = systemsByKey.get(nameKey(name)) ?? giveSystemId(name, "", "system");
    systemsByKey.set(nameKey(name), id);
    systems[id] ??= named(id, name);
    systemByElement.set(element, id);
    account.take(element, `/systems/${id}`);
  }
  return {
    entries,
    systems,
    of: (element) => byElement.get(element),
    systemOf: (element) => systemByElement.get(element),
    called,
    resultOf: ({ id, name }) => enter(`result ${id}`, name),
    isDrawn: (id) => drawn.has(id),
    mark: (id, where) => {
      const entry = entries[id];
      if (entry) entry[where] = true;
    },
  };
}
