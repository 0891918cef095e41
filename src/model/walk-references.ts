import type * as z from "zod";
import { type ReferenceKind, references } from "./id.ts";

/**
 * Called with each id that refers to an element: the kind it must be of, the id, its path (valid during the call only), and whether it is the
 * key that stands there, not the value.
 */
export type ReferenceVisitor = (
  to: ReferenceKind,
  id: string,
  path: readonly (string | number)[],
  isKey: boolean,
) => void;

/** Visits every reference in a value that `schema` accepts, in the order of the document. */
export function walkReferences(schema: z.core.$ZodType, value: unknown, visit: ReferenceVisitor): void {
  walkerOf(schema)?.(value, [], visit, false);
}

type Walker = (value: unknown, path: (string | number)[], visit: ReferenceVisitor, isKey: boolean) => void;

const walkers = new WeakMap<z.core.$ZodType, { walker: Walker | undefined }>();

/** The walker of a schema; `undefined` where nothing below it refers to anything. */
function walkerOf(schema: z.core.$ZodType): Walker | undefined {
  const known = walkers.get(schema);
  if (known) return known.walker;
  const walker = makeWalker(schema);
  walkers.set(schema, { walker });
  return walker;
}

function makeWalker(schema: z.core.$ZodType): Walker | undefined {
  const reference = references.get(schema);
  if (reference) {
    return (value, path, visit, isKey) => {
      if (typeof value === "string" && value !== "none") visit(reference.to, value, path, isKey);
    };
  }
  const definition = (schema as z.core.$ZodTypes)._zod.def;
  switch (definition.type) {
    case "optional":
      return walkerOf(definition.innerType);
    case "union": {
      const options = definition.options
        .map((option) => walkerOf(option))
        .filter((walker) => walker !== undefined);
      const [only] = options;
      if (options.length <= 1) return only;
      return (value, path, visit, isKey) => {
        for (const option of options) option(value, path, visit, isKey);
      };
    }
    case "array": {
      const element = walkerOf(definition.element);
      return element && ((value, path, visit) => walkArray(value, path, visit, element));
    }
    case "record":
      return recordWalker(walkerOf(definition.keyType), walkerOf(definition.valueType));
    case "object": {
      const attributes = Object.entries(definition.shape).flatMap(([name, inner]) => {
        const walker = walkerOf(inner);
        return walker ? [[name, walker] as const] : [];
      });
      return attributes.length === 0 ? undefined : objectWalker(new Map(attributes));
    }
    default:
      return undefined;
  }
}

function walkArray(
  value: unknown,
  path: (string | number)[],
  visit: ReferenceVisitor,
  element: Walker,
): void {
  if (!Array.isArray(value)) return;
  for (let at = 0; at < value.length; at += 1) {
    path.push(at);
    element(value[at], path, visit, false);
    path.pop();
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordWalker(key: Walker | undefined, element: Walker | undefined): Walker | undefined {
  if (!key && !element) return undefined;
  return (value, path, visit) => {
    if (!isRecord(value)) return;
    for (const name of Object.keys(value)) {
      path.push(name);
      key?.(name, path, visit, true);
      element?.(value[name], path, visit, false);
      path.pop();
    }
  };
}

function objectWalker(attributes: ReadonlyMap<string, Walker>): Walker {
  return (value, path, visit) => {
    if (!isRecord(value)) return;
    for (const name of Object.keys(value)) {
      const attribute = attributes.get(name);
      if (!attribute) continue;
      path.push(name);
      attribute(value[name], path, visit, false);
      path.pop();
    }
  };
}
