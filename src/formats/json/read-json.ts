import type { Fault } from "../../findings/fault.ts";
import type { Position } from "../../findings/source.ts";
import { lineTable } from "../line-table.ts";
import type { ReadText, TextValue } from "../read-text.ts";
import { duplicateKeys, firstTooDeep, keysAtMost } from "./json-keys.ts";
import { jsonPlaces } from "./json-places.ts";
import { jsonSyntaxFaults } from "./json-syntax.ts";

/* No design is nested as deep as this, so that a value that is a design need not be measured. */
const deepest = 16;

/** Reads a text of JSON. */
export function readJson(text: string, maxDepth: number): ReadText {
  const positionAt = lineTable(text);
  const depthFaults = (part: string) => faultsOfDepth(part, maxDepth, positionAt);
  // JSON.parse takes gigabytes for millions of brackets before it refuses them; those that begin a text are told at no cost
  const atOnce = depthFaults(text.slice(0, 50_000));
  if (atOnce.length > 0) return { faults: atOnce };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (problem) {
    // not every engine reads a hundred thousand brackets without an error of its own
    const deep = depthFaults(text);
    if (deep.length > 0) return { faults: deep };
    const faults = jsonSyntaxFaults(text, positionAt);
    if (faults.length > 0) return { faults };
    return {
      faults: [
        { rule: "schema/syntax", path: [], params: { problem: String(problem) }, position: positionAt(0) },
      ],
    };
  }
  return jsonValue(text, value, maxDepth, positionAt);
}

/** A text of JSON with its value. */
export function jsonValue(
  text: string,
  value: unknown,
  maxDepth: number,
  positionAt = lineTable(text),
): TextValue {
  return {
    value,
    locate: jsonPlaces(text, positionAt),
    hidden: (keys) => {
      const isMeasured = keys !== undefined && maxDepth >= deepest;
      const deep = isMeasured ? [] : faultsOfDepth(text, maxDepth, positionAt);
      if (deep.length > 0 || keys === keysAtMost(text)) return deep;
      return duplicateKeys(text, positionAt);
    },
  };
}

function faultsOfDepth(
  text: string,
  maxDepth: number,
  positionAt: (offset: number) => Position,
): readonly Fault[] {
  const offset = firstTooDeep(text, maxDepth);
  if (offset === undefined) return [];
  return [{ rule: "schema/too-deep", path: [], params: { limit: maxDepth }, position: positionAt(offset) }];
}
