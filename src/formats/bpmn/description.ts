import { isWritten } from "../../model/text.ts";
import type { Account } from "./account.ts";
import type { BpmnElement } from "./bpmn-tree.ts";

/** What the documentation of an element says, taken into the design as the description of what stands under a pointer. */
export function descriptionOf(element: BpmnElement, pointer: string, account: Account): string | undefined {
  const texts = element.children.filter(({ type }) => type === "bpmn:Documentation");
  const written = texts.map(({ xml }) => xml.text.trim()).filter(isWritten);
  if (written.length === 0) return undefined;
  for (const each of texts)
    if (isWritten(each.xml.text)) account.take(each, `${pointer}/description`);
    else account.say(each, "it is empty");
  return written.join("\n\n");
}
