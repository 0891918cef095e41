import { createHash } from "node:crypto";

/** A line that has something in it, counted from 1; of one that is too long, only how long it is and what it hashes to. */
export type InputLine =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly size: number; readonly hash: string };

const [lineFeed, carriageReturn] = [10, 13];

/** The lines of a stream, one at a time, without their ends. No more than `limit` bytes and a chunk are kept, however long a line is. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<InputLine> {
  let number = 0;
  let line = lineWithin(limit);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      line.add(chunk.subarray(from, end));
      from = end + 1;
      number += 1;
      const ended = line.end(number);
      if (ended) yield ended;
      line = lineWithin(limit);
    }
    line.add(chunk.subarray(from));
  }
  const last = line.end(number + 1);
  if (last) yield last;
}

/** Takes a line piece by piece; what is too long is counted and hashed, and forgotten. */
function lineWithin(limit: number) {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let hash: ReturnType<typeof createHash> | undefined;
  return {
    add(piece: Uint8Array): void {
      size += piece.length;
      if (!hash && size > limit + 1) {
        hash = createHash("sha256");
        for (const each of pieces) hash.update(each);
        pieces = [];
      }
      if (hash) hash.update(piece);
      else if (piece.length > 0) pieces.push(piece);
    },
    end(number: number): InputLine | undefined {
      if (hash) return { number, size, hash: hash.digest("hex") };
      const whole = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
      const bytes = whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole;
      if (bytes.length > limit) return { number, size: bytes.length, hash: hashOf(bytes) };
      return isBlank(bytes) ? undefined : { number, bytes };
    },
  };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === carriageReturn);
}

/** SHA-256 in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
