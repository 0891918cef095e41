import { check } from "../../src/check/check.ts";
import { DesignError } from "../../src/findings/design-error.ts";
import { type ParseOptions, type ParseResult, safeParseDesign } from "../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { type Complaint, faultsComplaint, floodComplaint, shownText } from "./complaint.ts";

/** The ways to read one input. */
export const designFormats: readonly ParseOptions[] = [{}, { format: "json" }, { format: "yaml" }];

/** Reads whatever it is: a design that can be written and read again, or faults that each have a place in the text; the same each time. */
export function designComplaint(input: unknown, options: ParseOptions = {}): Complaint {
  const result = safeParseDesign(input, options);
  if (inJson(result) !== inJson(safeParseDesign(input, options))) return "read differently the second time";
  return result.success ? sameAgain(result.data) : refusalComplaint(input, result.error);
}

function inJson({ data, error }: ParseResult): string {
  return JSON.stringify(data ?? error?.findings);
}

function refusalComplaint(input: unknown, error: unknown): Complaint {
  if (!(error instanceof DesignError)) return "refused with something else than a DesignError";
  const isText = typeof input === "string" || input instanceof Uint8Array;
  const text = isText ? shownText(input) : undefined;
  return (
    faultsComplaint(error.findings, text) ??
    (text === undefined ? undefined : floodComplaint(error.findings, text.length))
  );
}

/** The same, and a design that was read can be linked, and no rule fails on it. */
export function checkComplaint(input: unknown, options: ParseOptions = {}): Complaint {
  const complaint = designComplaint(input, options);
  const design = complaint === undefined ? safeParseDesign(input, options).data : undefined;
  if (!design) return complaint;
  const { internalErrors } = check(link(design), { preset: "all", unknownAs: "info" });
  return internalErrors.length > 0 ? `a rule fails: ${JSON.stringify(internalErrors)}` : undefined;
}

/** What is written of a design says the same design, in either format. */
function sameAgain(design: Design): Complaint {
  const json = stringifyDesign(design, { format: "json" });
  for (const format of ["yaml", "json"] as const) {
    const again = safeParseDesign(format === "json" ? json : stringifyDesign(design), { format });
    if (!again.success) return `written as ${format}, it is no design: ${again.error.message}`;
    if (stringifyDesign(again.data, { format: "json" }) !== json)
      return `written as ${format}, it says other things`;
    if (JSON.stringify(again.data) !== JSON.stringify(JSON.parse(JSON.stringify(again.data))))
      return `written as ${format}, it is no plain data`;
  }
  return undefined;
}
