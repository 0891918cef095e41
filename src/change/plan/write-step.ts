import { applyPatch } from "rfc6902";
import type { PatchOperation } from "../../findings/finding.ts";
import { pointer, pointerParts } from "../../findings/pointer.ts";
import type { Design } from "../../model/design.ts";
import type { SectionName } from "../../model/section.ts";
import { idsIn, listedIn } from "../ids-in.ts";
import type { Write } from "./step.ts";

/**
 * The patch that makes some writes to a design, whatever else has been written to it before. A place that is not there yet is made, and a section
 * that the design leaves out stays open until a step says that all of it is listed.
 */
export function patchFor(design: Design, writes: readonly Write[]): readonly PatchOperation[] {
  return written(design, writes).patch;
}

/**
 * A design with some writes made to it; it is not read again, so that it may be none.
 * @throws {TypeError} where something has no place in it.
 */
export function withWrites(design: Design, writes: readonly Write[]): Design {
  return written(design, writes).design;
}

function written(design: Design, writes: readonly Write[]) {
  const patch: PatchOperation[] = [];
  // what no write touches stays the design's own
  const now: Design = { ...design };
  const own = new Set<object>([now]);
  for (const write of writes) {
    for (const operation of operationsFor(now, write)) {
      patch.push(operation);
      takeOver(now, operation.path, own);
      const [fault] = applyPatch(now, [structuredClone(operation)]);
      if (fault) throw new TypeError(`no place to patch: \`${operation.path}\``);
    }
  }
  return { design: now, patch };
}

/** Copies what stands above a place, level by level, unless it is a copy already. */
function takeOver(design: Design, path: string, own: Set<object>): void {
  let above: object = design;
  for (const part of (pointerParts(path) ?? []).slice(0, -1)) {
    const inner: unknown = Object.getOwnPropertyDescriptor(above, part)?.value;
    if (typeof inner !== "object" || inner === null) return;
    const copy: object = own.has(inner) ? inner : Array.isArray(inner) ? [...inner] : { ...inner };
    if (copy !== inner)
      Object.defineProperty(above, part, {
        value: copy,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    own.add(copy);
    above = copy;
  }
}

function operationsFor(design: Design, write: Write): readonly PatchOperation[] {
  switch (write.op) {
    case "set":
      return setAt(design, placeOf(design, write.at), write.value);
    case "add": {
      const at = placeOf(design, write.at);
      const listed = listAt(design, at);
      const more = write.values.filter((value) => !listed.includes(value));
      return more.length === 0 ? [] : setAt(design, at, oneOrMany([...listed, ...more]));
    }
    case "take": {
      const at = placeOf(design, write.at);
      const listed = listAt(design, at);
      const taken: readonly unknown[] = write.values;
      const kept = listed.filter((value) => !taken.includes(value));
      if (kept.length === listed.length) return [];
      return kept.length === 0 ? [{ op: "remove", path: pointer(at) }] : setAt(design, at, oneOrMany(kept));
    }
    case "append":
      return appended(design, write.at, write.value);
    case "put":
      return put(design, write.section, write.id, write.value);
    case "patch":
      // a fix may rename or take away any of them
      if (typeof design.flows === "object") indexes.delete(design.flows);
      return [write.operation];
    case "redirect": {
      const { flow, from } = write;
      const path = pointer(["flows", flowIndex(design, flow), "from"]);
      // it may be another flow by its id then
      if (typeof design.flows === "object") indexes.delete(design.flows);
      return [{ op: "replace", path, value: from }];
    }
    case "drop":
      return [{ op: "remove", path: pointer(["flows", flowIndex(design, write.flow)]) }];
    case "unlist":
      return unlisted(design, write.section, write.item);
    case "list":
      return listed(design, write.section);
  }
}

/** A flow is named by its id, and stands at an index. */
function placeOf(design: Design, at: readonly string[]): readonly (string | number)[] {
  const [section, id = "", ...rest] = at;
  if (section !== "flows") return at;
  return [section, flowIndex(design, id), ...rest];
}

/* Ids of flows are put together of what they say, which takes long for many of them. */
const indexes = new WeakMap<object, ReadonlyMap<string, number>>();

function flowIndex(design: Design, id: string): number {
  const { flows } = design;
  if (!Array.isArray(flows)) return -1;
  const known = indexes.get(flows);
  // flows are added at the end; who takes one out, or changes its id, forgets what is known
  const found =
    known?.size === flows.length ? known : new Map(listedIn(design, "flows").map((each, at) => [each, at]));
  indexes.set(flows, found);
  return found.get(id) ?? -1;
}

function valueAt(design: Design, at: readonly (string | number)[]): unknown {
  return at.reduce<unknown>(
    (inner, part) =>
      typeof inner === "object" && inner !== null
        ? Object.getOwnPropertyDescriptor(inner, part)?.value
        : undefined,
    design,
  );
}

function listAt(design: Design, at: readonly (string | number)[]): readonly unknown[] {
  const value = valueAt(design, at);
  return value === undefined || value === "none" || typeof value === "boolean" ? [] : [value].flat();
}

function oneOrMany(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

/** Sets what stands at a place, and makes the places above it that are not there. */
function setAt(design: Design, at: readonly (string | number)[], value: unknown): readonly PatchOperation[] {
  const [section] = at;
  if (section === "information" && valueAt(design, ["information"]) === undefined)
    return setInUsed(design, at, value);
  for (let depth = 1; depth < at.length; depth += 1) {
    const above = valueAt(design, at.slice(0, depth));
    if (typeof above === "object" && above !== null) continue;
    const rest = at.slice(depth);
    return [{ op: "add", path: pointer(at.slice(0, depth)), value: nested(rest, value) }];
  }
  const op = Array.isArray(valueAt(design, at.slice(0, -1))) ? "replace" : "add";
  return [{ op, path: pointer(at), value }];
}

function nested(parts: readonly (string | number)[], value: unknown): unknown {
  return parts.reduceRight<unknown>((inner, part) => ({ [part]: inner }), value);
}

/** Where information declares itself by being used, all of it is listed as soon as something is said of one. */
function setInUsed(
  design: Design,
  [, id = "", ...rest]: readonly (string | number)[],
  value: unknown,
): readonly PatchOperation[] {
  const used = new Set([...(idsIn(design).get("information") ?? []), String(id)]);
  const section = Object.fromEntries([...used].map((each) => [each, each === id ? nested(rest, value) : {}]));
  return [{ op: "add", path: "/information", value: section }];
}

function appended(design: Design, at: readonly string[], value: unknown): readonly PatchOperation[] {
  const before = valueAt(design, at);
  if (Array.isArray(before)) return [{ op: "add", path: pointer([...at, "-"]), value }];
  const kept = before === undefined || before === "none" ? [] : [before];
  return setAt(design, at, [...kept, value]);
}

/** Adds an element; where its section is left out, it is listed as open: nobody said that there are no others. */
function put(design: Design, section: SectionName, id: string, value: unknown): readonly PatchOperation[] {
  const stands = valueAt(design, [section]);
  if (valueAt(design, [section, id]) !== undefined) return [];
  // information that is used declares itself
  if (section === "information" && stands === undefined) return [];
  const isListed = typeof stands === "object" && stands !== null;
  const add: PatchOperation =
    section === "flows"
      ? isListed
        ? { op: "add", path: "/flows/-", value }
        : { op: "add", path: "/flows", value: [value] }
      : isListed
        ? { op: "add", path: pointer([section, id]), value }
        : { op: "add", path: `/${section}`, value: { [id]: value } };
  return stands === undefined
    ? [{ op: "add", path: "/open", value: [...openIn(design), section] }, add]
    : [add];
}

/** Takes an item out of a list: the first that says the same. */
function unlisted(design: Design, section: SectionName, item: unknown): readonly PatchOperation[] {
  const items = valueAt(design, [section]);
  const wanted = JSON.stringify(item);
  const at = Array.isArray(items) ? items.findIndex((each) => JSON.stringify(each) === wanted) : -1;
  return [{ op: "remove", path: pointer([section, at]) }];
}

/** Says that a section lists all there is. */
function listed(design: Design, section: SectionName): readonly PatchOperation[] {
  const stands = valueAt(design, [section]);
  const open = openIn(design);
  const close: readonly PatchOperation[] = open.includes(section)
    ? [{ op: "add", path: "/open", value: open.filter((each) => each !== section) }]
    : [];
  if (stands !== undefined) return close;
  if (section !== "information")
    return [{ op: "add", path: `/${section}`, value: section === "flows" ? [] : {} }];
  const used = [...(idsIn(design).get("information") ?? [])];
  return [{ op: "add", path: "/information", value: Object.fromEntries(used.map((id) => [id, {}])) }];
}

function openIn({ open }: Design): readonly SectionName[] {
  return open === undefined || open === "none" ? [] : ([open].flat() as readonly SectionName[]);
}
