import type { Subject, SubjectKind } from "./finding.ts";
import { sectionKinds } from "./section-kinds.ts";

const kindOfSection: { readonly [section: string]: SubjectKind } = sectionKinds;

/** The element of a document that a path leads into; the design itself when it leads into none. The document may be anything. */
export function subjectAt(document: unknown, [section, key]: readonly (string | number)[]): Subject {
  const kind =
    typeof section === "string" && Object.hasOwn(kindOfSection, section) ? kindOfSection[section] : undefined;
  if (!kind || key === undefined) return { kind: "design", id: "design" };
  return { kind, id: idOfItem(kind, at(at(document, section), key), document) ?? String(key) };
}

/** The id of an item of a list, as the model makes it; `undefined` when the item does not say enough. */
function idOfItem(kind: SubjectKind, item: unknown, document: unknown): string | undefined {
  const [id, carries, from, to] = ["id", "carries", "from", "to"].map((key) => at(item, key));
  if (kind === "flow" && typeof id === "string") return id;
  if (kind === "flow" && [carries, from, to].every(isText)) return `${carries}:${from}->${to}`;
  if (kind === "interface") {
    const units = textsOf(at(item, "between"));
    const rank = ranksIn(at(document, "units"));
    return units?.length === 2
      ? units.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).join("<->")
      : undefined;
  }
  if (kind === "constraint") {
    const way = ["separate", "bind"].find((key) => textsOf(at(item, key)));
    return way === undefined ? undefined : `${way}:${textsOf(at(item, way))?.join("+")}`;
  }
  return undefined;
}

const ranks = new WeakMap<object, ReadonlyMap<string, number>>();

/** The order of a section's ids; found once for many faults. */
function ranksIn(section: unknown): ReadonlyMap<string, number> {
  if (typeof section !== "object" || section === null) return new Map();
  const known = ranks.get(section) ?? new Map(Object.keys(section).map((id, rank) => [id, rank]));
  ranks.set(section, known);
  return known;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/* An id made of more ids than this, said with each of its faults, would take time and memory without end. */
const most = 100;

function textsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.length <= most && value.every(isText) ? [...value] : undefined;
}

function at(value: unknown, key: string | number | undefined): unknown {
  if (typeof value !== "object" || value === null || key === undefined || !Object.hasOwn(value, key))
    return undefined;
  return (value as Record<string | number, unknown>)[key];
}
