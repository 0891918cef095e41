import type { DesignDiff } from "../change/diff/diff-designs.ts";
import type { Edit } from "../change/edit.ts";
import { diffText } from "./diff-text.ts";
import { type PageOptions, pageOf, paragraph } from "./terminal/page.ts";

/** What an edit made of a design, and of what is found of it. */
export interface Refactored {
  readonly edit: Edit;
  readonly diff: DesignDiff;
  readonly file: string;
  /** Whether the text says something else than before. */
  readonly isChanged: boolean;
  /** Whether it was written, or only shown. */
  readonly isWritten: boolean;
}

/** What came of an edit, as a person likes to read it in a terminal. Ends with a line end. */
export function refactorText(
  { edit, diff, file, isChanged, isWritten }: Refactored,
  options: PageOptions = {},
): string {
  const page = pageOf(options);
  if (!isChanged) return `${paragraph(page, page.say("refactor/same", { file })).join("\n")}\n`;
  const isRenamed = edit.kind === "rename";
  const body = isRenamed
    ? `${paragraph(page, page.say("refactor/renamed", { before: edit.id, after: edit.to })).join("\n")}\n`
    : diffText(diff, options);
  const end = page.say(isWritten ? "refactor/written" : "refactor/would", { file });
  return `${body}\n${paragraph(page, end, { label: isWritten ? "✔" : "●", labelInk: isWritten ? "good" : "info" }).join("\n")}\n`;
}
