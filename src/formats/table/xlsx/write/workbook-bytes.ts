import { strToU8, zipSync } from "fflate";
import { columnName } from "../cell-address.ts";
import { type SheetWritten, sheetXml } from "./sheet-xml.ts";
import { stylesXml } from "./styles.ts";
import { xmlText } from "./xml-text.ts";

/** A workbook as it is written. */
export interface WorkbookWritten {
  readonly sheets: readonly SheetWritten[];
  /** Names for ranges and formulas, which choices refer to. */
  readonly names: ReadonlyMap<string, string>;
  readonly rightToLeft: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/* Every entry has a time; this is the first noon that an archive can say, in whatever place. */
const mtime = new Date(1980, 0, 1, 12);

/** The bytes of an `.xlsx` file: the same workbook, the same bytes. */
export function workbookBytes({ sheets, names, rightToLeft }: WorkbookWritten): Uint8Array {
  const texts = new Map<string, number>();
  const textAt = (text: string) => {
    const at = texts.get(text) ?? texts.size;
    texts.set(text, at);
    return at;
  };
  const parts: Record<string, string> = {};
  for (const [at, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${head}<worksheet ${main}>${sheetXml(sheet, rightToLeft, textAt)}</worksheet>`;
  parts["xl/workbook.xml"] = workbookXml(sheets, names);
  parts["xl/styles.xml"] = `${head}<styleSheet ${main}>${stylesXml(rightToLeft)}</styleSheet>`;
  parts["xl/sharedStrings.xml"] =
    `${head}<sst ${main} uniqueCount="${texts.size}">${[...texts.keys()].map(stringXml).join("")}</sst>`;
  parts["xl/_rels/workbook.xml.rels"] = relations([
    ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]);
  parts["_rels/.rels"] = relations([["officeDocument", "xl/workbook.xml"]]);
  const types = contentTypes(sheets.length);
  const all = { "[Content_Types].xml": types, ...parts };
  const files = Object.entries(all).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime });
}

function stringXml(text: string): string {
  return `<si><t xml:space="preserve">${xmlText(text)}</t></si>`;
}

function workbookXml(sheets: readonly SheetWritten[], names: ReadonlyMap<string, string>): string {
  const listed = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  );
  // programs look for the range of a filter under this name
  const filters = sheets.map(
    ({ name, header, rows }, at) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${xmlText(quoted(name))}!$A$1:$${columnName(Math.max(1, header.length))}$${rows.length + 1}</definedName>`,
  );
  const own = [...names].map(
    ([name, formula]) => `<definedName name="${name}">${xmlText(formula)}</definedName>`,
  );
  return `${head}<workbook ${main} xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join("")}</sheets><definedNames>${filters.join("")}${own.join("")}</definedNames></workbook>`;
}

/** The name of a sheet as formulas write it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const listed = all.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${listed.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${kind}.${type}+xml"/>`;
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override("xl/workbook.xml", "sheet.main"),
    ...Array.from({ length: sheets }, (_, at) => override(`xl/worksheets/sheet${at + 1}.xml`, "worksheet")),
    override("xl/styles.xml", "styles"),
    override("xl/sharedStrings.xml", "sharedStrings"),
  ].join("")}</Types>`;
}
