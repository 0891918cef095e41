/** The design in a line, and what its envelope calls it. */
export interface DesignInLine {
  readonly id?: string | number;
  /** The text of the design, as it was written; its columns are those of the line where it is a part of it. */
  readonly bytes: Uint8Array;
}

/* No design has such a key at its top, so that most lines need not be looked through. */
const mark = '"design"';

/**
 * A line is a design, or an envelope around one: `{ "id": ..., "design": ... }`, whose design is an object, or a text in YAML or JSON. Other keys of an
 * envelope are for others.
 */
export function designInLine(line: Uint8Array): DesignInLine {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength);
  if (!bytes.includes(mark)) return { bytes };
  const members = membersOf(bytes);
  const design = members?.get("design");
  if (!members || !design || members.has("orgproof")) return { bytes };
  const id = idIn(members.get("id"));
  const text = design[0] === quote ? parsed(design) : undefined;
  const written = typeof text === "string" ? Buffer.from(text) : inPlace(bytes, design);
  return { ...(id === undefined ? {} : { id }), bytes: written };
}

/** A design with spaces in place of what stands before it in its line, so that columns are those of the line. */
function inPlace(line: Buffer, design: Buffer): Buffer {
  const before = line.subarray(0, design.byteOffset - line.byteOffset).toString();
  return Buffer.concat([Buffer.from(" ".repeat(before.length)), design]);
}

/** A text, or a number; one that is not exact in JavaScript stays the text that it is written as. */
function idIn(written: Buffer | undefined): string | number | undefined {
  const value = written && parsed(written);
  if (typeof value === "string") return value;
  if (typeof value !== "number") return undefined;
  return String(value) === written?.toString() ? value : written?.toString();
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [opening, closing] = [new Set([0x7b, 0x5b]), new Set([0x7d, 0x5d])];

/** The members of a JSON object, each value as it is written; undefined where it is none. Every byte is looked at once. */
function membersOf(bytes: Buffer): Map<string, Buffer> | undefined {
  const members = new Map<string, Buffer>();
  let depth = 0;
  let from = 0;
  let key: unknown;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) at = endOfText(bytes, at);
    else if (opening.has(byte)) {
      if (depth === 0 && byte !== 0x7b) return undefined;
      if (depth === 0) from = at + 1;
      depth += 1;
    } else if (depth === 1 && byte === colon) {
      key = parsed(bytes.subarray(from, at));
      from = at + 1;
    } else if (depth === 1 && (byte === comma || closing.has(byte))) {
      if (typeof key === "string") members.set(key, trimmed(bytes.subarray(from, at)));
      key = undefined;
      from = at + 1;
      if (byte !== comma) return bytes.subarray(from).toString().trim() === "" ? members : undefined;
    } else if (closing.has(byte)) depth -= 1;
  }
  return undefined;
}

function endOfText(bytes: Buffer, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
  return at;
}

function trimmed(bytes: Buffer): Buffer {
  let [from, to] = [0, bytes.length];
  while (from < to && isSpace(bytes[from])) from += 1;
  while (to > from && isSpace(bytes[to - 1])) to -= 1;
  return bytes.subarray(from, to);
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;
}
