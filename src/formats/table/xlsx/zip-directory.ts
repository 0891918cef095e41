import { broken, TableProblem } from "../table-problem.ts";
import { limits } from "./limits.ts";

/** One entry, as the directory at the end of an archive tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header stands. */
  readonly at: number;
}

const endSize = 22;
const entrySize = 46;
/* Part of every platform; TypeScript knows it only together with the DOM or Node. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/**
 * The entries of an archive by name; of two with one name the first. Nothing is inflated.
 * @throws {TableProblem} when there is none, or it is damaged, encrypted or too large.
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  if (count === 0xffff || from === 0xffffffff)
    throw new TableProblem("import/too-large", "the archive is in ZIP64, for more than a workbook needs");
  if (count > limits.entries)
    throw new TableProblem(
      "import/too-large",
      `the archive has ${count} entries; at most ${limits.entries} are read`,
    );
  const entries = new Map<string, ZipEntry>();
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + entrySize > end || view.getUint32(at, true) !== 0x02014b50)
      throw broken("the directory of its archive is damaged");
    const length = view.getUint16(at + 28, true);
    const entry = entryAt(view, bytes, at, length);
    // Names are compared as Excel does: without case, whatever the slashes.
    const key = entry.name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
    if (!entries.has(key)) entries.set(key, entry);
    at += entrySize + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, length: number): ZipEntry {
  const name = new TextDecoder("utf-8").decode(bytes.subarray(at + entrySize, at + entrySize + length));
  if ((view.getUint16(at + 8, true) & 1) !== 0)
    throw new TableProblem("import/protected", "the archive is protected by a password: save it without one");
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

/** Where the record stands that ends an archive; a comment may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw broken("the end of its archive is missing, as if only a part of the file were here");
}
