import { stringifyDesign } from "../../../formats/stringify-design.ts";
import type { Locale } from "../../../messages/language.ts";
import type { MadeFile } from "../protocol.ts";
import type { ReadText } from "./read-once.ts";

/** A file of a design, in a format that others open. What writes it is loaded only then. */
export async function saveFile(
  { design, result }: Exclude<ReadText, { readonly faults: unknown }>,
  locale: Locale,
  as: "workbook" | "json",
): Promise<MadeFile | null> {
  switch (as) {
    case "json":
      return textFile(stringifyDesign(design, { format: "json" }), "application/json");
    case "workbook": {
      const { designToWorkbook } = await import("../../../formats/table/book/design-to-workbook.ts");
      return {
        bytes: designToWorkbook(design, { locale, result }),
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      };
    }
  }
}

function textFile(text: string, type: string): MadeFile {
  return { bytes: new TextEncoder().encode(text), type };
}
