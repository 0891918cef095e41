import type * as z from "zod";
import { isNormalId, type ReferenceKind, referenceKinds } from "./id.ts";
import { type MapTaken, type Refined, type Taken, takenBy } from "./taken-by.ts";
import { isWritten } from "./text.ts";

/** What one run of a predicate is given, and what it counts. */
export interface Acceptance {
  /** The ids that a reference may name, by kind; where there is no set, any id will do. */
  readonly ids?: { readonly [kind in ReferenceKind]?: ReadonlySet<string> | undefined };
  /** Raised by the number of keys in the value; right only where the value is accepted. */
  keys: number;
}

/**
 * Staged validation. zod is the one truth of what a design is; but it is slow to say so, and most designs are right. For those a predicate
 * that is read off the same schema answers in a fraction of the time: `accepts(schema)(value)` is true only if `schema` would accept `value`
 * and give it back unchanged. Where it is false, the slower way decides. Given ids, it is true only if the references name them, too: one
 * walk over the value in place of two.
 */
export function accepts(schema: z.core.$ZodType): (value: unknown, acceptance?: Acceptance) => boolean {
  const taken = takenBy(schema);
  return (value, acceptance = { keys: 0 }) => {
    const run: Run = { ids: referenceKinds.map((kind) => acceptance.ids?.[kind]), keys: 0 };
    const accepted = takes(taken, value, run);
    acceptance.keys += run.keys;
    return accepted;
  };
}

interface Run {
  readonly ids: readonly (ReadonlySet<string> | undefined)[];
  keys: number;
}

function takes(taken: Taken, value: unknown, run: Run): boolean {
  if (typeof value === "string") return takesText(taken, value, run);
  if (typeof value === "object" && value !== null) {
    return Array.isArray(value)
      ? takesList(taken, value, run)
      : takesMap(taken, value as Record<string, unknown>, run);
  }
  if (value === undefined && taken.absent) return true;
  if (typeof value === "boolean" && taken.flags) return true;
  if (typeof value === "number" && takesNumber(taken, value)) return true;
  return taken.literals.has(value) || someAccepts(taken.others, value);
}

/** Whether a schema takes a number for its size. */
export function takesNumber(taken: Taken, value: number): boolean {
  return value >= taken.lowest && value <= taken.highest && (!taken.whole || Number.isInteger(value));
}

function takesText(taken: Taken, text: string, run: Run): boolean {
  if (taken.id) {
    const known = taken.to < 0 ? undefined : run.ids[taken.to];
    if (known ? known.has(text) : isNormalId(text)) return true;
  }
  if (takesAsText(taken, text)) return true;
  return taken.literals.has(text) || someAccepts(taken.texts, text) || someAccepts(taken.others, text);
}

/** Whether a schema takes a text for its size, and for saying something where it has to. */
export function takesAsText(taken: Taken, text: string): boolean {
  return text.length >= taken.shortest && text.length <= taken.longest && (!taken.written || isWritten(text));
}

function takesList(taken: Taken, list: readonly unknown[], run: Run): boolean {
  const { items } = taken;
  const { keys } = run;
  if (items && list.length >= taken.fewest && list.length <= taken.most) {
    let at = 0;
    while (at < list.length && takes(items, list[at], run)) at += 1;
    if (at === list.length) return true;
    run.keys = keys;
  }
  return false;
}

function takesMap(taken: Taken, map: Record<string, unknown>, run: Run): boolean {
  const prototype: unknown = Object.getPrototypeOf(map);
  if (prototype !== Object.prototype && prototype !== null) return false;
  const { keys } = run;
  for (const option of taken.maps) {
    if (fills(option, map, run) && (option.refined === undefined || option.refined.accepts(map))) return true;
    run.keys = keys;
  }
  return false;
}

/* for..in is the quickest walk over a map; what a polluted prototype adds to it is refused here, and left to the slower way. */
function fills(
  { attributes, required, key, element, fewest }: MapTaken,
  map: Record<string, unknown>,
  run: Run,
): boolean {
  if (!attributes) {
    let count = 0;
    for (const name in map) {
      if (name === "__proto__" || !takesText(key, name, run) || !takes(element, map[name], run)) return false;
      run.keys += 1;
      count += 1;
    }
    return count >= fewest;
  }
  for (let at = 0; at < required.length; at += 1) if (map[required[at] as string] === undefined) return false;
  for (const name in map) {
    const attribute = attributes.get(name);
    if (attribute === undefined || !takes(attribute, map[name], run)) return false;
    run.keys += 1;
  }
  return true;
}

function someAccepts(refined: readonly Refined[], value: unknown): boolean {
  for (const each of refined) if (each.accepts(value)) return true;
  return false;
}
