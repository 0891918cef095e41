import { unreadableJson } from "./check-json.ts";
import { type CheckOutcome, findingsOf } from "./check-outcome.ts";
import { ndjsonLine } from "./ndjson-line.ts";

/**
 * Results as newline-delimited JSON, for streams and logs: a line for each finding (`type: "finding"`), and behind those of a design one that says how its
 * check ended (`type: "result"`).
 */
export function checkToNdjson(outcomes: readonly CheckOutcome[]): string {
  return outcomes
    .flatMap((outcome) => [
      ...findingsOf(outcome).map((finding) => ({ type: "finding", file: outcome.file, ...finding })),
      resultOf(outcome),
    ])
    .map(ndjsonLine)
    .join("");
}

function resultOf(outcome: CheckOutcome) {
  if (outcome.kind === "unreadable") {
    const { orgproof, file, verdict, counts } = unreadableJson(outcome.faults, outcome.file);
    return { type: "result", orgproof, file, verdict, isReadable: false, counts, rules: [] };
  }
  const { orgproof, verdict, counts, rules } = outcome.result;
  return { type: "result", orgproof, file: outcome.file, verdict, isReadable: true, counts, rules };
}
