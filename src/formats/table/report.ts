import type { SchemeDeclaration } from "../../model/scheme.ts";
import type { Note, Unread } from "./log.ts";
import type { Matrix, Orientation, SideColumn } from "./matrix.ts";
import type { DesignParty, MatrixDesign } from "./matrix-design.ts";
import type { TablePlace } from "./place.ts";

/** The formats that are text. */
export type TextFormat = "markdown" | "csv" | "tsv";

export type TableFormat = TextFormat | "html" | "xlsx";

/** One activity of a table as it was read; `text` of a cell is what stands in the table. */
export interface ReportedActivity {
  readonly id: string;
  readonly name: string;
  /** The sections that it stands in, as one text. */
  readonly section: string | null;
  readonly place: TablePlace;
  readonly cells: readonly {
    readonly party: string;
    readonly letters: readonly string[];
    readonly text: string;
    readonly place: TablePlace;
  }[];
}

/** A table that was read as a matrix. */
export interface ReportedTable {
  readonly place: TablePlace;
  readonly heading: string | null;
  readonly orientation: Orientation;
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly group: string | null;
    readonly place: TablePlace;
  }[];
  readonly activities: readonly ReportedActivity[];
  readonly sections: readonly { readonly name: string; readonly place: TablePlace }[];
  /** Columns that are neither: ids, phases, and what was left out of the design. */
  readonly columns: readonly SideColumn[];
  readonly notes: readonly Note[];
  readonly unread: readonly Unread[];
}

/** A table that was left out, and why. */
export interface OtherTable {
  readonly place: TablePlace;
  readonly heading: string | null;
  /** The words of its header row. */
  readonly header: readonly string[];
  /** `hidden`: where the format shows no table; `other-scheme`: a matrix whose letters mean something else than those of the first. */
  readonly kind: "legend" | "no-matrix" | "hidden" | "other-scheme";
  readonly why: string;
}

/** What an import found: JSON, complete, so that whatever the design does not hold is said here. */
export interface ImportReport {
  readonly orgproof: 1;
  readonly file: string | null;
  readonly format: TableFormat;
  readonly scheme: SchemeDeclaration | null;
  /** Letters whose meaning is the file's own. */
  readonly legend: readonly {
    readonly letter: string;
    readonly means: string;
    readonly text: string;
    readonly place: TablePlace;
  }[];
  readonly totals: {
    readonly tables: number;
    readonly activities: number;
    /** Cells with letters. */
    readonly cells: number;
    readonly unread: number;
    readonly otherTables: number;
  };
  readonly parties: readonly DesignParty[];
  readonly tables: readonly ReportedTable[];
  readonly otherTables: readonly OtherTable[];
  /** What concerns the whole file. */
  readonly notes: readonly { readonly place: TablePlace; readonly text: string }[];
}

/** The report of one matrix. */
export function reportedTable(matrix: Matrix, { partyOf, idOfActivity, twice }: MatrixDesign): ReportedTable {
  const same = twice
    .filter((each) => each.matrix === matrix)
    .map(
      ({ place, text }): Note => ({
        code: "same-name",
        place,
        text,
        says: "named before in this section: read as another activity",
      }),
    );
  return {
    place: matrix.place,
    heading: matrix.headings.at(-1) ?? null,
    orientation: matrix.orientation,
    parties: matrix.parties.map((party) => ({
      id: partyOf(party)?.id ?? "",
      name: party.name,
      group: party.group ?? null,
      place: party.place,
    })),
    activities: matrix.activities.map((activity) => ({
      id: idOfActivity.get(activity) ?? "",
      name: activity.name,
      section: activity.sections.length > 0 ? activity.sections.join(" / ") : null,
      place: activity.place,
      cells: activity.assigned.map(({ party, letters, text, place }) => ({
        party: partyOf(party)?.id ?? "",
        letters,
        text,
        place,
      })),
    })),
    sections: matrix.sections,
    columns: matrix.columns,
    notes: [...matrix.notes, ...same],
    unread: matrix.unread,
  };
}
