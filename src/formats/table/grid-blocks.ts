import { alphabetOf } from "./alphabet.ts";
import { readCell } from "./cell.ts";
import { filled, type Grid, type GridRow, type Prose, type TableText } from "./grid.ts";
import { headerLetter } from "./header-letters.ts";
import { legendRow } from "./legend.ts";

/* RACI and S: enough to see that a row holds letters. */
const plain = alphabetOf(new Set(["S"]), [], new Map());

const holdsLetters = (row: GridRow) =>
  row.some(({ text }, at) => at > 0 && readCell(text, plain).kind === "letters");
const spelled = (row: GridRow) =>
  row.some(({ text }) => (headerLetter(text, plain)?.by ?? "letter") !== "letter");
const headLetters = (row: GridRow) =>
  new Set(row.flatMap(({ text }) => headerLetter(text, plain)?.letter ?? [])).size;

/**
 * The rows of a sheet or flat file, parted into tables. Blank rows part them only where a new header follows: they also stand
 * between the sections of one table. Rows with one text above a header are its title; those explain letters are legends.
 */
export function gridBlocks(
  rows: readonly GridRow[],
): Pick<TableText, "grids" | "prose" | "title" | "troubles"> {
  const grids: { rows: GridRow[]; title: string | undefined; names: boolean }[] = [];
  const prose: Prose[] = [];
  let waiting: GridRow[] = [];
  for (const [group, block] of parted(rows).entries()) {
    for (const piece of explaining(block, group)) prose.push(piece);
    const wide = block.findIndex((row) => filled(row) > 1 && legendRow(row).length === 0);
    const header = block[wide];
    if (header === undefined) {
      waiting = waiting.concat(block.filter((row) => legendRow(row).length === 0));
      continue;
    }
    const last = grids.at(-1);
    const below = block.slice(wide + 1);
    // Bare letters head columns only where names stand below; a row of a matrix looks the same.
    const names =
      headLetters(header) > 1 && (spelled(header) || (below.length > 0 && !below.some(holdsLetters)));
    const words = names || !holdsLetters(header);
    const starts = words && (names || below.some(holdsLetters));
    if (!last || starts || (words && !last.names)) {
      // Titles stand above the header; the nearest one is the table's.
      const above = block.slice(0, wide).filter((row) => filled(row) === 1 && legendRow(row).length === 0);
      const title = [...waiting, ...above].at(-1)?.find(({ text }) => text !== "")?.text;
      grids.push({ rows: block.filter((row) => !above.includes(row)), title, names });
    } else for (const row of [[], ...waiting, ...block]) last.rows.push(row);
    waiting = [];
  }
  const troubles = waiting.map((row) => ({
    place: row[0]?.place ?? { line: 1, column: 1 },
    text: `a line apart from any table: \`${row.find(({ text }) => text !== "")?.text ?? ""}\``,
  }));
  return {
    grids: grids.map(asGrid),
    prose,
    title: grids.length === 1 ? grids[0]?.title : undefined,
    troubles,
  };
}

/** The rows of a block where a legend may stand: one text, or a letter and its words. */
function explaining(block: readonly GridRow[], group: number): readonly Prose[] {
  return block.flatMap((row) => {
    const cells = row.filter(({ text }) => text !== "");
    const [cell] = cells;
    if (!cell || (cells.length > 1 && legendRow(row).length === 0)) return [];
    return [{ text: cells.map(({ text }) => text).join(" = "), place: cell.place, group }];
  });
}

function asGrid({ rows, title }: { rows: readonly GridRow[]; title: string | undefined }): Grid {
  const place = rows[0]?.[0]?.place ?? { line: 1, column: 1 };
  return { place, headings: title === undefined ? [] : [title], rows };
}

/** Runs of rows that hold something. */
function parted(rows: readonly GridRow[]): readonly GridRow[][] {
  const blocks: GridRow[][] = [];
  let open = false;
  for (const row of rows) {
    if (filled(row) === 0) open = false;
    else if (open) blocks.at(-1)?.push(row);
    else {
      blocks.push([row]);
      open = true;
    }
  }
  return blocks;
}
