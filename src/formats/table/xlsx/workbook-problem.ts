import type { FileTrouble } from "../failure.ts";

/** Why a workbook cannot be read; the importer makes a failure of it. */
export class WorkbookProblem extends Error {
  readonly code: FileTrouble;

  constructor(code: FileTrouble, text: string) {
    super(text);
    this.name = "WorkbookProblem";
    this.code = code;
  }
}

/** What a damaged file is told, whatever is damaged. */
export function broken(what: string): WorkbookProblem {
  return new WorkbookProblem("import/broken", `the workbook is broken: ${what}`);
}
