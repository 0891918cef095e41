import type { Information } from "../../organisation/elements.ts";
import type { Changing } from "./places.ts";
import type { Scratch } from "./scratch.ts";

/** Attributes that are lists of something. */
type ListsOf<T> = {
  [K in Changing & keyof T]: T[K] extends readonly unknown[] | undefined ? K : never;
}[Changing & keyof T];

/** Takes an item out of a list that an attribute holds. */
export function cut<T extends object>(
  { set }: Scratch,
  holder: T,
  attribute: ListsOf<T>,
  item: unknown,
): void {
  const list = holder[attribute] as readonly unknown[] | undefined;
  const at = list?.indexOf(item) ?? -1;
  if (list && at >= 0) set(holder, attribute, list.toSpliced(at, 1) as T[typeof attribute]);
}

/** Puts an item into a list that is in the design's order. */
export function insert<T extends object, Item extends { readonly order: number }>(
  { set }: Scratch,
  holder: T,
  attribute: ListsOf<T>,
  item: Item,
): void {
  const list = holder[attribute] as readonly Item[];
  if (list.includes(item)) return;
  const behind = list.filter(({ order }) => order < item.order).length;
  set(holder, attribute, list.toSpliced(behind, 0, item) as T[typeof attribute]);
}

/** Takes an element out of a section. */
export function takeOut(
  { set, drop, organisation }: Scratch,
  section: "roles" | "meetings" | "systems" | "information",
  id: string,
): void {
  const elements: ReadonlyMap<string, object> = organisation[section];
  const element = elements.get(id);
  if (!element) return;
  const left = new Map([...elements].filter(([each]) => each !== id));
  // elements of one section stay in it
  set(organisation, section, left as never);
  drop(element);
}

/** What is not listed anywhere is there only as long as something speaks of it. */
export function forgetUnused(scratch: Scratch, information: Information): void {
  const { firstUse, producers, needs, flows, returnedBy, reportedIn, usedBy } = information;
  const uses = [producers, needs, flows, returnedBy, reportedIn, usedBy];
  if (firstUse !== null && uses.every(({ length }) => length === 0))
    takeOut(scratch, "information", information.id);
}
