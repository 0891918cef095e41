import type { TablePlace } from "./place.ts";

/** Something that was read, and is worth saying. */
export interface Note {
  readonly code:
    | "lookalike"
    | "remark"
    | "mark"
    | "wildcard"
    | "not-split"
    | "split"
    | "short-row"
    | "same-name"
    | "legend"
    | "orientation"
    | "header-row"
    | "kept-in-name"
    | "footnote";
  readonly place: TablePlace;
  /** The text that it is about, as it stands in the table. */
  readonly text: string;
  readonly says: string;
}

/** A cell or a row that could not be read. */
export interface Unread {
  readonly kind: "cell" | "row";
  readonly place: TablePlace;
  readonly text: string;
  readonly reason: string;
}

/** What the reading of one table has to say; filled while it is read. */
export interface Log {
  readonly notes: Note[];
  readonly unread: Unread[];
}
