import { strFromU8, unzipSync } from "fflate";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import { designFromCsv } from "../../src/formats/table/book/design-from-csv.ts";
import type { BookResult } from "../../src/formats/table/book/design-of-book.ts";
import { designToCsv } from "../../src/formats/table/book/design-to-csv.ts";
import { designToWorkbook } from "../../src/formats/table/book/design-to-workbook.ts";
import { readWorkbook } from "../../src/formats/table/book/read-workbook.ts";
import { zipped } from "../formats/table/xlsx/write-workbook.ts";
import type { Complaint } from "./complaint.ts";

const design = parseDesign({
  orgproof: 1,
  name: { en: "Plan", fa: "طرح" },
  units: { a: { orientation: { goal: "long-term" } }, b: { parent: "a" } },
  roles: { r: { unit: ["a", "b"], heldBy: ["x", "y"] } },
  activities: { p: { raci: { A: "a", R: ["a", "r"] }, needs: [{ information: "i", within: "P1W" }] }, q: {} },
  information: { i: { agreed: ["a"] } },
  flows: [{ carries: "i", from: "p", to: "q", returns: false }],
  knowledge: { k: { heldBy: { a: 3 }, transfers: [{ from: "a", to: "b", through: "meeting" }] } },
  interfaces: "none",
});
const files = designToCsv(design);
const whole = designToWorkbook(design);
const parts = Object.fromEntries(
  Object.entries(unzipSync(whole)).map(([name, part]) => [name, strFromU8(part)]),
);

/** The texts of a folder, and the parts of a workbook. */
export const csvSeeds: readonly string[] = Object.values(files);
export const partSeeds: readonly string[] = Object.values(parts);

/** Reads a folder one of whose files is the input. */
export function csvComplaint(input: string, index: number): Complaint {
  const names = Object.keys(files);
  return complaintOf(designFromCsv({ ...files, [names[index % names.length] ?? ""]: input }));
}

/** Reads a workbook one of whose parts is the input, or whose bytes are damaged with it. */
export function bookComplaint(input: string | Uint8Array, index: number): Complaint {
  const names = Object.keys(parts);
  if (typeof input === "string")
    return readComplaint(zipped({ ...parts, [names[index % names.length] ?? ""]: input }));
  const bytes = whole.slice(0, whole.length - (index % 2 === 0 ? 0 : (input[0] ?? 0)));
  input.forEach((value, at) => {
    if (at < 6) bytes[(value * 251 + index * 31 + at * 97) % bytes.length] = value;
  });
  return readComplaint(bytes);
}

function readComplaint(bytes: Uint8Array): Complaint {
  const read = readWorkbook(bytes);
  if (read.kind === "trouble") return read.problem.message === "" ? "no reason is said" : undefined;
  return read.kind === "book" ? complaintOf(read.result) : undefined;
}

/** What is wrong with what was read: it must be a design that can be read again, or faults that have places. */
function complaintOf({ data, error, notes }: BookResult): Complaint {
  if (notes.some(({ text }) => text === "")) return "a note says nothing";
  if (data) {
    const again = stringifyDesign(parseDesign(stringifyDesign(data)));
    return again === stringifyDesign(data) ? undefined : "the design is not read again as it is";
  }
  if (error.findings.length === 0) return "no reason is said";
  return error.findings.every(({ location }) => location) ? undefined : "a fault has no place";
}
