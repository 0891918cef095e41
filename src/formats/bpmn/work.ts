import { around, type BpmnElement, type BpmnTree } from "./bpmn-tree.ts";
import { isA } from "./metamodel.ts";

/** The pieces of work of a file: tasks, calls, and sub-processes that show no work inside. */
export interface Work {
  readonly activities: readonly BpmnElement[];
  readonly isActivity: (element: BpmnElement) => boolean;
  /** Sub-processes that show their work: their parts are the activities. */
  readonly isOpened: (element: BpmnElement) => boolean;
}

export function workOf(tree: BpmnTree): Work {
  const opened = new Set<BpmnElement>();
  const all = tree.elements.filter(
    (each) =>
      isA(each.type, "bpmn:Activity") && around(each, ({ type }) => isA(type, "bpmn:Process")) !== undefined,
  );
  for (const each of all)
    if (each.parent && isA(each.parent.type, "bpmn:SubProcess")) opened.add(each.parent);
  const activities = all.filter((each) => !opened.has(each));
  const set = new Set(activities);
  return { activities, isActivity: (each) => set.has(each), isOpened: (each) => opened.has(each) };
}
