import type { Design } from "../../src/model/design.ts";
import { contactsOf, interfacesOf } from "../../src/organisation/contacts.ts";
import type { Element } from "../../src/organisation/elements.ts";
import { link } from "../../src/organisation/link.ts";
import { pathOf } from "../../src/organisation/path-of.ts";

/** All that linking makes of a design: every element with what it refers to, and what lies between units. */
export function linked(design: Design): Readonly<Record<string, string>> {
  const organisation = link(design);
  const { units, roles, activities, information, decisions, meetings, knowledge } = organisation;
  const { processes, systems, metrics, agreements, needs, flows, declaredInterfaces } = organisation;
  const maps = [units, roles, activities, information, decisions, meetings, knowledge, processes, systems];
  const elements: readonly Element[] = [
    ...[...maps, metrics, agreements].flatMap((map) => [...map.values()]),
    ...needs,
    ...flows,
    ...declaredInterfaces,
    ...organisation.constraints,
  ];
  const told = {
    scheme: shown(organisation.scheme),
    lettersStated: organisation.lettersStated,
    coverage: organisation.coverage,
    between: [...contactsOf(organisation)].map(([at, contact]) => [shown(at), shown(contact)]),
    interfaces: shown(interfacesOf(organisation)),
  };
  return { linked: [told, ...elements.map(wholly)].map((each) => JSON.stringify(each)).join("\n") };
}

function wholly(element: Element): object {
  const { kind, id, name, order } = element;
  const own = Object.entries(element).map(([key, value]) => [key, shown(value)]);
  return { kind, id, name, order, path: pathOf(element), ...Object.fromEntries(own) };
}

/** A value in short: elements by their kind and id. */
function shown(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value === undefined ? "unknown" : value;
  if ("kind" in value && "id" in value) return `${String(value.kind)} ${String(value.id)}`;
  if (value instanceof Map) return [...value].map((entry) => entry.map(shown));
  if (Symbol.iterator in value && typeof value[Symbol.iterator] === "function")
    return Array.from(value as Iterable<unknown>, shown);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shown(each)]));
}
