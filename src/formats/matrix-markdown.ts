import { markdownLine } from "./markdown-line.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Matrix } from "./matrix.ts";
import type { MatrixWords } from "./matrix-csv.ts";

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
  ];
  const notes = defects.map(
    ({ rule: id, message }, at) => `${at + 1}. ${markdownLine(message.text)} (${id})`,
  );
  const below = notes.length > 0 ? ["", `${words.defects}:`, "", ...notes] : [];
  const sides = table[0]?.map((_, at) => (at === 0 ? "start" : "centre")) ?? [];
  return `${[...markdownTable(table, sides), ...below].join("\n")}\n`;
}
