import type { Fault } from "../findings/fault.ts";
import type { Position } from "../findings/source.ts";

/* Part of every platform; TypeScript knows it only together with the DOM or Node. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** The text of an input in UTF-8, without a byte order mark; or why it cannot be read. */
export function decodeText(
  input: string | Uint8Array,
  maxBytes: number,
): { readonly text: string } | { readonly fault: Fault } {
  const size = typeof input === "string" ? bytesOf(input, maxBytes) : input.length;
  if (size > maxBytes) return tooLarge(size, maxBytes);
  if (typeof input !== "string" && isArchive(input)) return refused("archive", { line: 1, column: 1 });
  // an editor shows no byte order mark, so columns do not count it
  if (typeof input === "string") return { text: input.startsWith("\ufeff") ? input.slice(1) : input };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(input) };
  } catch (error) {
    // more than fit in one text; each character is a byte at least
    if (!(error instanceof TypeError) && input.length > longestText)
      return tooLarge(input.length, longestText);
    const isUtf16 = (input[0] === 0xff && input[1] === 0xfe) || (input[0] === 0xfe && input[1] === 0xff);
    const position = isUtf16 ? { line: 1, column: 1 } : positionOfDamage(input);
    return refused(isUtf16 ? "utf-16" : "", position);
  }
}

/* What every engine holds in one text; V8 holds 24 characters less than twice as many. */
const longestText = 2 ** 28;

function tooLarge(size: number, limit: number): { readonly fault: Fault } {
  return {
    fault: { rule: "schema/too-large", path: [], params: { size, limit }, position: { line: 1, column: 1 } },
  };
}

function refused(variant: string, position: Position): { readonly fault: Fault } {
  return { fault: { rule: "schema/encoding", variant, path: [], params: {}, position } };
}

/* The first bytes of a ZIP archive (XLSX, ODS), and of what workbooks were before. */
const archives = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Whether some bytes are an archive, such as a workbook, and so no text, even where they could be read as one. */
export function isArchive(bytes: Uint8Array): boolean {
  return archives.some((start) => start.every((byte, at) => bytes[at] === byte));
}

/** How many bytes a text has in UTF-8; counted only where it decides. */
function bytesOf(text: string, maxBytes: number): number {
  if (text.length * 3 <= maxBytes) return text.length;
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Where the first byte stands that is not UTF-8. */
function positionOfDamage(bytes: Uint8Array): Position {
  let [at, line, lineStart] = [0, 1, 0];
  for (let length = lengthAt(bytes, at); length > 0; length = lengthAt(bytes, at)) {
    at += length;
    if (bytes[at - 1] !== 10) continue;
    line += 1;
    lineStart = at;
  }
  const before = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(lineStart, at));
  return { line, column: before.length + 1 };
}

/** How many bytes the character at `at` has; 0 when it is none, or the bytes are at their end. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0xff;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  // longer than needed, half of a surrogate pair, or past the last character
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? 0 : length;
}
