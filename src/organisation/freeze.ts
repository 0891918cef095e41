import { empty } from "./draft.ts";
import type { Activity, Element, Information } from "./elements.ts";

/** Freezes elements of one kind, and the lists that they hold. */
export function freezeAll(elements: Iterable<Element>): void {
  for (const element of elements) {
    if (element.kind === "activity") freezeActivity(element);
    else if (element.kind === "information") freezeInformation(element);
    else if (element.kind !== "need" && element.kind !== "flow") freezeLists(element);
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
  if (typeof information.agreed === "object") freeze(information.agreed);
}

function freeze(list: readonly unknown[] | undefined): void {
  if (list !== undefined && list !== empty) Object.freeze(list);
}

function freezeLists(element: Element): void {
  for (const value of Object.values(element)) if (Array.isArray(value)) Object.freeze(value);
}
