import { csvTable } from "./csv-table.ts";
import { type BookOptions, type BookResult, designOfBook, isBook } from "./design-of-book.ts";

/** The texts of CSV files by their names. */
export type CsvFiles = Readonly<Record<string, string>>;

/**
 * Reads a design from a folder of CSV files, one a section (`units.csv`, `activities.csv`, ...): headers in English or Persian, columns in any order.
 * Every fault has its file, line and column; what no design has a place for is in `notes`. Never throws, whatever the texts hold.
 */
export function designFromCsv(files: CsvFiles, options: BookOptions = {}): BookResult {
  const { file: folder } = options;
  const read = tablesIn(files, folder);
  const [faults, notes] = [read.flatMap((each) => each.faults), read.flatMap((each) => each.notes)];
  return designOfBook(
    read.map(({ table }) => table),
    options,
    { faults, notes },
  );
}

/** Whether files describe a design, and are not tables of something else. */
export function isCsvDesign(files: CsvFiles): boolean {
  return isBook(tablesIn(files, undefined).map(({ table }) => table));
}

function tablesIn(files: CsvFiles, folder: string | undefined) {
  return Object.entries(files).map(([name, text]) =>
    csvTable(sectionOf(name), folder === undefined ? name : `${folder}/${name}`, text),
  );
}

/** `design/units.csv` -> `units` */
function sectionOf(name: string): string {
  return name.replace(/^.*[\\/]/s, "").replace(/\.(?:csv|tsv|txt)$/i, "");
}
