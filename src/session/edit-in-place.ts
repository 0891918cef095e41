import type { Patch } from "../change/patch.ts";
import { isPlaced, operationOf } from "../change/patch-design.ts";
import type { PatchOperation } from "../findings/finding.ts";
import { pointer, pointerParts } from "../findings/pointer.ts";
import { isSame } from "./is-same.ts";
import { PatchError } from "./patch-error.ts";

/** A place that an edit changed; of a list that grew or shrank, the index of the item. */
export interface Touch {
  readonly kind: "add" | "replace" | "remove";
  readonly parts: readonly string[];
}

/** An edit that was made. */
export interface Edit {
  readonly touched: readonly Touch[];
  /** What takes it back. */
  readonly inverse: Patch;
  /** Takes it back, to the order of keys; later edits are taken back first. */
  readonly restore: () => void;
}

/** The places that are touched when an edit is taken back. */
export function backwards(touched: readonly Touch[]): readonly Touch[] {
  const opposite = { add: "remove", replace: "replace", remove: "add" } as const;
  return touched.map(({ kind, parts }) => ({ kind: opposite[kind], parts })).reverse();
}

interface Step {
  readonly touch: Touch;
  readonly inverse: PatchOperation;
  readonly restore: () => void;
}

/**
 * Does all operations of a patch to a document, in place; or none.
 * @throws {PatchError} when one of them cannot be done.
 */
export function editInPlace(document: object, patch: Patch): Edit {
  const steps: Step[] = [];
  const restore = () => {
    for (const step of steps.toReversed()) step.restore();
  };
  try {
    for (const [at, written] of patch.entries()) edit(document, written, at, steps);
  } catch (error) {
    restore();
    throw error;
  }
  return {
    touched: steps.map(({ touch }) => touch),
    inverse: steps.map(({ inverse }) => inverse).reverse(),
    restore,
  };
}

function edit(document: object, written: Patch[number], at: number, steps: Step[]): void {
  const operation = operationOf(written);
  if (!operation) throw new PatchError(at, "incomplete", written.path);
  if (!isPlaced(document, operation)) throw new PatchError(at, "place", written.path);
  const parts = partsOf(operation.path);
  switch (operation.op) {
    case "test":
      if (!isSame(valueAt(document, parts), operation.value)) throw new PatchError(at, "test", written.path);
      return;
    case "remove":
      steps.push(remove(document, parts));
      return;
    case "move": {
      const from = partsOf(operation.from);
      const value = valueAt(document, from);
      steps.push(remove(document, from));
      // a list that the value was in is shorter now
      if (!isPlaced(document, { op: "add", path: operation.path, value }))
        throw new PatchError(at, "place", written.path);
      steps.push(put(document, parts, value, "add"));
      return;
    }
    case "copy":
      steps.push(put(document, parts, structuredClone(valueAt(document, partsOf(operation.from))), "add"));
      return;
    default:
      steps.push(put(document, parts, operation.value, operation.op));
  }
}

function partsOf(path: string): readonly string[] {
  return pointerParts(path) ?? [];
}

function valueAt(document: object, parts: readonly string[]): unknown {
  return parts.reduce<unknown>((inner, part) => Reflect.get(Object(inner), part), document);
}

/** What holds a value, and by which key; `-` of a list is its end. */
function holderOf(document: object, parts: readonly string[]): readonly [holder: object, key: string] {
  return [Object(valueAt(document, parts.slice(0, -1))), parts.at(-1) ?? ""];
}

function put(document: object, parts: readonly string[], value: unknown, op: "add" | "replace"): Step {
  const [holder, key] = holderOf(document, parts);
  if (Array.isArray(holder) && op === "add") {
    const index = key === "-" ? holder.length : Number(key);
    holder.splice(index, 0, value);
    const path = [...parts.slice(0, -1), String(index)];
    return {
      touch: { kind: "add", parts: path },
      inverse: { op: "remove", path: pointer(path) },
      restore: () => void holder.splice(index, 1),
    };
  }
  if (!Object.hasOwn(holder, key)) {
    Reflect.set(holder, key, value);
    return {
      touch: { kind: "add", parts },
      inverse: { op: "remove", path: pointer(parts) },
      restore: () => void Reflect.deleteProperty(holder, key),
    };
  }
  const before: unknown = Reflect.get(holder, key);
  Reflect.set(holder, key, value);
  return {
    touch: { kind: "replace", parts },
    inverse: { op: "replace", path: pointer(parts), value: structuredClone(before) },
    restore: () => void Reflect.set(holder, key, before),
  };
}

function remove(document: object, parts: readonly string[]): Step {
  const [holder, key] = holderOf(document, parts);
  const value: unknown = Reflect.get(holder, key);
  const done = {
    touch: { kind: "remove", parts },
    inverse: { op: "add", path: pointer(parts), value: structuredClone(value) },
  } as const;
  if (Array.isArray(holder)) {
    const index = Number(key);
    holder.splice(index, 1);
    return { ...done, restore: () => void holder.splice(index, 0, value) };
  }
  const names = Object.keys(holder);
  const behind = names.slice(names.indexOf(key) + 1);
  Reflect.deleteProperty(holder, key);
  return {
    ...done,
    restore() {
      // a key that is put in comes last: those that were behind it go behind it again
      Reflect.set(holder, key, value);
      for (const name of behind) {
        const kept: unknown = Reflect.get(holder, name);
        Reflect.deleteProperty(holder, name);
        Reflect.set(holder, name, kept);
      }
    },
  };
}
