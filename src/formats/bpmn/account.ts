import type { BpmnElement } from "./bpmn-tree.ts";
import { isA } from "./metamodel.ts";
import { reasonOf } from "./reasons.ts";
import type { LostElement, ReportedElement, TakenElement } from "./report.ts";

/** What became of each element: kept while the design is made, so that nothing is lost without a word. */
export interface Account {
  /** The element stands in the design under a pointer. */
  take(element: BpmnElement, pointer: string): void;
  /** Something is to be said of it: why it is not in the design, or what of it is not. Only the first of several is kept. */
  say(element: BpmnElement, text: string): void;
  /** Each element, in the order of the text. */
  close(elements: readonly BpmnElement[]): {
    readonly taken: readonly TakenElement[];
    readonly lost: readonly LostElement[];
  };
}

export function openAccount(): Account {
  const pointers = new Map<BpmnElement, Set<string>>();
  const texts = new Map<BpmnElement, string>();
  return {
    take(element, pointer) {
      const known = pointers.get(element);
      if (known) known.add(pointer);
      else pointers.set(element, new Set([pointer]));
    },
    say(element, text) {
      if (!texts.has(element)) texts.set(element, text);
    },
    close(elements) {
      const taken: TakenElement[] = [];
      const lost: LostElement[] = [];
      const counted = new Map<BpmnElement, number>();
      const says = (element: BpmnElement) => pointers.has(element) || texts.has(element);
      // children stand behind their parents
      for (const element of elements.toReversed()) {
        const inner = element.children.map((child) => (says(child) ? undefined : counted.get(child)));
        if (isWhole(element) && !pointers.has(element) && inner.every((count) => count !== undefined))
          counted.set(
            element,
            inner.reduce((sum, count) => sum + count, 1),
          );
      }
      for (const element of elements) {
        const as = pointers.get(element);
        if (as) taken.push({ ...told(element), as: [...as], but: texts.get(element) ?? null });
        else if (!isCountedAbove(element, counted, says))
          lost.push({
            ...told(element),
            reason: texts.get(element) ?? reasonOf(element),
            usual: !texts.has(element),
            inside: (counted.get(element) ?? 1) - 1,
          });
      }
      return { taken, lost };
    },
  };
}

/** Whether an element is of a drawing or of another tool, so that what is inside of it need not be told one by one. */
function isWhole({ type }: BpmnElement): boolean {
  return !type.startsWith("bpmn:") || isA(type, "bpmn:ExtensionElements");
}

function isCountedAbove(
  element: BpmnElement,
  counted: ReadonlyMap<BpmnElement, number>,
  says: (element: BpmnElement) => boolean,
): boolean {
  return element.parent !== undefined && !says(element) && counted.has(element.parent);
}

function told({ type, id, name, xml }: BpmnElement): ReportedElement {
  return { type, id: id ?? null, name: name === "" ? null : name, place: xml.place };
}
