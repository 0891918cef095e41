import { isArchive } from "../../../formats/decode-text.ts";
import { detectedFormat } from "../../../formats/exports/detected-format.ts";
import { stringifyDesign } from "../../../formats/stringify-design.ts";
import type { ImportResult } from "../../../formats/table/import-table.ts";
import { pageOf } from "../../../formats/terminal/page.ts";
import { type Locale, languageOf } from "../../../messages/language.ts";
import type { Made } from "../protocol.ts";
import { digitsOf } from "./read-once.ts";

/** The text of a file: a design as it stands; a table or a workbook as the design that it makes. What reads tables is loaded only then. */
export async function openFile(name: string, bytes: Uint8Array, locale: Locale): Promise<Made> {
  if (isArchive(bytes)) return openWorkbook(name, bytes, locale);
  const format = detectedFormat(name, bytes);
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, "");
  if (format === "yaml" || format === "json") return { text, notes: [] };
  const { importTable } = await import("../../../formats/table/import-table.ts");
  const { importHtml, isHtml } = await import("../../../formats/table/import-html.ts");
  const file = name === "" ? {} : { file: name };
  return made(isHtml(text) ? await importHtml(text, file) : importTable(text, file), locale);
}

async function openWorkbook(file: string, bytes: Uint8Array, locale: Locale): Promise<Made> {
  const { readWorkbook } = await import("../../../formats/table/book/read-workbook.ts");
  const language = languageOf(locale, { digits: digitsOf(locale) });
  const read = readWorkbook(bytes, { file, language });
  if (read.kind === "book" && read.result.success)
    return { text: stringifyDesign(read.result.data), notes: [] };
  if (read.kind === "book")
    return {
      problem: (read.result.error?.findings ?? [])
        .slice(0, 3)
        .map(({ location, message }) => [location?.cell, message.text].filter(Boolean).join(": "))
        .join("; "),
    };
  const { importWorkbook } = await import("../../../formats/table/import-workbook.ts");
  return made(await importWorkbook(bytes, { file }), locale);
}

async function made(result: ImportResult, locale: Locale): Promise<Made> {
  const { importFailure, importSummary } = await import("../../../formats/table/import-summary.ts");
  const page = pageOf({ locale, digits: digitsOf(locale) });
  if (!result.success) return { problem: importFailure(page, result.error, result.report) };
  return { text: stringifyDesign(result.design), notes: importSummary(page, result.report, true) };
}
