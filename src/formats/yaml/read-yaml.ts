import type { ParsedNode } from "yaml";
import { designSchema } from "../../model/design.ts";
import { takenBy } from "../../model/taken-by.ts";
import { lineTable } from "../line-table.ts";
import type { ReadText } from "../read-text.ts";
import { composeYaml } from "./compose-yaml.ts";
import { anchorsOfDocument } from "./yaml-nodes.ts";
import { yamlPlaces } from "./yaml-places.ts";
import { yamlValue } from "./yaml-value.ts";

/* Enough for anchors that stand in each of some thousand activities; little enough to be read in a second. */
export const maxAliased = 250_000;

/** Reads a text of YAML 1.2 (core schema): one document, no tags of its own, anchors and merge keys within bounds. */
export function readYaml(text: string, maxDepth: number): ReadText {
  return readNodes(text, maxDepth).read;
}

/** What a text says, and the node that says it, where nothing of it is said elsewhere by an alias. */
export function readNodes(
  text: string,
  maxDepth: number,
): { readonly read: ReadText; readonly plain?: ParsedNode } {
  const positionAt = lineTable(text);
  const composed = composeYaml(text, maxDepth, positionAt);
  if ("faults" in composed) return { read: { faults: composed.faults } };
  const { root } = composed;
  if (root === null || isBlank(root)) {
    const position = { line: 1, column: 1 };
    return {
      read: { faults: [{ rule: "schema/syntax", variant: "empty", path: [], params: {}, position }] },
    };
  }
  const anchors = anchorsOfDocument();
  const { value, faults } = yamlValue(root, takenBy(designSchema), anchors, positionAt, {
    maxDepth,
    maxAliased,
  });
  const read = { value, locate: yamlPlaces(root, anchors, positionAt), hidden: () => faults };
  return faults.length > 0 || anchors.areUsed() ? { read } : { read, plain: root };
}

/** Nothing but comments and white space. */
function isBlank(root: object): boolean {
  return "value" in root && root.value === null && "source" in root && root.source === "";
}
