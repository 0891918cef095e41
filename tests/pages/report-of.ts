import { readFileSync } from "node:fs";
import { pageParts } from "../../src/cli/page-parts.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import type { Locale } from "../../src/messages/language.ts";
import type { Design } from "../../src/model/design.ts";
import { type ReportOptions, reportContent } from "../../src/pages/report/report-content.ts";
import { reportHtml } from "../../src/pages/report/report-html.tsx";

/** The design in a file of this repository. */
export function designIn(file: string): Design {
  return parseDesign(readFileSync(file, "utf8"), { file });
}

/** The report on a design, with all that it carries; in Persian with Persian digits. */
export async function reportOf(
  design: Design,
  locale: Locale = "en",
  options: Partial<ReportOptions> = {},
): Promise<string> {
  const digits = locale === "fa" ? "persian" : "latin";
  const config = { locale, digits, now: "2026-01-15" } as const;
  const content = await reportContent(design, { file: "design.yaml", config, ...options });
  return reportHtml(content, { ...pageParts(), locale, digits });
}
