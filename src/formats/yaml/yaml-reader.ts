import { designSchema } from "../../model/design.ts";
import { takenBy } from "../../model/taken-by.ts";
import { changeInText, type TextChange } from "../change-in-text.ts";
import { lineTable } from "../line-table.ts";
import { placesOf, pointerTree } from "../pointer-tree.ts";
import { put } from "../put.ts";
import type { ReadText, Replaced, TextAgain } from "../read-text.ts";
import { type Around, readPart } from "./read-part.ts";
import { readNodes } from "./read-yaml.ts";
import { type Part, type Parts, partsOf, placeInParts } from "./yaml-parts.ts";
import { takenBelow } from "./yaml-value.ts";

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
export function yamlReader(maxDepth = 64): (text: string) => TextAgain {
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

/* Lines in which nothing stands but comments. */
const silence = /(?: *(?:#[^\n]*)?\r?\n)*/y;

/** Whether nothing stands in some lines but comments. */
function isSilent(lines: string): boolean {
  silence.lastIndex = 0;
  return silence.test(lines) && silence.lastIndex === lines.length;
}

interface Again extends TextAgain {
  readonly known?: Known;
}

function readAgain(known: Known, text: string, maxDepth: number): Again | undefined {
  const change = changeInText(known.text, text);
  if (change.from === change.before && change.after === change.before) return again(known, []);
  return inParts({ known, text, change, maxDepth }, known.parts, { start: 0, above: undefined });
}

function again(known: Known, replaced: readonly Replaced[] | undefined): Again {
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

/** Where parts may begin, and the part that they are in, with its rank. */
interface Within {
  readonly start: number;
  readonly above: readonly [part: Part, rank: number] | undefined;
}

function inParts(step: Step, parts: Parts, within: Within): Again | undefined {
  const { from, before, after } = step.change;
  const { head } = parts;
  const by = after - before;
  let at = within.start + head;
  // the spaces before the first key may be those of what is put before it
  const first = from <= at + parts.indent ? newHead(step, within) : undefined;
  if (first === head + by && before <= at + parts.indent && isBlank(step.text.slice(at + by, after)))
    return withParts(step, { ...parts, head: first }, within);
  const [firstPart] = parts.parts;
  if (first !== undefined && first < head + by && firstPart && before <= at + firstPart.length) {
    // what is put before the first part belongs to it
    const end = at + firstPart.length + by;
    return inPart(step, { ...parts, head: first }, within, 0, [within.start + first, end]);
  }
  for (const [rank, part] of parts.parts.entries()) {
    const end = at + part.length;
    // what is put in between two parts may belong to either
    if (at <= from && before <= end) {
      const inner = part.inner && inParts(step, part.inner, { start: at, above: [part, rank] });
      const found = inner ?? inPart(step, parts, within, rank, [at, end + by]);
      if (found) return found;
    }
    if (at > from) return undefined;
    at = end;
  }
  return undefined;
}

function isBlank(spaces: string): boolean {
  return /^ *$/.test(spaces);
}

/** How many characters stand before the first part now, where the text is otherwise in them or right behind: the line of the key, and lines that say nothing. */
function newHead({ known, text, change }: Step, { start, above }: Within): number | undefined {
  const lines = above ? known.text.indexOf("\n", start) + 1 : 0;
  if (change.from < lines || (above && lines === 0)) return undefined;
  silence.lastIndex = lines;
  silence.test(text);
  return silence.lastIndex - start;
}

/** Reads the lines of one part again, as they are between two offsets now. */
function inPart(
  step: Step,
  all: Parts,
  within: Within,
  rank: number,
  [start, end]: readonly [start: number, end: number],
): Again | undefined {
  const { known, text, maxDepth } = step;
  const { kind, indent, parts } = all;
  const old = parts[rank] as Part;
  const section = within.above?.[0];
  const model = takenBy(designSchema);
  const around: Around = {
    kind,
    indent,
    depth: section ? 1 : 0,
    isFirst: rank === 0,
    isLast: rank === parts.length - 1,
    isEnd: end === text.length,
    silent: silentBefore(text, start),
    taken: section ? takenBelow(model, section.key) : model,
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
  const holder = section ? (known.value as Record<string, unknown>)[section.key] : known.value;
  const isSame = found.parts.length === 1 && (kind === "list" || found.parts[0]?.key === old.key);
  const changed = { ...all, parts: parts.toSpliced(rank, 1, ...found.parts) };
  const value = Array.isArray(holder)
    ? holder.toSpliced(rank, 1, ...found.values)
    : withKeys(
        holder as Record<string, unknown>,
        changed.parts,
        new Map(found.parts.map(({ key }, at) => [key, found.values[at]])),
      );
  const name = kind === "list" ? String(rank) : old.key;
  const replaced = isSame
    ? [{ parts: section ? [section.key, name] : [name], value: found.values[0] }]
    : undefined;
  return withParts(step, changed, within, { value, replaced });
}

/** The lines before an offset that say nothing: what is wrong with the next one may hang on them. */
function silentBefore(text: string, offset: number): string {
  let from = offset;
  while (from > 0) {
    const line = text.lastIndexOf("\n", from - 2) + 1;
    if (!/^[ \t]*(?:#.*)?\r?\n$/.test(text.slice(line, from))) break;
    from = line;
  }
  return text.slice(from, offset);
}

/** The text with other parts, and with what they say, where that is otherwise. */
function withParts(
  { known, text, change }: Step,
  parts: Parts,
  { above }: Within,
  said?: { readonly value: unknown; readonly replaced: readonly Replaced[] | undefined },
): Again {
  const replaced = said ? said.replaced : [];
  if (!above) return again({ text, value: said ? said.value : known.value, parts }, replaced);
  const [section, rank] = above;
  const length = section.length + change.after - change.before;
  const sections = known.parts.parts.with(rank, { ...section, length, inner: parts });
  const value = said
    ? withKeys(known.value as Record<string, unknown>, sections, new Map([[section.key, said.value]]))
    : known.value;
  return again({ text, value, parts: { ...known.parts, parts: sections } }, replaced);
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
