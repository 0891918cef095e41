/** A cell by its row and column, both from 1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/* What Excel allows. */
const most = { row: 1_048_576, column: 16_384 };

/** `B7`, `$B$7`; nothing when it is no cell of a sheet. */
export function cellAddress(text: string): CellAddress | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column >= 1 && column <= most.column && row >= 1 && row <= most.row ? { row, column } : undefined;
}

/** The letters of a column: 28 -> `AB`. */
export function columnName(column: number): string {
  let name = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** `Launch!B7`, `'My plan'!B7`: as a formula would name it. */
export function cellName(sheet: string, { row, column }: CellAddress): string {
  const plain = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${columnName(column)}${row}`;
}
