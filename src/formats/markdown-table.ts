import { displayWidth, pad } from "./terminal/display-width.ts";

export type ColumnSide = "start" | "centre";

/** A Markdown table, aligned for those who read the source; what would end a cell or act as markup is taken literally. */
export function markdownTable(
  rows: readonly (readonly string[])[],
  sides: readonly ColumnSide[],
): readonly string[] {
  const [head = [], ...body] = rows.map((row) => row.map(cell));
  const widths = head.map((_, at) =>
    Math.max(3, ...[head, ...body].map((row) => displayWidth(row[at] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((each, at) => pad(each, widths[at] ?? 3)).join(" | ")} |`;
  const rule = widths.map((width, at) =>
    sides[at] === "centre" ? `:${"-".repeat(width - 2)}:` : "-".repeat(width),
  );
  return [line(head), line(rule), ...body.map(line)];
}

function cell(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\|*_`<>]|\](?=[([])|&(?=#?\w+;)/g, "\\$&");
}
