import type { Matrix, MatrixRow } from "./matrix.ts";
import type { MatrixWords } from "./matrix-csv.ts";

export interface MatrixHtmlWords extends MatrixWords {
  /** What the page is called, and the table. */
  readonly title: string;
  /** Language tag of the words, such as `fa`. */
  readonly language: string;
  readonly rightToLeft: boolean;
}

const style = [
  "body{font-family:system-ui,sans-serif;margin:2rem}",
  "table{border-collapse:collapse}",
  "caption{font-weight:bold;text-align:start;padding-block:.5rem}",
  "th,td{border:1px solid #767676;padding:.3rem .6rem}",
  "thead th{background:#f2f2f2}",
  "th[scope=row]{text-align:start;font-weight:normal}",
  "td{text-align:center}",
  ".defect th[scope=row]{border-inline-start:.35rem solid #b00020}",
].join("\n");

/**
 * A matrix as a page of HTML that stands alone: a table with a caption, headers that say what they head, and what is wrong below it, linked from its rows. Every
 * name keeps its own direction. Text is text, whatever it holds.
 */
export function matrixToHtml({ columns, rows, defects }: Matrix, words: MatrixHtmlWords): string {
  const { title, language, rightToLeft } = words;
  const isGrouped = columns.some(({ group, name }) => group !== "" && group !== name);
  const corner = `<th scope="col"${isGrouped ? ' rowspan="2"' : ""}>${plain(words.activity)}</th>`;
  const heads = columns.map(({ name }) => `<th scope="col">${text(name)}</th>`).join("");
  const groups = groupsOf(columns.map(({ group, name }) => group || name)).map(
    ({ name, span }) => `<th scope="colgroup" colspan="${span}">${text(name)}</th>`,
  );
  const notes = defects.map(
    ({ rule, message }, at) =>
      `<li id="defect-${at + 1}">${sentence(message.text)} (<code>${plain(rule)}</code>)</li>`,
  );
  return `${[
    "<!doctype html>",
    `<html lang="${plain(language)}" dir="${rightToLeft ? "rtl" : "ltr"}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<title>${plain(title)}</title>`,
    `<style>\n${style}\n</style>`,
    "</head>",
    "<body>",
    "<table>",
    `<caption>${text(title)}</caption>`,
    "<thead>",
    ...(isGrouped
      ? [`<tr>${corner}${groups.join("")}</tr>`, `<tr>${heads}</tr>`]
      : [`<tr>${corner}${heads}</tr>`]),
    "</thead>",
    "<tbody>",
    ...rows.map(rowOf),
    "</tbody>",
    "</table>",
    ...(notes.length > 0 ? [`<h2>${plain(words.defects)}</h2>`, "<ol>", ...notes, "</ol>"] : []),
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

function rowOf({ name, cells, defects }: MatrixRow): string {
  const marks = defects.map((at) => `<a href="#defect-${at + 1}">${at + 1}</a>`).join(" ");
  const head = `<th scope="row">${text(name)}${marks === "" ? "" : ` <sup>${marks}</sup>`}</th>`;
  const letters = cells.map((each) => `<td>${plain(each)}</td>`).join("");
  return `<tr${marks === "" ? "" : ' class="defect"'}>${head}${letters}</tr>`;
}

/** Names that follow each other and are the same, once, with their number. */
function groupsOf(names: readonly string[]): readonly { readonly name: string; readonly span: number }[] {
  const found: { name: string; span: number }[] = [];
  for (const name of names) {
    const last = found.at(-1);
    if (last?.name === name) last.span += 1;
    else found.push({ name, span: 1 });
  }
  return found;
}

/** A text of the design, in its own direction. */
function text(given: string): string {
  return `<bdi>${plain(given)}</bdi>`;
}

/** A sentence of ours; what it quotes is code. */
function sentence(given: string): string {
  const parts = given.split("`");
  if (parts.length % 2 === 0) return plain(given);
  return parts
    .map((part, at) => (at % 2 === 1 ? `<code><bdi>${plain(part)}</bdi></code>` : plain(part)))
    .join("");
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text on one line in which nothing is markup; what no page can hold is the replacement character. */
function plain(given: string): string {
  return given
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, "\ufffd")
    .replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
}
