import type { ImportResult, ImportTableOptions } from "./import-table.ts";
import { importing } from "./importing.ts";

/**
 * A design made of all RACI matrices of an HTML page, and a report of everything that was read, left out or not understood. Nothing of the page
 * is run or loaded. Never rejects, whatever the text; the parser is loaded when it is first called.
 */
export async function importHtml(
  text: string,
  options: Omit<ImportTableOptions, "format"> = {},
): Promise<ImportResult> {
  const { htmlGrids } = await import("./html/html-grids.ts");
  return importing(() => htmlGrids(text), "html", options);
}

/* Comments are matched in one way only, or trying them all would take forever. */
const beginning =
  /^[\s\ufeff]*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|table)\b/i;

/** Whether a text is a page of HTML by its beginning, or a table of one. */
export function isHtml(text: string): boolean {
  return beginning.test(text.slice(0, 5000));
}
