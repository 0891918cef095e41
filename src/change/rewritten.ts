import { pointer } from "../findings/pointer.ts";
import type { Design } from "../model/design.ts";
import { isPlain } from "../model/is-plain.ts";
import type { Changes } from "./reference-changes.ts";

/**
 * A design with some of its ids changed or gone, each in a way that the schema takes: what named only one that is gone is `none`, or a list
 * of nobody. Where two become one, a list has it once, and a map has the sum of the hours or points, the higher level of what is known.
 */
export function rewritten(design: Design, changes: Changes): Design {
  if (changes.keys.size === 0 && changes.values.size === 0) return design;
  // ids take the place of ids, and nothing else is touched
  return rewrite(design, "", changes) as Design;
}

function rewrite(value: unknown, place: string, changes: Changes): unknown {
  if (Array.isArray(value)) return rewriteList(value, place, changes);
  if (!isPlain(value)) return value;
  const { keys, values } = changes;
  const entries = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value)) {
    const here = place + pointer([key]);
    const name = keys.has(here) ? keys.get(here) : key;
    if (name === undefined) continue;
    const said = values.has(here)
      ? (values.get(here) ?? nothingAt(key, place))
      : rewrite(inner, here, changes);
    entries.set(name, entries.has(name) ? together(entries.get(name), said, place) : said);
  }
  return Object.fromEntries(entries);
}

function rewriteList(list: readonly unknown[], place: string, changes: Changes): readonly unknown[] {
  const { values } = changes;
  let isChanged = false;
  const items = list.flatMap((item, at) => {
    const here = `${place}/${at}`;
    if (!values.has(here)) return [rewrite(item, here, changes)];
    isChanged = true;
    return values.get(here) ?? [];
  });
  return isChanged ? [...new Set(items)] : items;
}

/* Where one item may stand in place of a list, and `none` may not. */
const lists: ReadonlySet<string> = new Set(["participants", "from", "to"]);

function nothingAt(key: string, place: string): "none" | readonly never[] {
  return lists.has(key) || /^\/activities\/[^/]+\/raci$/.test(place) ? [] : "none";
}

/** What is said of two parties that are one now. */
function together(one: unknown, other: unknown, place: string): unknown {
  if (typeof one === "number" && typeof other === "number")
    return place.startsWith("/knowledge/") ? Math.max(one, other) : one + other;
  return [...new Set([one, other].flat())];
}
