import type { Matrix } from "./matrix.ts";

export interface MatrixWords {
  readonly activity: string;
  readonly defects: string;
}

/** A matrix as CSV (RFC 4180), with the ids of the activities first and the rules that found something last. */
export function matrixToCsv({ columns, rows, defects }: Matrix, words: MatrixWords): string {
  const repeated = (name: string) => columns.filter((column) => column.name === name).length > 1;
  const header = columns.map(({ id, name }) => (repeated(name) ? `${name} (${id})` : name));
  const table = [
    ["id", words.activity, ...header, words.defects],
    ...rows.map(({ id, name, cells, defects: own }) => [
      id,
      name,
      ...cells,
      own.map((at) => defects[at]?.rule ?? "").join(" "),
    ]),
  ];
  return table.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** A field that a spreadsheet takes as text: one that it would take as a formula begins with an apostrophe. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
