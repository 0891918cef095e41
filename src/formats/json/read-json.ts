import type { Fault } from "../../findings/fault.ts";
import { lineTable } from "../line-table.ts";
import type { ReadText } from "../read-text.ts";
import { duplicateKeys, firstTooDeep, keysAtMost } from "./json-keys.ts";
import { jsonPlaces } from "./json-places.ts";
import { jsonSyntaxFaults } from "./json-syntax.ts";

/* No design is nested as deep as this, so that a value that is a design need not be measured. */
const deepest = 16;

/** Reads a text of JSON. */
export function readJson(text: string, maxDepth: number): ReadText {
  const positionAt = lineTable(text);
  const depthFaults = (part: string): readonly Fault[] => {
    const offset = firstTooDeep(part, maxDepth);
    if (offset === undefined) return [];
    return [{ rule: "schema/too-deep", path: [], params: { limit: maxDepth }, position: positionAt(offset) }];
  };
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
  return {
    value,
    locate: jsonPlaces(text, positionAt),
    hidden: (keys) => {
      const deep = keys === undefined || maxDepth < deepest ? depthFaults(text) : [];
      if (deep.length > 0 || keys === keysAtMost(text)) return deep;
      return duplicateKeys(text, positionAt);
    },
  };
}
