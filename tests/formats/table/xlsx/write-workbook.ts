import { strToU8, type Zippable, zipSync } from "fflate";

/** A cell: its text, or what XML it is written as. */
export type Written = string | { readonly xml: string } | undefined;

export interface WrittenSheet {
  readonly name?: string;
  /** `hidden`, `veryHidden` */
  readonly state?: string;
  readonly rows: readonly (readonly Written[])[];
  readonly merged?: readonly string[];
  /** Rows, from 1. */
  readonly hiddenRows?: readonly number[];
  /** XML of `<cols>`, and of `<sheetViews>`. */
  readonly cols?: string;
  readonly views?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A text as XML, and what XML cannot hold as workbooks write it. */
export function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

export function address(row: number, column: number): string {
  let name = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return `${name}${row}`;
}

/** A cell in XML: plain texts by their number in the shared ones. */
function cellXml(cell: Written, at: string, strings: string[]): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell !== "string") return cell.xml.replace("<c", `<c r="${at}"`);
  strings.push(`<si><t xml:space="preserve">${escaped(cell)}</t></si>`);
  return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
}

function sheetXml(
  { rows, merged = [], hiddenRows = [], cols = "", views = "" }: WrittenSheet,
  strings: string[],
) {
  const data = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, address(at + 1, column + 1), strings)).join("");
    return `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ""}>${cells}</row>`;
  });
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const merges = ranges === "" ? "" : `<mergeCells count="${merged.length}">${ranges}</mergeCells>`;
  return `${head}<worksheet ${main}>${views}${cols}<sheetData>${data.join("")}</sheetData>${merges}</worksheet>`;
}

/** The parts of a workbook, by name. */
export function workbookParts(sheets: readonly WrittenSheet[]): Record<string, string> {
  const strings: string[] = [];
  const written = sheets.map((sheet) => sheetXml(sheet, strings));
  const names = sheets.map(({ name = "Sheet1", state }, at) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escaped(name).replaceAll('"', "&quot;")}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return {
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${head}<workbook ${main} xmlns:r="${office}"><sheets>${names.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("") +
        relation("strings", "sharedStrings", "sharedStrings.xml") +
        relation("styles", "styles", "/xl/styles.xml"),
    ),
    "xl/sharedStrings.xml": `${head}<sst ${main}>${strings.join("")}</sst>`,
    // style 1 is bold, style 2 is indented twice
    "xl/styles.xml": `${head}<styleSheet ${main}><fonts><font/><font><b/></font><font><b val="0"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"><alignment indent="2"/></xf></cellXfs></styleSheet>`,
    ...Object.fromEntries(written.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  };
}

/** Parts as an archive. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    // A time of its own would make every archive another one.
    files[name] = [typeof part === "string" ? strToU8(part) : part, { mtime: "2020-01-01" }];
  }
  return zipSync(files);
}

/** A workbook of these sheets. */
export function writeWorkbook(...sheets: readonly WrittenSheet[]): Uint8Array {
  return zipped(workbookParts(sheets));
}
