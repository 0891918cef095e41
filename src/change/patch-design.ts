import { applyPatch, type Operation } from "rfc6902";
import { DesignError } from "../findings/design-error.ts";
import { pointerParts } from "../findings/pointer.ts";
import { sayFaults } from "../findings/say.ts";
import type { Language } from "../findings/words.ts";
import type { Design } from "../model/design.ts";
import { readDesign } from "../organisation/design-faults.ts";
import type { Patch } from "./patch.ts";

/** A design with a patch applied; or the operation that has no place in it, or why what comes out is no design. */
export type PatchResult =
  | { readonly success: true; readonly design: Design }
  | { readonly success: false; readonly at: number; readonly problem: PatchProblem }
  | { readonly success: false; readonly error: DesignError };

/** `place`: there is no such place; `test`: something else stands there; `incomplete`: the operation lacks its `value` or `from`. */
export type PatchProblem = "place" | "test" | "incomplete";

/** Applies a JSON Patch (RFC 6902) to a design, all of it or nothing; the design itself stays as it is. */
export function patchDesign(design: Design, patch: Patch, language?: Language): PatchResult {
  const changed = structuredClone<unknown>(design);
  for (const [at, written] of patch.entries()) {
    const operation = operationOf(written);
    if (!operation) return { success: false, at, problem: "incomplete" };
    if (!isPlaced(changed, operation)) return { success: false, at, problem: "place" };
    const [fault] = applyPatch(changed, [operation]);
    if (fault) return { success: false, at, problem: fault.name === "TestError" ? "test" : "place" };
  }
  const read = readDesign(changed);
  return "design" in read
    ? { success: true, design: read.design }
    : { success: false, error: new DesignError(sayFaults(read.faults, language, undefined, changed)) };
}

/** An operation that has all that it needs. */
export function operationOf({ op, path, from, value }: Patch[number]): Operation | undefined {
  if (op === "remove") return { op, path };
  if (op === "move" || op === "copy") return from === undefined ? undefined : { op, path, from };
  // what stands in a patch and in a design at once would change with it
  return value === undefined ? undefined : { op, path, value: structuredClone(value) };
}

/** Whether an operation is about places that are there. The package is less strict: it takes `1x` for an index, and what objects inherit for theirs. */
export function isPlaced(document: unknown, operation: Operation): boolean {
  const { op, path } = operation;
  const isNew = op === "add" || op === "move" || op === "copy";
  const isThere = (pointer: string) => hasPlace(document, pointerParts(pointer), false);
  if (!hasPlace(document, pointerParts(path), isNew)) return false;
  if (op === "move" && path.startsWith(`${operation.from}/`)) return false;
  return op === "move" || op === "copy" ? isThere(operation.from) : true;
}

/* Words that the package does not follow, whatever they name. */
const barred: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function hasPlace(document: unknown, parts: readonly string[] | undefined, mayBeNew: boolean): boolean {
  if (!parts || parts.length === 0 || parts.some((part) => barred.has(part))) return false;
  let inner: unknown = document;
  for (const [at, part] of parts.entries()) {
    if (typeof inner !== "object" || inner === null) return false;
    const isLast = at === parts.length - 1;
    if (mayBeNew && isLast) return !Array.isArray(inner) || isIndex(part, inner.length);
    if (!Object.hasOwn(inner, part) || (Array.isArray(inner) && !isIndex(part, inner.length - 1)))
      return false;
    inner = Reflect.get(inner, part);
  }
  return true;
}

function isIndex(part: string, most: number): boolean {
  return part === "-" || (/^(?:0|[1-9]\d*)$/.test(part) && Number(part) <= most);
}
