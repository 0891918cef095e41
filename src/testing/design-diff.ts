import { structuredPatch } from "diff";
import { stringifyDesign } from "../formats/stringify-design.ts";
import type { Design } from "../model/design.ts";

/** What is different in the second of two designs: lines of their canonical text, those taken away with `-` before them, those added with `+`. */
export function designDiff(before: Design, after: Design): string {
  const { hunks } = structuredPatch("", "", stringifyDesign(before), stringifyDesign(after), "", "", {
    context: 2,
  });
  return hunks.flatMap(({ lines, oldStart }) => [`@@ line ${oldStart} @@`, ...lines]).join("\n");
}
