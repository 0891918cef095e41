import type { Matrix, MatrixColumn, MatrixRow } from "./matrix.ts";
import { codeIn, codeLine } from "./terminal/direction.ts";
import { displayWidth, pad, shorten } from "./terminal/display-width.ts";
import { headerLines } from "./terminal/header-lines.ts";
import { type Page, paragraph, series } from "./terminal/page.ts";
import { visibleSource } from "./terminal/visible-text.ts";
import { wrapText } from "./terminal/wrap-text.ts";

const gap = "  ";
const widest = 16;
const narrowest = 4;
/* Where columns do not fit beside each other anyway, most words need not be cut. */
const readable = 8;

/**
 * A matrix for a terminal: headers shrink until it fits, and when they cannot, it goes on below with the next columns; letters are never cut.
 * @param label What the rows are: activities when left out.
 */
export function matrixToText(page: Page, matrix: Matrix, label = page.say("matrix/activity")): string {
  const { rows, columns, defects } = matrix;
  if (rows.length === 0) return `${page.say("matrix/none")}\n`;
  const names = rows.map((row) => nameOf(row));
  const nameWidth = Math.min(
    Math.max(12, Math.floor(page.width * 0.4)),
    Math.max(...names.map(displayWidth), displayWidth(label)),
  );
  const letterWidths = columns.map((_, at) =>
    Math.max(1, ...rows.map(({ cells }) => displayWidth(cells[at] ?? ""))),
  );
  const room = page.width - nameWidth;
  const cap = capFor(columns, letterWidths, room);
  const widths = columns.map(({ name }, at) => Math.max(letterWidths[at] ?? 1, headerWidth(name, cap)));
  const blocks = blocksOf(widths, room).map((indices) =>
    blockText(page, { matrix, label, names, nameWidth, widths, indices }).join("\n"),
  );
  const notes = defects.flatMap(({ severity, message, rule }, at) =>
    paragraph(page, `${message.text} (${page.code(rule)})`, {
      label: `[${at + 1}]`,
      labelInk: severity,
      labelWidth: String(defects.length).length + 2,
    }),
  );
  return `${[...blocks, ...legend(page, columns, widths), ...(notes.length > 0 ? [notes.join("\n")] : [])].join("\n\n")}\n`;
}

/** The name of a row with the numbers of what is wrong with it. */
function nameOf({ name, defects }: MatrixRow): string {
  return `${visibleSource(name)}${defects.map((at) => ` [${at + 1}]`).join("")}`;
}

/** How wide a header is that may be so wide. */
function headerWidth(name: string, cap: number): number {
  return Math.max(...headerLines(visibleSource(name), cap).map(displayWidth));
}

/** The widest headers with which all columns fit beside each other; the narrowest when none do. */
function capFor(columns: readonly MatrixColumn[], letters: readonly number[], room: number): number {
  for (let cap = widest; cap > narrowest; cap -= 1) {
    const needed = columns.reduce(
      (sum, { name }, at) => sum + gap.length + Math.max(letters[at] ?? 1, headerWidth(name, cap)),
      0,
    );
    if (needed <= room) return cap;
  }
  return readable;
}

/** Columns in groups that fit beside the names. */
function blocksOf(widths: readonly number[], room: number): readonly (readonly number[])[] {
  const blocks: number[][] = [[]];
  let used = 0;
  for (const [at, width] of widths.entries()) {
    const last = blocks.at(-1) ?? [];
    if (last.length > 0 && used + gap.length + width > room) {
      blocks.push([at]);
      used = gap.length + width;
    } else {
      last.push(at);
      used += gap.length + width;
    }
  }
  return blocks;
}

interface Block {
  readonly matrix: Matrix;
  readonly label: string;
  readonly names: readonly string[];
  readonly nameWidth: number;
  readonly widths: readonly number[];
  readonly indices: readonly number[];
}

function blockText(
  page: Page,
  { matrix, label, names, nameWidth, widths, indices }: Block,
): readonly string[] {
  const { columns, rows, defects } = matrix;
  const { paint } = page;
  const width = (at: number) => widths[at] ?? 1;
  const headers = indices.map((at) => headerLines(visibleSource(columns[at]?.name ?? ""), width(at)));
  const height = Math.max(1, ...headers.map(({ length }) => length));
  const head = Array.from({ length: height }, (_, row) => {
    const cells = indices.map((at, nth) =>
      centred(headers[nth]?.[row - height + (headers[nth]?.length ?? 0)] ?? "", width(at)),
    );
    const first = row === height - 1 ? label : "";
    return `${codeLine(pad(first, nameWidth))}${gap}${cells.map((cell) => codeLine(cell)).join(gap)}`.trimEnd();
  });
  const total = nameWidth + indices.reduce((sum, at) => sum + gap.length + width(at), 0);
  const body = rows.flatMap(({ cells, defects: own }, at) => {
    const [first] = own;
    const ink = first === undefined ? "plain" : (defects[first]?.severity ?? "plain");
    const [name = "", ...others] = wrapText(names[at] ?? "", nameWidth).map((each) =>
      paint(ink, codeLine(pad(each, nameWidth))),
    );
    const letters = indices.map((index) => {
      const cell = centred(cells[index] ?? "", width(index));
      return (cells[index] ?? "") === ""
        ? paint("faint", centred("·", width(index)))
        : paint("strong", codeLine(cell));
    });
    return [`${name}${gap}${letters.join(gap)}`, ...others].map((each) => each.trimEnd());
  });
  return [
    ...groupLine(page, columns, indices, widths, nameWidth),
    ...head.map((row) => paint("strong", row)),
    paint("faint", "─".repeat(total)),
    ...body,
  ];
}

/** The units above their columns, where the columns are more than the units themselves. */
function groupLine(
  page: Page,
  columns: readonly MatrixColumn[],
  indices: readonly number[],
  widths: readonly number[],
  nameWidth: number,
): readonly string[] {
  const groups: { name: string; width: number }[] = [];
  for (const at of indices) {
    const name = columns[at]?.group ?? "";
    const last = groups.at(-1);
    if (last && last.name === name) last.width += gap.length + (widths[at] ?? 1);
    else groups.push({ name, width: widths[at] ?? 1 });
  }
  if (columns.every(({ group, name }) => group === "" || group === name)) return [];
  const cells = groups.map(({ name, width }) =>
    page.paint("info", codeLine(pad(shorten(visibleSource(name), width), width))),
  );
  return [`${" ".repeat(nameWidth)}${gap}${cells.join(gap)}`.trimEnd()];
}

function centred(text: string, width: number): string {
  const left = Math.floor((width - displayWidth(text)) / 2);
  return pad(`${" ".repeat(Math.max(0, left))}${text}`, width);
}

/** Names that did not fit into their headers, in full. */
function legend(page: Page, columns: readonly MatrixColumn[], widths: readonly number[]): readonly string[] {
  const cut = columns.flatMap(({ name }, at) => {
    const lines = headerLines(visibleSource(name), widths[at] ?? 1);
    return lines.some((each) => each.endsWith("…"))
      ? [`${codeIn(lines.join(" ").replaceAll("- ", "-"), false)} = ${codeIn(visibleSource(name), false)}`]
      : [];
  });
  return cut.length === 0 ? [] : [paragraph(page, series(page, cut), { ink: "faint" }).join("\n")];
}
