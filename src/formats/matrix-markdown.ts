import type { Matrix } from "./matrix.ts";
import type { MatrixWords } from "./matrix-csv.ts";
import { displayWidth, pad } from "./terminal/display-width.ts";

/** A matrix as a Markdown table, aligned for those who read the source; what is wrong stands below it, by number. */
export function matrixToMarkdown({ columns, rows, defects }: Matrix, words: MatrixWords): string {
  const isGrouped = columns.some(({ group, name }) => group !== "" && group !== name);
  const header = columns.map(({ name, group }) =>
    isGrouped && group !== name ? `${name} (${group})` : name,
  );
  const table = [
    [words.activity, ...header],
    ...rows.map(({ name, cells, defects: own }) => [
      `${name}${own.map((at) => ` [${at + 1}]`).join("")}`,
      ...cells,
    ]),
  ].map((row) => row.map(cell));
  const widths = (table[0] ?? []).map((_, at) =>
    Math.max(3, ...table.map((row) => displayWidth(row[at] ?? ""))),
  );
  const [head = [], ...body] = table;
  const row = (cells: readonly string[]) =>
    `| ${cells.map((each, at) => pad(each, widths[at] ?? 3)).join(" | ")} |`;
  const rule = widths.map((width, at) => (at === 0 ? "-".repeat(width) : `:${"-".repeat(width - 2)}:`));
  const notes = defects.map(({ rule: id, message }, at) => `${at + 1}. ${message.text} (${id})`);
  const below = notes.length > 0 ? ["", `${words.defects}:`, "", ...notes] : [];
  return `${[row(head), row(rule), ...body.map(row), ...below].join("\n")}\n`;
}

/** What would end a cell or act as markup is taken literally. */
function cell(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\|*_`<>]/g, "\\$&");
}
