import type { PatchOperation } from "./finding.ts";
import { pointerParts } from "./pointer.ts";

/**
 * A document with a patch applied; the document itself stays as it is, and what the patch does not touch is shared.
 * @throws {TypeError} when a path leads through what is not there.
 */
export function patched<T extends object>(document: T, patch: readonly PatchOperation[]): T {
  return patch.reduce<unknown>((changed, operation) => {
    const parts = pointerParts(operation.path);
    if (!parts || parts.length === 0) throw new TypeError(`no place to patch: \`${operation.path}\``);
    return changedAt(changed, parts, operation);
  }, document) as T;
}

function changedAt(
  target: unknown,
  [part = "", ...rest]: readonly string[],
  operation: PatchOperation,
): unknown {
  if (typeof target !== "object" || target === null)
    throw new TypeError(`no place to patch: \`${operation.path}\``);
  if (Array.isArray(target)) return changedList(target, part, rest, operation);
  // entries and not properties, so that no id reaches a prototype
  const entries = new Map(Object.entries(target));
  if (rest.length > 0) entries.set(part, changedAt(entries.get(part), rest, operation));
  else if (operation.op === "remove") entries.delete(part);
  else entries.set(part, operation.value);
  return Object.fromEntries(entries);
}

function changedList(
  list: readonly unknown[],
  part: string,
  rest: readonly string[],
  operation: PatchOperation,
): readonly unknown[] {
  const at = part === "-" ? list.length : Number(part);
  const last = operation.op === "add" && rest.length === 0 ? list.length : list.length - 1;
  if (!Number.isInteger(at) || at < 0 || at > last)
    throw new TypeError(`no place to patch: \`${operation.path}\``);
  if (rest.length > 0) return list.with(at, changedAt(list[at], rest, operation));
  if (operation.op === "remove") return list.toSpliced(at, 1);
  return operation.op === "add" ? list.toSpliced(at, 0, operation.value) : list.with(at, operation.value);
}
