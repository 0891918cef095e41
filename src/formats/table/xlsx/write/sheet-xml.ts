import { cellName, columnName } from "../cell-address.ts";
import { type Look, letterFills, looks } from "./styles.ts";
import { xmlText } from "./xml-text.ts";

/** A cell as it is written: a text, or a number. */
export interface SheetCellWritten {
  readonly value: string | number;
  readonly look: Look;
  /** A cell of the workbook that it leads to. */
  readonly link?: { readonly sheet: string; readonly row: number; readonly column: number } | undefined;
}

/** A choice of values for a column. */
export interface Choice {
  /** From 1. */
  readonly column: number;
  /** To which column it goes; itself when left out. */
  readonly to?: number;
  /** A name, or a range: where the values stand. */
  readonly formula: string;
}

/** A sheet as it is written. */
export interface SheetWritten {
  readonly name: string;
  readonly hidden?: boolean;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (SheetCellWritten | undefined)[])[];
  readonly widths: readonly number[];
  readonly choices: readonly Choice[];
  /** Letters whose cells are coloured, from the second column on. */
  readonly coloured?: readonly string[];
}

/* So many rows below the last one have choices, too. */
const room = 500;
/* Empty cells have lines around them in sheets of no more cells than this; a wide matrix is mostly empty. */
const mostEmpty = 20_000;
const lastRow = 1_048_576;

/** The XML of a sheet. Its texts are numbered by `textAt`. */
export function sheetXml(
  sheet: SheetWritten,
  rightToLeft: boolean,
  textAt: (text: string) => number,
): string {
  const { header, rows, widths } = sheet;
  const width = Math.max(1, header.length);
  const last = `${columnName(width)}${rows.length + 1}`;
  const end = Math.min(lastRow, rows.length + 1 + room);
  const cols = widths.map(
    (wide, at) => `<col min="${at + 1}" max="${at + 1}" width="${wide}" customWidth="1"/>`,
  );
  const keepsEmpty = rows.length * width <= mostEmpty;
  const titles = header.map((value): SheetCellWritten => ({ value, look: "header" }));
  const lines = [
    rowXml(1, titles, { widths, textAt, keepsEmpty: true }),
    ...rows.map((row, at) => rowXml(at + 2, row, { widths, textAt, keepsEmpty })),
  ];
  const pane = `<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>`;
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    cols.length > 0 ? `<cols>${cols.join("")}</cols>` : "",
    `<sheetData>${lines.join("")}</sheetData>`,
    `<autoFilter ref="A1:${last}"/>`,
    colouredXml(sheet, `B2:${columnName(width)}${end}`),
    choicesXml(sheet, end),
    linksXml(rows),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
  ].join("");
}

interface RowWriting {
  readonly widths: readonly number[];
  readonly textAt: (text: string) => number;
  readonly keepsEmpty: boolean;
}

function rowXml(
  number: number,
  cells: readonly (SheetCellWritten | undefined)[],
  { widths, textAt, keepsEmpty }: RowWriting,
): string {
  const written = cells.map((cell, at) => {
    if (!cell || (cell.value === "" && !keepsEmpty)) return "";
    const place = `<c r="${columnName(at + 1)}${number}" s="${looks.indexOf(cell.look)}"`;
    if (typeof cell.value === "number") return `${place}><v>${cell.value}</v></c>`;
    return cell.value === "" ? `${place}/>` : `${place} t="s"><v>${textAt(cell.value)}</v></c>`;
  });
  return `<row r="${number}" ht="${heightOf(cells, widths)}">${written.join("")}</row>`;
}

/* Points; a row grows with its texts, up to what is still read at a glance. */
const lineHeight = 15;
const mostLines = 12;

/** The height of a row whose texts are wrapped. Programs mend it when somebody types. */
function heightOf(cells: readonly (SheetCellWritten | undefined)[], widths: readonly number[]): number {
  let most = 1;
  for (const [at, cell] of cells.entries()) {
    if (typeof cell?.value !== "string" || cell.look === "plain") continue;
    const room = Math.max(1, (widths[at] ?? 9) - 2);
    let lines = 0;
    for (const line of cell.value.split("\n")) lines += Math.max(1, Math.ceil(line.length / room));
    most = Math.max(most, lines);
  }
  return Math.min(mostLines, most) * lineHeight + 3;
}

function colouredXml({ coloured = [] }: SheetWritten, range: string): string {
  const rules = coloured
    .slice(0, letterFills.length)
    .map(
      (letter, at) =>
        `<cfRule type="cellIs" dxfId="${at}" priority="${at + 1}" operator="equal"><formula>"${xmlText(letter.replaceAll('"', '""'))}"</formula></cfRule>`,
    );
  return rules.length > 0
    ? `<conditionalFormatting sqref="${range}">${rules.join("")}</conditionalFormatting>`
    : "";
}

/* Several values may be typed into one cell, so what is not among the choices is no error of the sheet. */
function choicesXml({ choices }: SheetWritten, end: number): string {
  const all = choices.map(
    ({ column, to = column, formula }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${columnName(column)}2:${columnName(to)}${end}"><formula1>${xmlText(formula)}</formula1></dataValidation>`,
  );
  return all.length > 0 ? `<dataValidations count="${all.length}">${all.join("")}</dataValidations>` : "";
}

function linksXml(rows: SheetWritten["rows"]): string {
  const links = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const { sheet, row: line, column: to } = cell.link;
      const location = xmlText(`'${sheet.replaceAll("'", "''")}'!${columnName(to)}${line}`);
      return [
        `<hyperlink ref="${columnName(column + 1)}${at + 2}" location="${location}" display="${xmlText(cellName(sheet, { row: line, column: to }))}"/>`,
      ];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}
