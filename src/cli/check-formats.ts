import type { CheckResult } from "../check/result.ts";
import type { Severity } from "../findings/severity.ts";
import type { Finding } from "../findings/finding.ts";
import type { PageOptions } from "../formats/terminal/page.ts";
import type { Unread } from "./read-input.ts";

/** What became of one file. */
export type Outcome =
  | { readonly kind: "checked"; readonly file: string; readonly result: CheckResult; readonly source: string }
  | { readonly kind: "unreadable"; readonly file: string; readonly faults: readonly Finding[]; readonly source: string }
  | { readonly kind: "unread"; readonly file: string; readonly unread: Unread };

export interface ReportOptions extends PageOptions {
  readonly detail: "quiet" | "short" | "full";
  readonly failOn: Severity | "never";
}

/** All that is printed of the files that were checked. */
export type Report = (outcomes: readonly Outcome[], options: ReportOptions) => string;

/** The formats of `check`, each loaded when it is asked for; the first is the one that is used when none is. */
const formats = {
  text: async () => (await import("./report-text.ts")).reportText,
  json: async () => (await import("./report-json.ts")).reportJson,
} as const satisfies Record<string, () => Promise<Report>>;

export type CheckFormat = keyof typeof formats;
export const checkFormatNames = Object.keys(formats) as readonly CheckFormat[];

/** The writer of a format. */
export function reportIn(format: CheckFormat): Promise<Report> {
  return formats[format]();
}
