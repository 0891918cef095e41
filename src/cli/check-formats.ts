import type { Report } from "./report.ts";
import { reportText } from "./report-text.ts";

/** The formats of `check`, each but the usual loaded when it is asked for; the first is the one that is used when none is. */
const formats = {
  text: async () => reportText,
  json: async () => (await import("./report-json.ts")).reportJson,
  ndjson: async () => (await import("../formats/check-to-ndjson.ts")).checkToNdjson,
  csv: async () => (await import("../formats/check-to-csv.ts")).checkToCsv,
  markdown: async () => (await import("../formats/check-to-markdown.ts")).checkToMarkdown,
  sarif: async () => (await import("../formats/check-to-sarif.ts")).checkToSarif,
  junit: async () => (await import("../formats/check-to-junit.ts")).checkToJunit,
  github: async () => (await import("../formats/check-to-github.ts")).checkToGithub,
  gitlab: async () => (await import("../formats/check-to-gitlab.ts")).checkToGitlab,
} as const satisfies Record<string, () => Promise<Report>>;

export type CheckFormat = keyof typeof formats;
export const checkFormatNames = Object.keys(formats) as readonly CheckFormat[];

/** The writer of a format. */
export function reportIn(format: CheckFormat): Promise<Report> {
  return formats[format]();
}
