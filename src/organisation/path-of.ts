import type { Element } from "./elements.ts";

/** Where an element stands in the design, as the parts of a JSON pointer. */
export function pathOf(element: Element): readonly (string | number)[] {
  switch (element.kind) {
    case "unit":
      return ["units", element.id];
    case "role":
      return ["roles", element.id];
    case "activity":
      return ["activities", element.id];
    case "need":
      return ["activities", element.activity.id, "needs", ...(element.at === null ? [] : [element.at])];
    case "information":
      return element.firstUse ?? ["information", element.id];
    case "flow":
      return ["flows", element.index];
    case "decision":
      return ["decisions", element.id];
    case "meeting":
      return ["meetings", element.id];
    case "knowledge":
      return ["knowledge", element.id];
    case "process":
      return ["processes", element.id];
    case "system":
      return ["systems", element.id];
    case "metric":
      return ["metrics", element.id];
    case "agreement":
      return ["agreements", element.id];
    case "interface":
      // a pair that is not declared stands nowhere; its first unit does
      return element.declared ? ["interfaces", element.declared.index] : ["units", element.a.id];
    case "constraint":
      return ["constraints", element.index];
  }
}
