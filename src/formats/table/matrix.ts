import type { Alphabet } from "./alphabet.ts";
import type { Log } from "./log.ts";
import type { TablePlace } from "./place.ts";

export type Orientation = "activities-by-roles" | "roles-by-activities" | "letter-columns" | "letter-rows";

/** A party as one matrix names it. */
export interface MatrixParty {
  readonly name: string;
  /** What the second header row, or a section row over parties, puts it under. */
  readonly group: string | undefined;
  readonly place: TablePlace;
}

/** One cell: the letters of one party in one activity; no letters where the cell is empty or could not be read. */
export interface Assignment {
  readonly party: MatrixParty;
  readonly letters: readonly string[];
  readonly text: string;
  readonly place: TablePlace;
}

export interface MatrixActivity {
  readonly name: string;
  /** The sections that it stands in. */
  readonly sections: readonly string[];
  readonly place: TablePlace;
  readonly assigned: readonly Assignment[];
}

/** A column that holds neither letters nor names of parties or activities: kept for the report. */
export interface SideColumn {
  readonly header: string;
  readonly use: "id" | "section" | "left-out";
  readonly place: TablePlace;
  readonly cells: readonly { readonly text: string; readonly place: TablePlace }[];
}

/** A grid that was read as a matrix. */
export interface Matrix extends Log {
  readonly place: TablePlace;
  readonly headings: readonly string[];
  readonly orientation: Orientation;
  readonly alphabet: Alphabet;
  readonly parties: readonly MatrixParty[];
  readonly activities: readonly MatrixActivity[];
  readonly sections: readonly { readonly name: string; readonly place: TablePlace }[];
  readonly columns: readonly SideColumn[];
}

/** What is known of a table that the table does not say. */
export interface MatrixHints {
  /** Roles in rows (`true`), in columns (`false`), or as the words of the corner say. */
  readonly transpose: boolean | undefined;
  /** The text says that its tables are responsibility matrices. */
  readonly vouched: boolean;
}

/** The key by which two mentions of a party are one: its name and group, whatever the case and spacing. */
export function partyKey(name: string, group: string | undefined): string {
  return JSON.stringify([name.normalize("NFC").toLowerCase(), group?.normalize("NFC").toLowerCase() ?? null]);
}
