import { unreadableJson } from "./check-json.ts";
import { type CheckOutcome, findingsOf } from "./check-outcome.ts";

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
    .map((each) => `${lineOf(each)}\n`)
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

/** In some languages these end a line, too. */
function lineOf(value: object): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
