import type { Alphabet } from "./alphabet.ts";
import { readCell } from "./cell.ts";
import { filled, type Grid, type GridRow, textAt } from "./grid.ts";
import { headerLetters } from "./header-letters.ts";
import { legendRow } from "./legend.ts";
import { meaningOfWord } from "./words.ts";

/**
 * The header: where the format does not say, of the rows of words above the first letters the one that names most of the columns in which these
 * stand, and the nearest of several. A section that stands right under it, with its number, names none of them.
 */
export function headerRow(grid: Grid, alphabet: Alphabet): number | undefined {
  if (grid.headerRows !== undefined) return grid.headerRows > 0 ? grid.headerRows - 1 : undefined;
  const wide = (row: GridRow) => filled(row) > 1 && legendRow(row).length === 0;
  const first = grid.rows.findIndex(wide);
  if (first < 0) return undefined;
  const above: number[] = [];
  for (let index = first; index < grid.rows.length; index += 1) {
    const row = grid.rows[index] ?? [];
    if (!wide(row)) continue;
    const words = headerLetters(row, alphabet).size > 1 && row.some(({ text }) => meaningOfWord(text));
    // A row of spelled-out letters looks the same; it is a header if it is the first, or if names stand below it.
    if (words && (index === first || namesBelow(index))) return index;
    const lettered = columnsOfLetters(row, alphabet);
    if (index > first && lettered.length > 0) return naming(lettered);
    above.push(index);
  }
  return first;

  function namesBelow(index: number): boolean {
    const next = grid.rows.find((row, at) => at > index && wide(row));
    return next !== undefined && columnsOfLetters(next, alphabet).length === 0;
  }

  function naming(columns: readonly number[]): number | undefined {
    const named = (at: number) => columns.filter((column) => textAt(grid.rows[at], column) !== "").length;
    return above.reduce((best, at) => (named(at) >= named(best) ? at : best), first);
  }
}

/** The columns in which letters stand, but for the first, which names the rows. */
function columnsOfLetters(row: GridRow, alphabet: Alphabet): readonly number[] {
  return row.flatMap(({ text }, column) =>
    column > 0 && readCell(text, alphabet).kind === "letters" ? [column] : [],
  );
}
