import type { Organisation } from "../../../src/organisation/organisation.ts";

/* Ranks change where something before is gone, and nothing hangs on them but the order, which stays. */
const ranks = new Set(["order", "index", "firstUse", "design", "interfaceOf", "lettersStated"]);

/** All that an organisation says, in plain data: elements by kind and id, wherever they are named. */
export function portrait(organisation: Organisation): unknown {
  return Object.fromEntries(
    Object.entries(organisation)
      .filter(([name]) => !ranks.has(name) && name !== "coverage" && name !== "scheme")
      .map(([section, elements]) => [
        section,
        (elements instanceof Map ? [...elements.values()] : [...elements]).map((element) => looksOf(element)),
      ]),
  );
}

function looksOf(element: object): unknown {
  const attributes = Object.entries(element).filter(([name]) => !ranks.has(name));
  return { ...Object.fromEntries(attributes.map(([name, value]) => [name, said(value)])), is: said(element) };
}

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (value instanceof Map) return [...value].map(([key, inner]) => [said(key), said(inner)]);
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value && "id" in value) return `${value.kind} ${value.id}`;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== "activity")
      .map(([name, inner]) => [name, said(inner)]),
  );
}
