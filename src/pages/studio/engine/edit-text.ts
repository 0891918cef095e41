import { DesignError } from "../../../findings/design-error.ts";
import type { PatchOperation } from "../../../findings/finding.ts";
import { editDesign } from "../../../formats/edit-design.ts";
import type { Made } from "../protocol.ts";

/** The text with a patch carried out, its comments kept; or why it cannot be. */
export function editText(text: string, patch: readonly PatchOperation[]): Made {
  try {
    const edited = editDesign(text, patch);
    if (edited.success) return { text: edited.text, notes: [] };
    return { problem: problemOf(edited.error) };
  } catch (error) {
    if (error instanceof DesignError) return { problem: problemOf(error) };
    if (error instanceof TypeError) return { problem: error.message };
    throw error;
  }
}

function problemOf({ findings }: DesignError): string {
  return findings[0]?.message.text ?? "";
}
