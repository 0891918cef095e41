import { closestFinder } from "../../findings/closest.ts";
import type { Alphabet } from "./alphabet.ts";
import { isBlank, readCell } from "./cell.ts";
import { foldText } from "./fold-text.ts";
import { type Grid, type GridCell, textAt } from "./grid.ts";
import { cornerKind } from "./header-words.ts";
import type { Layout } from "./layout.ts";
import type { Log } from "./log.ts";
import { drawnAs } from "./lookalikes.ts";
import type { Assignment, Matrix, MatrixActivity, MatrixHints, MatrixParty } from "./matrix.ts";
import { cleanName, footnotesOf } from "./names.ts";
import type { TablePlace } from "./place.ts";
import type { Labelled } from "./rows.ts";
import { knownWords } from "./words.ts";

type Parts = Pick<Matrix, "orientation" | "parties" | "activities">;

/** One named row or column of the matrix, whatever it stands for. */
interface Line {
  readonly name: string;
  /** What it stands under: sections of rows, the group of a column. */
  readonly groups: readonly string[];
  readonly place: TablePlace;
}

/** A matrix whose cells hold letters: activities by parties, or parties by activities. */
export function readLetters(
  grid: Grid,
  layout: Layout,
  labelled: Labelled,
  alphabet: Alphabet,
  hints: MatrixHints,
  log: Log,
): Parts {
  const corner =
    textAt(grid.rows[layout.header], layout.label) || textAt(grid.rows[layout.groups ?? -1], layout.label);
  const transposed = hints.transpose ?? cornerKind(corner) === "party";
  if (transposed) {
    const says =
      hints.transpose === undefined
        ? `\`${corner}\` heads the rows: roles in rows, activities in columns`
        : "roles in rows, as asked";
    log.notes.push({ code: "orientation", place: grid.place, text: corner, says });
  }
  const columns = columnLines(grid, layout, labelled, log, transposed);
  const rows = labelled.rows.map(({ name, sections, cell }) => ({
    name,
    groups: sections,
    place: cell.place,
  }));
  const lettersOf = letterReader(alphabet, log);
  const cells = labelled.rows.map(({ row, cell }) =>
    columns.map(({ column }) => {
      const at = sharedCell(row, column, layout) ?? { text: "", raw: "", place: cell.place };
      return { letters: lettersOf(at), text: at.raw, place: at.place };
    }),
  );
  const lines = columns.map(({ line }) => line);
  return transposed
    ? {
        orientation: "roles-by-activities",
        ...crossed(lines, rows, (activity, party) => cells[party]?.[activity]),
      }
    : {
        orientation: "activities-by-roles",
        ...crossed(rows, lines, (activity, party) => cells[activity]?.[party]),
      };
}

function crossed(
  activities: readonly Line[],
  others: readonly Line[],
  cell: (activity: number, party: number) => Omit<Assignment, "party"> | undefined,
): { parties: readonly MatrixParty[]; activities: readonly MatrixActivity[] } {
  const parties = others.map(({ name, groups, place }) => ({
    name,
    group: groups.length > 0 ? groups.join(" / ") : undefined,
    place,
  }));
  return {
    parties,
    activities: activities.map(({ name, groups, place }, activity) => ({
      name,
      sections: groups,
      place,
      assigned: parties.flatMap((party, index) => {
        const found = cell(activity, index);
        return found ? [{ party, ...found }] : [];
      }),
    })),
  };
}

/** The named columns; a group row's name holds until the next one. A column without a name cannot be read. */
function columnLines(grid: Grid, layout: Layout, labelled: Labelled, log: Log, transposed: boolean) {
  const header = grid.rows[layout.header] ?? [];
  const groups = groupNames(grid, layout);
  return layout.data.flatMap((column) => {
    const cell = header[column]?.merged === "left" ? owner(header, column) : header[column];
    const name = cleanName(cell?.text ?? "");
    // Cells beyond the header's width are reported where the widths are checked.
    if (column >= header.length) return [];
    if (!cell || isBlank(name)) {
      for (const { row } of labelled.rows) unnamed(row[column], log);
      return [];
    }
    const inside = /\(([^()]*)\)/.exec(name)?.[1];
    if (inside && !transposed) {
      const says = `\`${inside}\` may be a person, a unit or the name in full: kept in the name`;
      log.notes.push({ code: "kept-in-name", place: cell.place, text: name, says });
    }
    const footnotes = footnotesOf(cell.text);
    if (footnotes !== "")
      log.notes.push({ code: "footnote", place: cell.place, text: name, says: footnotes });
    const group = groups.get(column);
    return [{ column, line: { name, groups: group === undefined ? [] : [group], place: cell.place } }];
  });
}

function unnamed(cell: GridCell | undefined, log: Log): void {
  if (cell && cell.text !== "")
    log.unread.push({ kind: "cell", place: cell.place, text: cell.raw, reason: "its column has no name" });
}

/** The cell whose text a merged one shares. */
function owner(row: readonly GridCell[], column: number): GridCell | undefined {
  let at = column;
  while (at > 0 && row[at]?.merged === "left") at -= 1;
  return row[at];
}

/** The cell, or that whose letters hold for it, too, because the two are merged. */
function sharedCell(row: readonly GridCell[], column: number, { data }: Layout): GridCell | undefined {
  let at = column;
  while (row[at]?.merged === "left" && data.includes(at - 1)) at -= 1;
  return row[at];
}

function groupNames(grid: Grid, layout: Layout): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const row = grid.rows[layout.groups ?? -1];
  let name = "";
  row?.forEach(({ text }, column) => {
    if (column === layout.label) return;
    name = cleanName(text) || name;
    if (name !== "") names.set(column, name);
  });
  return names;
}

/** The reader of one cell, which says what it could not read and what else stood there. */
function letterReader(alphabet: Alphabet, log: Log): (cell: GridCell) => readonly string[] {
  const closest = closestFinder(100_000);
  return (cell) => {
    const reading = readCell(cell.text, alphabet);
    const note = { place: cell.place, text: cell.raw };
    if (reading.kind === "unread") {
      const word = foldText(cell.text);
      const meant = /^[\p{L} ]{4,40}$/u.test(word) ? closest(word, knownWords()) : undefined;
      const hint = meant === undefined ? "" : `; \`${meant}\` may be meant`;
      log.unread.push({ kind: "cell", ...note, reason: reading.reason + hint });
    }
    if (reading.kind === "blank" && (reading.mark || reading.remark)) {
      log.notes.push({ code: "mark", ...note, says: "read as empty: nobody is meant" });
    }
    if (reading.kind !== "letters") return [];
    if (reading.remark) log.notes.push({ code: "remark", ...note, says: reading.remark });
    for (const character of reading.lookalikes ?? []) {
      const says = `\`${character}\` ${codeOf(character)} is drawn like ${drawnAs(character)}, and was read as it`;
      log.notes.push({ code: "lookalike", ...note, says });
    }
    return reading.letters;
  };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
