import { designSchema } from "../../model/design.ts";
import { takenBy } from "../../model/taken-by.ts";
import { changeInText, type TextChange } from "../change-in-text.ts";
import { lineTable } from "../line-table.ts";
import { placesOf, pointerTree } from "../pointer-tree.ts";
import type { ReadText } from "../read-text.ts";
import { type Around, readPart } from "./read-part.ts";
import { readNodes } from "./read-yaml.ts";
import { type Part, type Parts, partsOf, placeInParts } from "./yaml-parts.ts";
import { put, takenBelow } from "./yaml-value.ts";

/** What a text says, and where that is something else than what was said last; `undefined` where that is not told. */
export interface YamlReading {
  readonly read: ReadText;
  readonly replaced: readonly Replaced[] | undefined;
}

/** A key or an item, and what it says now. */
export interface Replaced {
  readonly parts: readonly string[];
  readonly value: unknown;
}

interface Known {
  readonly text: string;
  readonly value: unknown;
  readonly parts: Parts;
}

/* So many tokens cannot come of it that the package would be stopped. */
const longest = 4_000_000;

/**
 * Reads one text after another as `readYaml` does, and of each only the lines that are not those of the last one that could be read; `replaced` is told
 * in terms of that one, too.
 */
export function yamlReader(maxDepth = 64): (text: string) => YamlReading {
  let last: Known | undefined;
  return (text) => {
    const again = last && readAgain(last, text, maxDepth);
    if (again) {
      last = again.known ?? last;
      return again;
    }
    const { read, plain } = readNodes(text, maxDepth);
    if ("value" in read) {
      const parts = plain && text.length < longest ? partsOf(plain, text, [0, text.length], 2) : undefined;
      last = parts && isWhole(parts, text) ? { text, value: read.value, parts } : undefined;
    }
    return { read, replaced: undefined };
  };
}

/** Whether what stands in a text before its parts says nothing, and nothing ends the document before its end. */
function isWhole({ kind, indent, head }: Parts, text: string): boolean {
  return kind === "map" && indent === 0 && isSilent(text.slice(0, head)) && !/^(?:---|\.\.\.)/m.test(text);
}

/** Whether nothing stands in some lines but comments. */
function isSilent(lines: string): boolean {
  return /^(?: *(?:#[^\n]*)?\r?\n)*$/.test(lines);
}

interface Again extends YamlReading {
  readonly known?: Known;
}

function readAgain(known: Known, text: string, maxDepth: number): Again | undefined {
  const change = changeInText(known.text, text);
  const by = change.after - change.before;
  const { head } = known.parts;
  if (change.from === change.before && by === 0) return again(known, []);
  if (change.before <= head && isSilent(text.slice(0, head + by)))
    return again({ ...known, text, parts: { ...known.parts, head: head + by } }, []);
  return inParts({ known, text, change, maxDepth }, known.parts, { start: 0, above: [] });
}

function again(known: Known, replaced: readonly Replaced[]): Again {
  const { text, value, parts } = known;
  const positionAt = lineTable(text);
  const read: ReadText = {
    value,
    locate(pointers) {
      const { tree, ends } = pointerTree(pointers);
      tree.offset = parts.head;
      placeInParts(tree, parts, 0);
      return placesOf(ends, positionAt);
    },
    hidden: () => [],
  };
  return { read, replaced, known };
}

/** A text that is read again. */
interface Step {
  readonly known: Known;
  readonly text: string;
  readonly change: TextChange;
  readonly maxDepth: number;
}

/** Reads again what stands in the parts; `above` are the part that they are in, and its rank. */
function inParts(
  step: Step,
  parts: Parts,
  { start, above }: { readonly start: number; readonly above: readonly (readonly [Part, number])[] },
): Again | undefined {
  const { from, before } = step.change;
  let at = start + parts.head;
  for (const [rank, part] of parts.parts.entries()) {
    const end = at + part.length;
    // what is put in between two parts may belong to either
    if (at <= from && before <= end) {
      const inner =
        part.inner && from >= at + part.inner.head
          ? inParts(step, part.inner, { start: at, above: [...above, [part, rank]] })
          : undefined;
      const found = inner ?? inPart(step, parts, rank, at, above);
      if (found) return found;
    }
    if (at > from) return undefined;
    at = end;
  }
  return undefined;
}

function inPart(
  { known, text, change, maxDepth }: Step,
  { kind, indent, head, parts }: Parts,
  rank: number,
  start: number,
  above: readonly (readonly [Part, number])[],
): Again | undefined {
  const old = parts[rank] as Part;
  const end = start + old.length + change.after - change.before;
  const [section] = above;
  const model = takenBy(designSchema);
  const around: Around = {
    kind,
    indent,
    depth: section ? 1 : 0,
    isFirst: rank === 0,
    isLast: rank === parts.length - 1,
    isEnd: end === text.length,
    taken: section ? takenBelow(model, section[0].key) : model,
    maxDepth,
  };
  let table: ReturnType<typeof lineTable> | undefined;
  const found = readPart(text.slice(start, end), around, (offset) => {
    table ??= lineTable(text);
    return table(start + offset);
  });
  if (!found) return undefined;
  if ("faults" in found) return { read: found, replaced: undefined };
  const keys = new Set(parts.filter((_, at) => at !== rank).map(({ key }) => key));
  if (kind === "map" && found.parts.some(({ key }) => keys.has(key))) return undefined;
  const holder = section ? (known.value as Record<string, unknown>)[section[0].key] : known.value;
  const isSame = found.parts.length === 1 && (kind === "list" || found.parts[0]?.key === old.key);
  const changed = { kind, indent, head, parts: parts.toSpliced(rank, 1, ...found.parts) };
  const value = Array.isArray(holder)
    ? holder.toSpliced(rank, 1, ...found.values)
    : withKeys(
        holder as Record<string, unknown>,
        changed.parts,
        new Map(found.parts.map(({ key }, at) => [key, found.values[at]])),
      );
  const name = kind === "list" ? String(rank) : old.key;
  const replaced = isSame
    ? [{ parts: section ? [section[0].key, name] : [name], value: found.values[0] }]
    : undefined;
  if (!section) return { ...again({ text, value, parts: changed }, []), replaced };
  const by = change.after - change.before;
  const sections = known.parts.parts.with(section[1], {
    ...section[0],
    length: section[0].length + by,
    inner: changed,
  });
  const whole = withKeys(
    known.value as Record<string, unknown>,
    sections,
    new Map([[section[0].key, value]]),
  );
  return { ...again({ text, value: whole, parts: { ...known.parts, parts: sections } }, []), replaced };
}

/** A map with these keys in their order, some of which say something else. */
function withKeys(
  map: Readonly<Record<string, unknown>>,
  parts: readonly Part[],
  others: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const { key } of parts) put(made, key, others.has(key) ? others.get(key) : map[key]);
  return made;
}
