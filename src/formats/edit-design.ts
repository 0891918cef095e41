import type { DesignError } from "../findings/design-error.ts";
import type { PatchOperation } from "../findings/finding.ts";
import { patched } from "../findings/patched.ts";
import type { Design } from "../model/design.ts";
import { parseDesign, safeParseDesign } from "./parse-design.ts";
import { stringifyDesign } from "./stringify-design.ts";
import { editYaml, type Style } from "./yaml/edit-yaml.ts";
import { rewriteYaml } from "./yaml/rewrite-yaml.ts";

/** A text with a patch applied and the design that it says, or why it would say none. */
export type EditResult =
  | { readonly success: true; readonly text: string; readonly design: Design; readonly error?: undefined }
  | { readonly success: false; readonly error: DesignError };

/**
 * Applies a patch to the text of a design, YAML or JSON. What the patch does not touch stays as it is, to the letter: comments, order, layout. Where
 * the text cannot be changed in place, it is written anew, with its comments.
 * @throws {DesignError} when the text is no design; {@link TypeError} when the patch has no place in it.
 */
export function editDesign(text: string, patch: readonly PatchOperation[]): EditResult {
  const style: Style = /^\s*\{/.test(text) ? "json" : "yaml";
  const wanted = safeParseDesign(patched(parseDesign(text), patch));
  if (!wanted.success) return wanted;
  const expected = canonical(wanted.data);
  // each way is tried out, and only a text that says just what is wanted is taken
  for (const edit of [inPlace, anew]) {
    const edited = edit(text, patch, style);
    const read = edited === undefined ? undefined : safeParseDesign(edited);
    if (edited !== undefined && read?.success && canonical(read.data) === expected)
      return { success: true, text: edited, design: read.data };
  }
  throw new TypeError("the text cannot be changed so that it says what the patch asks for");
}

function canonical(design: Design): string {
  return stringifyDesign(design, { format: "json" });
}

function inPlace(text: string, patch: readonly PatchOperation[], style: Style): string | undefined {
  return patch.reduce<string | undefined>(
    (edited, operation) => (edited === undefined ? undefined : editYaml(edited, operation, style)),
    text,
  );
}

function anew(text: string, patch: readonly PatchOperation[], style: Style): string {
  if (style === "yaml") return rewriteYaml(text, patch);
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? "";
  return `${JSON.stringify(patched(JSON.parse(text), patch), null, indent)}\n`;
}
