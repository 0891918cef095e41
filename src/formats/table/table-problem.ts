import type { FileTrouble } from "./failure.ts";

/** Why a file of tables cannot be read; the importer makes a failure of it. */
export class TableProblem extends Error {
  readonly code: FileTrouble;

  constructor(code: FileTrouble, text: string) {
    super(text);
    this.name = "TableProblem";
    this.code = code;
  }
}

/** What a damaged file is told, whatever is damaged. */
export function broken(what: string): TableProblem {
  return new TableProblem("import/broken", `the workbook is broken: ${what}`);
}
