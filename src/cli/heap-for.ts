/* Bytes of the heap that a byte of text comes to, measured at 100,000 and 1,000,000 activities, with room; a document of YAML keeps all its places. */
const perByte = { json: 24, other: 150 } as const;
const mebibyte = 2 ** 20;

/** What the machine has, in bytes. */
export interface Room {
  /** What the heap may have as things are. */
  readonly limit: number;
  /** All memory. */
  readonly memory: number;
}

/**
 * The heap in MiB that a command line is to be run with, where its files are too large for the usual one; `undefined` where that is enough, or
 * no more can be had.
 */
export function heapFor(
  argv: readonly string[],
  sizeOf: (path: string) => number,
  { limit, memory }: Room,
): number | undefined {
  let wanted = 0;
  for (const word of argv)
    wanted = Math.max(wanted, sizeOf(word) * perByte[word.endsWith(".json") ? "json" : "other"]);
  const heap = Math.min(wanted + 256 * mebibyte, 0.8 * memory);
  return wanted > 0.5 * limit && heap > limit ? Math.ceil(heap / mebibyte) : undefined;
}
