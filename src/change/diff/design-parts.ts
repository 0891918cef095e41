import { sectionKinds } from "../../findings/section-kinds.ts";
import type { Design } from "../../model/design.ts";
import { isPlain } from "../../model/is-plain.ts";
import { flowId, writtenFlows } from "../../organisation/link-flows.ts";

/** An element as it is written, under a key that stays the same when others come or go. */
export type WrittenElement = Readonly<Record<string, unknown>>;

/** A section that lists elements. */
export type ListedSection = keyof typeof sectionKinds;
export const listedSections = Object.keys(sectionKinds) as readonly ListedSection[];

/** The elements of a section by key: the id, that of a flow as linking makes it up, the pair of an interface, the text of an entry that has no name. */
export function elementsOf(design: Design, section: ListedSection): ReadonlyMap<string, WrittenElement> {
  if (section === "flows") return new Map(writtenFlows(design).map((flow) => [flowId(flow), flow]));
  const written: unknown = design[section];
  if (Array.isArray(written))
    return new Map(written.map((item: WrittenElement) => [keyOfItem(section, item), item]));
  if (!isPlain(written)) return new Map();
  return new Map(Object.entries(written).map(([id, element]) => [id, isPlain(element) ? element : {}]));
}

function keyOfItem(section: ListedSection, item: WrittenElement): string {
  return section === "interfaces" && Array.isArray(item.between)
    ? [...item.between].sort().join(" – ")
    : JSON.stringify(item);
}

/** A design in which an element is as it is given (`undefined`: it is not there). */
export function withElement(
  design: Design,
  section: ListedSection,
  key: string,
  element: WrittenElement | undefined,
): Design {
  const written: unknown = design[section];
  if (section === "flows" || Array.isArray(written)) {
    const entries = [...elementsOf(design, section)];
    const at = entries.findIndex(([each]) => each === key);
    const items = entries.map(([, item]) => item);
    const changed =
      element === undefined
        ? items.filter((_, index) => index !== at)
        : at < 0
          ? [...items, element]
          : items.with(at, element);
    return { ...design, [section]: changed };
  }
  const others = Object.entries(isPlain(written) ? written : {}).filter(([id]) => id !== key);
  const entries = element === undefined ? others : [...others, [key, element] as const];
  return { ...design, [section]: Object.fromEntries(entries) };
}

/** A value in a form in which two that say the same are equal: one item is a list of one, and the order of ids in a list says nothing. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    const [only = ""] = items;
    if (items.length === 1) return only;
    return `[${(value.every((item) => typeof item === "string") ? items.sort() : items).join()}]`;
  }
  if (!isPlain(value)) return JSON.stringify(value) ?? "";
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .sort()
    .join()}}`;
}
