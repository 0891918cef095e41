import { stringifyDesign } from "../../../formats/stringify-design.ts";
import type { Locale } from "../../../messages/language.ts";
import type { PageParts } from "../../report/report-html.tsx";
import type { FileKind, MadeFile } from "../protocol.ts";
import { digitsOf, type ReadDesign } from "./read-once.ts";

/** A file of a design, in a format that others open. What writes it is loaded only then. */
export async function saveFile(
  { design, result }: ReadDesign,
  locale: Locale,
  as: FileKind,
): Promise<MadeFile> {
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
    case "report": {
      const { reportContent } = await import("../../report/report-content.ts");
      const { reportHtml } = await import("../../report/report-html.tsx");
      const digits = digitsOf(locale);
      const content = await reportContent(design, { file: "design.yaml", config: { locale, digits } });
      return textFile(reportHtml(content, { locale, digits, script: reportScript() }), "text/html");
    }
  }
}

declare const builtReportScript: PageParts["script"];

/** What makes a report answer: the build puts it in. */
function reportScript(): PageParts["script"] {
  return typeof builtReportScript === "undefined" ? undefined : builtReportScript;
}

function textFile(text: string, type: string): MadeFile {
  return { bytes: new TextEncoder().encode(text), type };
}
