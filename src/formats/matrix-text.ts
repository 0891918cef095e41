import type { Matrix, MatrixColumn, MatrixRow } from "./matrix.ts";
import { hasRoom, type Step, stairs } from "./matrix-stairs.ts";
import { codeLine } from "./terminal/direction.ts";
import { displayWidth, pad, shorten } from "./terminal/display-width.ts";
import { headerLines } from "./terminal/header-lines.ts";
import { type Page, paragraph } from "./terminal/page.ts";
import { visibleSource } from "./terminal/visible-text.ts";
import { wrapText } from "./terminal/wrap-text.ts";

const gap = "  ";
const widest = 16;
const narrowest = 4;

/**
 * A matrix for a terminal: headers are broken into lines until it fits; where they would have to be cut, they stand like stairs above columns as narrow as
 * their letters; and what does not fit then goes on below with the next columns. Letters are never cut.
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
  const cap = capFor(columns, letterWidths, page.width - nameWidth);
  const widths = letterWidths.map((width, at) =>
    cap === undefined ? width : Math.max(width, headerWidth(columns[at]?.name ?? "", cap)),
  );
  const isStepped = cap === undefined;
  const drawn = { matrix, label, names, nameWidth, widths, isStepped };
  const blocks = blocksOf(page, drawn).map((indices) => blockText(page, drawn, indices).join("\n"));
  const notes = defects.flatMap(({ severity, message, rule }, at) =>
    paragraph(page, `${message.text} (${page.code(rule)})`, {
      label: `[${at + 1}]`,
      labelInk: severity,
      labelWidth: String(defects.length).length + 2,
    }),
  );
  return `${[...blocks, ...(notes.length > 0 ? [notes.join("\n")] : [])].join("\n\n")}\n`;
}

/** The name of a row with the numbers of what is wrong with it. */
function nameOf({ name, defects }: MatrixRow): string {
  return `${visibleSource(name)}${defects.map((at) => ` [${at + 1}]`).join("")}`;
}

/** How wide a header is that may be so wide. */
function headerWidth(name: string, cap: number): number {
  return Math.max(...headerLines(visibleSource(name), cap).map(displayWidth));
}

/** The widest headers with which all columns fit beside each other; none when some would be cut. */
function capFor(
  columns: readonly MatrixColumn[],
  letters: readonly number[],
  room: number,
): number | undefined {
  const heads = columns.map(({ name }) => visibleSource(name));
  for (let cap = widest; cap > narrowest; cap -= 1) {
    const lines = heads.map((head) => headerLines(head, cap));
    const needed = lines.reduce(
      (sum, head, at) => sum + gap.length + Math.max(letters[at] ?? 1, ...head.map(displayWidth)),
      0,
    );
    const isCut = lines.some(
      (head, at) => head.some((each) => each.endsWith("…")) && !heads[at]?.endsWith("…"),
    );
    if (needed <= room) return isCut ? undefined : cap;
  }
  return undefined;
}

interface Drawn {
  readonly matrix: Matrix;
  readonly label: string;
  readonly names: readonly string[];
  readonly nameWidth: number;
  readonly widths: readonly number[];
  /** Whether headers stand like stairs. */
  readonly isStepped: boolean;
}

/** Columns in groups that fit beside the names. */
function blocksOf(page: Page, drawn: Drawn): readonly (readonly number[])[] {
  const blocks: number[][] = [[]];
  for (const at of drawn.widths.keys()) {
    const last = blocks.at(-1) ?? [];
    const wider = [...last, at];
    if (last.length === 0 || fits(page, drawn, wider)) last.push(at);
    else blocks.push([at]);
  }
  return blocks;
}

function fits(page: Page, drawn: Drawn, indices: readonly number[]): boolean {
  const last = drawn.isStepped ? stepsOf(drawn, indices).at(-1) : undefined;
  return totalWidth(drawn, indices) <= page.width && (!last || hasRoom(last, page.width));
}

function totalWidth({ nameWidth, widths }: Drawn, indices: readonly number[]): number {
  return nameWidth + indices.reduce((sum, at) => sum + gap.length + (widths[at] ?? 1), 0);
}

/** Each header above the middle of its column, with its unit where the columns are more than the units themselves. */
function stepsOf(drawn: Drawn, indices: readonly number[]): readonly Step[] {
  const { columns } = drawn.matrix;
  const isGrouped = hasGroups(columns);
  return indices.map((at, nth) => {
    const { name, group } = columns[at] as MatrixColumn;
    const left = totalWidth(drawn, indices.slice(0, nth)) + gap.length;
    return {
      name: isGrouped && group !== "" ? `${name} (${group})` : name,
      at: left + Math.floor(((drawn.widths[at] ?? 1) - 1) / 2),
    };
  });
}

function hasGroups(columns: readonly MatrixColumn[]): boolean {
  return columns.some(({ group, name }) => group !== "" && group !== name);
}

function blockText(page: Page, drawn: Drawn, indices: readonly number[]): readonly string[] {
  const { names, nameWidth, widths } = drawn;
  const { columns, rows, defects } = drawn.matrix;
  const { paint } = page;
  const width = (at: number) => widths[at] ?? 1;
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
    ...(drawn.isStepped
      ? stairs(stepsOf(drawn, indices), drawn.label, page.width).map((row) => paint("strong", row))
      : [
          ...groupLine(page, columns, indices, widths, nameWidth),
          ...headOf(drawn, indices).map((row) => paint("strong", row)),
        ]),
    paint("faint", "─".repeat(totalWidth(drawn, indices))),
    ...body,
  ];
}

/** The headers of columns that have room for them, in lines. */
function headOf({ matrix, label, nameWidth, widths }: Drawn, indices: readonly number[]): readonly string[] {
  const headers = indices.map((at) =>
    headerLines(visibleSource(matrix.columns[at]?.name ?? ""), widths[at] ?? 1),
  );
  const height = Math.max(1, ...headers.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => {
    const cells = indices.map((at, nth) =>
      centred(headers[nth]?.[row - height + (headers[nth]?.length ?? 0)] ?? "", widths[at] ?? 1),
    );
    const first = row === height - 1 ? label : "";
    return `${codeLine(pad(first, nameWidth))}${gap}${cells.map((cell) => codeLine(cell)).join(gap)}`.trimEnd();
  });
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
  if (!hasGroups(columns)) return [];
  const cells = groups.map(({ name, width }) =>
    page.paint("info", codeLine(pad(shorten(visibleSource(name), width), width))),
  );
  return [`${" ".repeat(nameWidth)}${gap}${cells.join(gap)}`.trimEnd()];
}

function centred(text: string, width: number): string {
  const left = Math.floor((width - displayWidth(text)) / 2);
  return pad(`${" ".repeat(Math.max(0, left))}${text}`, width);
}
