import type { Grid, Prose, TableText } from "../grid.ts";
import { gridBlocks } from "../grid-blocks.ts";
import { legendAside } from "../legend-aside.ts";
import { TableProblem } from "../table-problem.ts";
import { limits } from "./limits.ts";
import { openWorkbook, type WorkbookSheet } from "./open-workbook.ts";
import { type Budget, readSheet } from "./read-sheet.ts";
import { readStrings } from "./read-strings.ts";
import { readStyles } from "./read-styles.ts";
import { sheetRemarks } from "./sheet-remarks.ts";
import { placesIn, sheetRows } from "./sheet-rows.ts";

/* What programs call a sheet that nobody has named. */
const unnamed =
  /^(?:sheet|tabelle|feuil|feuille|hoja|foglio|planilha|folha|blad|ark|taul|munka|arkusz|list|sayfa|лист|аркуш|工作表|シート|برگه|کاربرگ|ورقة)\s?\d+$/iu;

/**
 * The tables of all sheets of a workbook, or of the one that is asked for. Takes time in proportion to what it holds, which is bounded.
 * @throws {TableProblem} when it cannot be read.
 */
export function workbookGrids(bytes: Uint8Array, wanted?: string, onRow?: Budget["onRow"]): TableText {
  const workbook = openWorkbook(bytes);
  if (workbook.sheets.length === 0)
    throw new TableProblem("import/no-workbook", "the workbook has no sheet of cells");
  const numbered = workbook.sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const chosen = numbered.filter(({ sheet }) => wanted === undefined || sameName(sheet.name, wanted));
  if (wanted !== undefined && chosen.length === 0) throw noSheet(wanted, workbook.sheets);
  const strings =
    workbook.strings === undefined ? [] : readStrings(workbook.strings, workbook.read(workbook.strings));
  const styles =
    workbook.styles === undefined ? [] : readStyles(workbook.styles, workbook.read(workbook.styles));
  const budget: Budget = { rows: limits.rows, cells: limits.cells, characters: limits.characters, onRow };
  const grids: Grid[] = [];
  const prose: Prose[] = [];
  const troubles: TableText["troubles"][number][] = [];
  let title: string | undefined;
  let group = 0;
  for (const { sheet, number } of chosen) {
    const read = readSheet(sheet.part, workbook.read(sheet.part), { strings, styles }, budget);
    const placeOf = placesIn(number, sheet.name);
    const { rows, legends } = legendAside(sheetRows(read, placeOf));
    const blocks = gridBlocks(rows);
    const headings = chosen.length > 1 && !unnamed.test(sheet.name) ? [sheet.name] : [];
    for (const grid of [...blocks.grids, ...legends])
      grids.push({ ...grid, headings: grid.headings.length > 0 ? grid.headings : headings });
    for (const piece of blocks.prose) prose.push({ ...piece, group: group + piece.group });
    group += rows.length + 1;
    for (const trouble of [...sheetRemarks(sheet, read, placeOf), ...blocks.troubles]) troubles.push(trouble);
    title = chosen.length === 1 ? blocks.title : undefined;
  }
  return { grids, prose, hidden: [], title, troubles, seen: new Map([["sheet", chosen.length]]) };
}

const sameName = (a: string, b: string) =>
  a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();

function noSheet(wanted: string, sheets: readonly WorkbookSheet[]): TableProblem {
  const names = sheets.slice(0, 10).map(({ name }) => `\`${name}\``);
  return new TableProblem(
    "import/no-workbook",
    `there is no sheet \`${wanted}\`; there are ${names.join(", ")}`,
  );
}
