import { csvRow } from "./csv-row.ts";
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
  return table.map(csvRow).join("");
}
