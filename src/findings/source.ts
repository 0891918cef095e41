/** A place in a text: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** What a workbook calls the cell: `units!B7`; `line` and `column` are then its row and its column. */
  readonly cell?: string;
}

/** A place in a named text. */
export interface Location extends Position {
  readonly file?: string;
}

/** The text that a design was read from, and where in it things stand. */
export interface Source {
  /** The name that the caller gave to the text. */
  readonly file?: string;
  readonly text: string;
  /** Where each JSON pointer stands (its key, or the item in a list); the nearest one above it when it is not in the text; with a file where there are several. */
  readonly locate: (pointers: readonly string[]) => ReadonlyMap<string, Location>;
}

/* A registered symbol, so that two copies of the package (ESM and CommonJS) see each other's sources. */
const key = Symbol.for("orgproof.source");

/** `design`, remembering the text that it was read from, and none before it; the memory is no part of the design's value. */
export function withSource<T extends object>(design: T, source: Source): T {
  return Object.defineProperty(design, key, { value: source, enumerable: false, configurable: true });
}

/** The text that `design` was read from, if it was read from one. */
export function sourceOf(design: object): Source | undefined {
  return (design as { readonly [key]?: Source })[key];
}
