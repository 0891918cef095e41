import { pointer, pointerParts } from "../findings/pointer.ts";
import type { Design } from "../model/design.ts";
import { itemsIn } from "../organisation/written-in.ts";

/**
 * Without some items of a section that is a list. What is ignored by its place in that list is ignored where it stands now; what was ignored of
 * an item that is gone is gone with it, or else it would be ignored of the one that takes its place.
 */
export function withoutItems(
  design: Design,
  section: "flows" | "interfaces",
  isGone: (at: number) => boolean,
): Design {
  const items: readonly unknown[] = itemsIn<unknown>(design[section]);
  const left = items.map((_, at) => at).filter((at) => !isGone(at));
  if (left.length === items.length) return design;
  const now = new Map(left.map((before, at) => [String(before), at]));
  const ignore = itemsIn(design.ignore).flatMap((entry) => {
    const [first, index = "", ...rest] = pointerParts(entry.at) ?? [];
    if (first !== section || index === "") return [entry];
    const at = now.get(index);
    return at === undefined ? [] : [{ ...entry, at: pointer([section, at, ...rest]) }];
  });
  return {
    ...design,
    // items of one section stay in it
    [section]: left.map((at) => items[at]) as Design["flows"] & Design["interfaces"],
    ...(typeof design.ignore === "object" ? { ignore } : {}),
  };
}
