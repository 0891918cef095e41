import { readBpmn } from "../../src/formats/bpmn/read-bpmn.ts";
import { safeParseDesign } from "../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import { link } from "../../src/organisation/link.ts";
import { type Complaint, floodComplaint, isInside, shownText } from "./complaint.ts";

const options = { file: "any.bpmn", lanes: "roles", units: {} } as const;

/** Reads whatever it is as BPMN: a design that can be read again, or a reason; every element accounted for, at a place in the text; the same each time. */
export function bpmnComplaint(input: string | Uint8Array): Complaint {
  const text = shownText(input);
  const result = readBpmn(text, options);
  const { report } = result;
  const written = JSON.stringify(report);
  if (written !== JSON.stringify(readBpmn(text, options).report)) return "read differently the second time";
  const { elements, taken, lost, inside } = report.totals;
  if (taken + lost + inside !== elements) return `of ${elements} elements ${taken + lost + inside} are told`;
  const lines = text.split("\n");
  const places = [...report.taken, ...report.lost, ...report.notes].map(({ place }) => place);
  const outside = places.find((place) => !isInside(lines, place));
  if (outside) return `stands outside of the text: ${JSON.stringify(outside)}`;
  const flood = floodComplaint(report, text.length);
  if (flood) return flood;
  if (!result.success) return result.error.text === "" ? "refused without a reason" : undefined;
  const again = safeParseDesign(stringifyDesign(result.design));
  if (!again.success) return `makes no design: ${again.error.message}`;
  if (stringifyDesign(again.data) !== stringifyDesign(result.design))
    return "written, the design says other things";
  link(again.data);
  return undefined;
}
