import type { Position } from "../../findings/source.ts";
import { showLine } from "./code-line.ts";
import { displayWidth, shorten } from "./display-width.ts";
import type { Ink, Paint } from "./paint.ts";

/** A place to show, with what to say beside it. */
export interface Mark extends Position {
  readonly label?: string;
}

export interface FrameOptions {
  /** Columns that the frame may take. */
  readonly width: number;
  readonly paint: Paint;
  /** The colour of the main place. */
  readonly ink: Ink;
}

const before = 2;
const after = 1;

/** The lines of a text, for frames: cut once, used for every finding. */
export function linesOf(text: string): readonly string[] {
  return text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}

/* The columns that a label asks for at least. */
const labelRoom = 24;

/** The lines around a place, numbered, with a mark below it; and the lines of related places, each with its label. */
export function codeFrame(
  lines: readonly string[],
  main: Position,
  others: readonly Mark[],
  options: FrameOptions,
): readonly string[] {
  const { paint, ink, width } = options;
  const isThere = ({ line }: Position) => line >= 1 && line <= lines.length;
  if (!isThere(main)) return [];
  const marks = others.filter(isThere);
  const shown = [...new Set([...around(lines, main.line), ...marks.map(({ line }) => line)])].sort(
    (a, b) => a - b,
  );
  const gutter = String(shown.at(-1)).length;
  const room = Math.max(16, width - gutter - 5);
  const row = (number: number | string, text: string, isMain = false) => {
    const count = String(number).padStart(gutter);
    const arrow = isMain ? paint(ink, ">") : " ";
    return `${arrow} ${paint(isMain ? "plain" : "faint", count)} ${paint("faint", "│")} ${text}`.trimEnd();
  };

  const rows: string[] = [];
  let last = shown[0] ?? main.line;
  for (const number of shown) {
    if (number > last + 1) rows.push(`  ${paint("faint", "⋮".padStart(gutter))}`);
    last = number;
    const line = lines[number - 1] ?? "";
    const here: readonly (Mark & { readonly isMain: boolean })[] = [
      ...(number === main.line ? [{ ...main, isMain: true }] : []),
      ...marks.filter((mark) => mark.line === number).map((mark) => ({ ...mark, isMain: false })),
    ];
    const window = showLine(line, (here[0]?.column ?? 1) - 1, room);
    rows.push(
      row(number, number === main.line ? window.text : paint("faint", window.text), number === main.line),
    );
    for (const mark of here) {
      const { text, from, length: whole } = showLine(line, mark.column - 1, room);
      // a long mark leaves room for its label
      const length = mark.label === undefined ? whole : Math.min(whole, Math.max(3, room - from - labelRoom));
      const isBelow = text === window.text;
      const below = isBelow ? " ".repeat(from) : "";
      const under = mark.isMain
        ? paint(ink, "^".repeat(length))
        : paint("faint", isBelow ? "-".repeat(length) : "…");
      const label = shorten(
        mark.label ?? "",
        Math.max(12, width - gutter - 6 - displayWidth(below) - length),
      );
      rows.push(row("", `${below}${under}${label === "" ? "" : ` ${paint("faint", label)}`}`));
    }
  }
  return rows;
}

/** The numbers of the lines to show around one, without blank ones at the edges. */
function around(lines: readonly string[], line: number): readonly number[] {
  let first = Math.max(1, line - before);
  let last = Math.min(lines.length, line + after);
  const isBlank = (number: number) => (lines[number - 1] ?? "").trim() === "";
  while (first < line && isBlank(first)) first += 1;
  while (last > line && isBlank(last)) last -= 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
