import { empty } from "./draft.ts";
import type { Activity, Element, Information, Interface } from "./elements.ts";
import { frozenMap } from "./frozen-map.ts";

/** Freezes elements of one kind, and the lists and maps that they hold. */
export function freezeAll(elements: Iterable<Element>): void {
  for (const element of elements) {
    if (element.kind === "activity") freezeActivity(element);
    else if (element.kind === "information") freezeInformation(element);
    else if (element.kind !== "need" && element.kind !== "flow") freezeInside(element);
    Object.freeze(element);
  }
}

/* The elements of which there are many name their lists: looking for them costs more than freezing them. */

function freezeActivity(activity: Activity): void {
  freeze(activity.assignments);
  freeze(activity.answerers);
  freeze(activity.performers);
  freeze(activity.advisers);
  freeze(activity.told);
  freeze(activity.backups);
  freeze(activity.needs);
  freeze(activity.produces);
  freeze(activity.decides);
  freeze(activity.knows);
  freeze(activity.tags);
  freeze(activity.inbound);
  freeze(activity.outbound);
  freeze(activity.analyses);
  freeze(activity.affectedBy);
  freeze(activity.constraints);
}

function freezeInformation(information: Information): void {
  freeze(information.producers);
  freeze(information.needs);
  freeze(information.flows);
  freeze(information.returnedBy);
  freeze(information.reportedIn);
  freeze(information.usedBy);
  freezeValue(information.agreed);
}

function freeze(list: readonly unknown[] | undefined): void {
  // what is not there is nothing to freeze, and the shared list of none is frozen
  if (list !== empty) Object.freeze(list);
}

function freezeInside(element: Element): void {
  for (const value of Object.values(element)) freezeValue(value);
  if (element.kind === "unit") freeze(element.orientation?.audience);
  if (element.kind !== "knowledge") return;
  for (const transfer of element.transfers) {
    freeze(transfer.from);
    freeze(transfer.to);
    Object.freeze(transfer);
  }
}

function freezeValue(value: unknown): void {
  if (Array.isArray(value)) freeze(value);
  if (!(value instanceof Map)) return;
  for (const inner of value.values()) if (Array.isArray(inner)) freeze(inner);
  frozenMap(value);
}

/** Freezes what a design declares of an interface; the interface itself is frozen when it is made. */
export function freezeDeclared({ declared }: Interface): void {
  freezeValue(declared?.perceived);
  freezeValue(declared?.context);
}
