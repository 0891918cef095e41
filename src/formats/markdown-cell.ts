import { markdownLine } from "./markdown-line.ts";

/** A sentence of ours in a cell of a table, or anywhere in a line. Where it has a bar, which no code in a cell can hold, nothing in it is code. */
export function markdownCell(text: string): string {
  return text.includes("|") ? literal(text) : markdownLine(text);
}

/** A path, an id, a piece of code in a cell of a table, or anywhere in a line. */
export function markdownCode(text: string): string {
  return /[`|\s]/.test(text) || text === "" ? literal(text) : `\`${text}\``;
}

function literal(text: string): string {
  return markdownLine(text.replaceAll("`", "'")).replaceAll("\\|", "&#124;");
}
