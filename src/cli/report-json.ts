import { checkJson, type ResultDocument, unreadableJson } from "../formats/check-json.ts";
import type { Outcome, Report } from "./report.ts";

/** One object for one file; for several, one object a line (NDJSON), so that each is valid against the shipped schema. */
export const reportJson: Report = (outcomes) => {
  const documents = outcomes.map(documentOf);
  const [only] = documents;
  if (documents.length === 1) return `${JSON.stringify(only, null, 2)}\n`;
  return documents.map((each) => `${JSON.stringify(each)}\n`).join("");
};

function documentOf(outcome: Outcome): ResultDocument {
  switch (outcome.kind) {
    case "checked":
      return checkJson(outcome.result, outcome.file);
    case "unreadable":
      return unreadableJson(outcome.faults, outcome.file);
    case "unread":
      return unreadableJson([], outcome.file);
  }
}
