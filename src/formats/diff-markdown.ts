import type { DesignDiff } from "../change/diff/diff-designs.ts";
import { diffParts } from "./diff-lines.ts";
import { markdownLine } from "./markdown-line.ts";
import { type PageOptions, pageOf } from "./terminal/page.ts";

/** What is different between two designs, as Markdown: for a comment on a change. */
export function diffMarkdown(diff: DesignDiff, options: Pick<PageOptions, "locale" | "digits"> = {}): string {
  const page = pageOf(options);
  const parts = diffParts(page, diff);
  if (parts.length === 0) return `${markdownLine(page.say("diff/same"))}\n`;
  const blocks = parts.map(({ title, lines }) =>
    [
      `### ${markdownLine(title)}`,
      "",
      ...lines.flatMap(({ rank, sign, text, notes }) => [
        `${rank === undefined ? "-" : `${rank}.`} ${sign === "~" ? "" : `**${markdownLine(sign)}** `}${markdownLine(text)}`,
        ...notes.map((note) => `   - ${markdownLine(note)}`),
      ]),
    ].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}
