import type { Element, Interface } from "../../organisation/elements.ts";
import type { Values } from "../../organisation/value.ts";
import type { Fact } from "../proof.ts";

/** Which of `asks` asks for a fact. */
export function askOf({ subject, states }: Fact): string {
  return subject && !states.startsWith("/") ? `${subject.kind}/${states}` : states;
}

/** What is named in the question for a fact. */
export function askedParams({ subject, states }: Fact, { a, b }: Interface): Values {
  return subject && !states.startsWith("/") ? paramsOf(subject) : { a, b };
}

function paramsOf(element: Element): Values {
  if (element.kind !== "flow") return { [element.kind]: element };
  const { information, from, to } = element;
  return { information, from, to };
}
