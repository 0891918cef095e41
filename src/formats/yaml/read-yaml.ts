import { designSchema } from "../../model/design.ts";
import { takenBy } from "../../model/taken-by.ts";
import { lineTable } from "../line-table.ts";
import type { ReadText } from "../read-text.ts";
import { composeYaml } from "./compose-yaml.ts";
import { anchorsOfDocument } from "./yaml-nodes.ts";
import { yamlPlaces } from "./yaml-places.ts";
import { yamlValue } from "./yaml-value.ts";

/* Enough for anchors that stand in each of some thousand activities; little enough to be read in a second. */
const maxAliased = 250_000;

/** Reads a text of YAML 1.2 (core schema): one document, no tags of its own, anchors and merge keys within bounds. */
export function readYaml(text: string, maxDepth: number): ReadText {
  const positionAt = lineTable(text);
  const composed = composeYaml(text, maxDepth, positionAt);
  if ("faults" in composed) return composed;
  const { root } = composed;
  if (root === null || isBlank(root)) {
    return {
      faults: [
        { rule: "schema/syntax", variant: "empty", path: [], params: {}, position: { line: 1, column: 1 } },
      ],
    };
  }
  const anchors = anchorsOfDocument();
  const { value, faults } = yamlValue(root, takenBy(designSchema), anchors, positionAt, {
    maxDepth,
    maxAliased,
  });
  return { value, locate: yamlPlaces(root, anchors, positionAt), hidden: () => faults };
}

/** Nothing but comments and white space. */
function isBlank(root: object): boolean {
  return "value" in root && root.value === null && "source" in root && root.source === "";
}
