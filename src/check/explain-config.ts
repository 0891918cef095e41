import type * as z from "zod";
import { readingEnglish } from "../findings/english.ts";
import { explain } from "../findings/explain.ts";
import type { Fault } from "../findings/fault.ts";
import type { Param, Params, Word } from "../findings/finding.ts";
import { say } from "../findings/say.ts";
import { takenBy } from "../model/taken-by.ts";

/**
 * Why a schema refuses a part of a configuration, a line for each fault: where it stands, what was found and what was expected, in the words
 * that designs get, with what may have been meant. zod says what these words do not know.
 */
export function explainConfig(schema: z.ZodType, value: unknown, { issues }: z.ZodError): string {
  const said = explain(takenBy(schema), value).faults.map((fault) => {
    const issue = issues.find(({ path }) => path.join("\n") === fault.path.join("\n"));
    return isOpaque(fault.params) && issue && issue.message !== vague
      ? at(fault.path, issue.message)
      : at(placeOf(fault), say(readingEnglish, fault.rule, fault.variant ?? "", clear(fault.params)).text);
  });
  return (said.length > 0 ? said : issues.map(({ path, message }) => at(path, message))).join("\n");
}

/* What zod says of a union that takes no part of it. */
const vague = "Invalid input";

/** A key that is unknown or missing is named by the message itself. */
function placeOf({ rule, variant, path }: Fault): Fault["path"] {
  const names = rule === "schema/unknown-key" || (rule === "schema/missing" && variant !== "either");
  return names ? path.slice(0, -1) : path;
}

function at(path: readonly PropertyKey[], text: string): string {
  const place = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return place === "" ? text : `${place.replace(/^\./, "")}: ${text}`;
}

/** Whether something is expected that only zod can tell. */
function isOpaque({ expected }: Params): boolean {
  return Array.isArray(expected) && expected.some(isAnyValue);
}

/** The parameters without what says nothing beside what else is expected. */
function clear(params: Params): Params {
  const { expected } = params;
  if (!Array.isArray(expected)) return params;
  const named: Param = expected.filter((each) => !isAnyValue(each));
  return named.length > 0 ? { ...params, expected: named } : params;
}

function isAnyValue(each: string | Word): boolean {
  return typeof each === "object" && each.word === "a value";
}
