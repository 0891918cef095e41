/** What a workbook may hold at most. The widest real matrices have some hundred columns and some thousand rows. */
export const limits = {
  /** Entries of the archive. */
  entries: 10_000,
  /** Bytes of one part, and of all parts that are read, inflated. */
  partBytes: 64 * 1024 * 1024,
  bytes: 128 * 1024 * 1024,
  /** How many times a part may grow when it is inflated, once it is larger than `grownBytes`; DEFLATE allows 1032. */
  ratio: 300,
  grownBytes: 1024 * 1024,
  /** Elements within elements. */
  depth: 200,
  sheets: 500,
  /** Rows and cells of all sheets that hold something, and the characters of all cells. */
  rows: 100_000,
  cells: 1_000_000,
  characters: 16_000_000,
} as const;
