import { pointer, pointerParts } from "../findings/pointer.ts";
import type { ElementSection, NameOf } from "./element-section.ts";

type Ids = ReadonlyMap<ElementSection, ReadonlySet<string>>;

/* Of what has no id of its own, it is made of the ids of others; no id has a `:`, `+`, `<` or `>` in it. */
const madeIds = {
  interface: /^(.+)<->(.+)$/,
  flow: /^(.+):(.+)->(.+)$/,
  need: /^(.+)->(.+)$/,
  constraint: /^(separate|bind):(.+)$/,
} as const;

/**
 * Tells what the `at` of a suppression is after elements were renamed: the id of a subject, or a JSON pointer. It is two where it is the id of
 * several elements, of which one has another name now.
 */
export function renamedPlaces(
  ids: Ids,
  keys: ReadonlyMap<string, string | undefined>,
  nameOf: NameOf,
): (at: string) => readonly string[] {
  const bare = (at: string) => {
    const sections = [...ids].filter(([, listed]) => listed.has(at)).map(([section]) => section);
    return sections.length === 0 ? [at] : [...new Set(sections.map((section) => nameOf(section, at)))];
  };
  const made = (at: string): string | undefined => {
    const [, a = "", b = ""] = madeIds.interface.exec(at) ?? [];
    if (a) return `${nameOf("units", a)}<->${nameOf("units", b)}`;
    const [, carries = "", from = "", to = ""] = madeIds.flow.exec(at) ?? [];
    if (carries)
      return `${nameOf("information", carries)}:${nameOf("activities", from)}->${nameOf("activities", to)}`;
    const [, needed = "", by = ""] = madeIds.need.exec(at) ?? [];
    if (needed) return `${nameOf("information", needed)}->${nameOf("activities", by)}`;
    const [, kind = "", listed = ""] = madeIds.constraint.exec(at) ?? [];
    const activities = listed.split("+").map((id) => nameOf("activities", id));
    return kind ? `${kind}:${activities.join("+")}` : undefined;
  };
  const isOtherFlow = (at: string) => ids.get("flows")?.has(at) === true && nameOf("flows", at) !== at;
  return (at) => {
    const parts = pointerParts(at);
    if (parts)
      return [pointer(parts.map((part, index) => keys.get(pointer(parts.slice(0, index + 1))) ?? part))];
    const name = isOtherFlow(at) ? undefined : made(at);
    return name === undefined ? bare(at) : [name];
  };
}
