import { broken, TableProblem } from "../table-problem.ts";
import { limits } from "./limits.ts";
import { readXml } from "./read-xml.ts";
import { zipDirectory } from "./zip-directory.ts";
import { zipEntryBytes } from "./zip-entry.ts";

/** A sheet as its workbook names it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** A workbook of which nothing but its list of sheets is read. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  /** The bytes of a part; inflated when asked. */
  readonly read: (part: string) => Uint8Array;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/**
 * Opens an `.xlsx` file.
 * @throws {TableProblem} when it is none, is protected or broken, or holds too much.
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  refuseOthers(bytes);
  const entries = zipDirectory(bytes);
  let left: number = limits.bytes;
  const read = (part: string) => {
    const entry = entries.get(part.toLowerCase());
    if (!entry) throw broken(`\`${part}\` is missing`);
    if (left <= 0)
      throw new TableProblem("import/too-large", `the workbook holds more than ${limits.bytes} bytes`);
    const whole = zipEntryBytes(bytes, entry, Math.min(limits.partBytes, left));
    left -= whole.length;
    return whole;
  };
  const has = (part: string) => entries.has(part.toLowerCase());
  const relations = (part: string): ReadonlyMap<string, Relation> => {
    const [, folder = "", file = ""] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
    const beside = `${folder}_rels/${file}.rels`;
    return has(beside) ? readRelations(beside, read(beside), folder) : new Map<string, Relation>();
  };
  const main = [...relations("").values()].find(({ type }) => type.endsWith("/officeDocument"))?.target;
  const workbook = main !== undefined && has(main) ? main : "xl/workbook.xml";
  if (!has(workbook) || !/xl|sheet|book/i.test(workbook)) throw noWorkbook(has);
  const related = relations(workbook);
  const byType = (end: string) =>
    [...related.values()].find(({ type, target }) => type.endsWith(end) && has(target))?.target;
  return {
    sheets: readSheets(workbook, read(workbook), related),
    strings: byType("/sharedStrings"),
    styles: byType("/styles"),
    read,
  };
}

function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new TableProblem(
      "import/protected",
      "it is protected by a password, or an old .xls: save it as .xlsx without a password",
    );
  if (bytes.length === 0) throw broken("the file is empty");
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw new TableProblem(
      "import/no-workbook",
      "it is no workbook: an .xlsx is a ZIP archive, and this is none",
    );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function noWorkbook(has: (part: string) => boolean): TableProblem {
  const what = has("xl/workbook.bin")
    ? "it is a binary workbook (.xlsb): save it as .xlsx"
    : has("content.xml")
      ? "it is an OpenDocument file: save it as .xlsx or CSV"
      : "the archive holds no workbook of Excel (.xlsx)";
  return new TableProblem("import/no-workbook", what);
}

function readRelations(name: string, bytes: Uint8Array, folder: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  readXml(name, bytes, {
    open(tag, { Id, Type, Target, TargetMode }) {
      // What lies outside of the archive is never looked at.
      if (tag !== "Relationship" || Id === undefined || Target === undefined || TargetMode === "External")
        return;
      found.set(Id, { type: Type ?? "", target: resolved(folder, Target) });
    },
  });
  return found;
}

/** The part that a target means, told from a folder of the archive. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function readSheets(
  name: string,
  bytes: Uint8Array,
  related: ReadonlyMap<string, Relation>,
): readonly WorkbookSheet[] {
  const sheets: WorkbookSheet[] = [];
  readXml(name, bytes, {
    open(tag, attributes, path) {
      const relation = related.get(attributes["r:id"] ?? attributes.id ?? "");
      // A sheet may be a chart or a dialog, too.
      if (tag !== "sheet" || path.at(-2) !== "sheets" || !relation?.type.endsWith("/worksheet")) return;
      const hidden = (attributes.state ?? "visible") !== "visible";
      sheets.push({ name: attributes.name ?? "", hidden, part: relation.target });
    },
  });
  if (sheets.length > limits.sheets)
    throw new TableProblem(
      "import/too-large",
      `the workbook has ${sheets.length} sheets; at most ${limits.sheets} are read`,
    );
  return sheets;
}
