import { checkJson, type ResultDocument, unreadableJson } from "../formats/check-json.ts";
import type { CheckOutcome } from "../formats/check-outcome.ts";
import type { Report } from "./report.ts";

/** One object for one file; for several, one object a line (NDJSON), so that each is valid against the shipped schema. */
export const reportJson: Report = (outcomes) => {
  const documents = outcomes.map(documentOf);
  const [only] = documents;
  if (documents.length === 1) return `${JSON.stringify(only, null, 2)}\n`;
  return documents.map((each) => `${JSON.stringify(each)}\n`).join("");
};

function documentOf(outcome: CheckOutcome): ResultDocument {
  return outcome.kind === "checked"
    ? checkJson(outcome.result, outcome.file)
    : unreadableJson(outcome.faults, outcome.file);
}
