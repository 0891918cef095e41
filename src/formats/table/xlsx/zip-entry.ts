import { Inflate } from "fflate";
import { broken, TableProblem } from "../table-problem.ts";
import { crc32 } from "./crc32.ts";
import { limits } from "./limits.ts";
import type { ZipEntry } from "./zip-directory.ts";

/* So many packed bytes are inflated at once: at most a thousand times as many come of them. */
const step = 16 * 1024;
const headerSize = 30;

/**
 * The bytes of an entry. What the archive says of its size is not believed: inflating stops as soon as more comes out than may.
 * @throws {TableProblem} when it is damaged, or larger than `most` bytes.
 */
export function zipEntryBytes(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > most) throw tooLarge(entry, `holds more than ${most} bytes`);
    if (size > limits.grownBytes && size > limits.ratio * packed.length)
      throw tooLarge(entry, `grows to more than ${limits.ratio} times its size when it is unpacked`);
    chunks.push(chunk);
  };
  if (entry.method === 0) take(packed);
  else if (entry.method === 8) inflate(packed, entry, take);
  else throw broken(`\`${entry.name}\` is packed in a way that workbooks do not use`);
  const whole = joined(chunks, size);
  if (size !== entry.size || crc32(whole) !== entry.crc)
    throw broken(`\`${entry.name}\` is not what its checksum says`);
  return whole;
}

function packedBytes(bytes: Uint8Array, { name, at, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + headerSize > bytes.length || view.getUint32(at, true) !== 0x04034b50)
    throw broken(`\`${name}\` is not where its archive says`);
  const from = at + headerSize + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw broken(`\`${name}\` ends too soon`);
  return bytes.subarray(from, from + packed);
}

function inflate(packed: Uint8Array, { name }: ZipEntry, take: (chunk: Uint8Array) => void): void {
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    ended ||= final;
    take(chunk);
  });
  for (let at = 0; at === 0 || at < packed.length; at += step) {
    try {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch (error) {
      if (error instanceof TableProblem) throw error;
      throw broken(`\`${name}\` cannot be unpacked`);
    }
  }
  if (!ended) throw broken(`\`${name}\` ends too soon`);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooLarge({ name }: ZipEntry, what: string): TableProblem {
  return new TableProblem("import/too-large", `\`${name}\` in the workbook ${what}`);
}
