import { codeLine } from "./direction.ts";
import { type Cell, cellsOf, isSingle } from "./display-width.ts";
import { tokenEnd } from "./token-span.ts";
import { visibleSource } from "./visible-text.ts";

/** A line of a file as it fits the terminal, and the columns that a place on it takes there. */
export interface ShownLine {
  readonly text: string;
  /** Columns before the place, and columns of it. */
  readonly from: number;
  readonly length: number;
}

const tabStop = 2;

/** Shows a line around a place: tabs as spaces, what acts on a terminal as signs, and of a long line the part around the place. */
export function showLine(line: string, place: number, room: number): ShownLine {
  const start = Math.min(Math.max(0, place), line.length);
  const end = tokenEnd(line, start);
  if (line.length <= room && isSingle(line)) {
    return { text: codeLine(line), from: start, length: Math.max(1, end - start) };
  }
  // a line may be megabytes long: only what can be seen is looked at
  const near = Math.max(0, start - 4 * room);
  const far = Math.min(line.length, start + 4 * room);
  const cells = spread(line.slice(near, far), near);
  const before = widthOf(cells.filter(({ at }) => at < start));
  const marked = Math.max(1, widthOf(cells.filter(({ at }) => at >= start && at < end)));
  const window = windowOf(cells, {
    before,
    marked,
    room,
    hiddenBefore: near > 0,
    hiddenAfter: far < line.length,
  });
  const { text, skipped, used, cutBefore, cutAfter } = window;
  const from = before - skipped + cutBefore;
  return {
    text: `${cutBefore ? "…" : ""}${codeLine(text)}${cutAfter ? "…" : ""}`,
    from,
    length: Math.max(1, Math.min(marked, cutBefore + used - from)),
  };
}

interface Around {
  readonly before: number;
  readonly marked: number;
  readonly room: number;
  readonly hiddenBefore: boolean;
  readonly hiddenAfter: boolean;
}

/** The cells that fit the room around a place; `cutBefore` and `cutAfter` are 1 where something is left out. */
function windowOf(cells: readonly Cell[], { before, marked, room, hiddenBefore, hiddenAfter }: Around) {
  const total = widthOf(cells);
  const fits = total <= room && !hiddenBefore && !hiddenAfter;
  const isNear = before + Math.min(marked, Math.floor(room / 2)) < room && !hiddenBefore;
  const wanted = fits || isNear ? 0 : before - Math.floor(room / 3);
  const left = Math.max(0, hiddenAfter ? wanted : Math.min(wanted, total - room + 1));
  const cutBefore = left > 0 || hiddenBefore ? 1 : 0;
  let skipped = 0;
  const shown: Cell[] = [];
  for (const cell of cells) {
    if (skipped < left && shown.length === 0) skipped += cell.width;
    else shown.push(cell);
  }
  const cutAfter = hiddenAfter || widthOf(shown) > room - cutBefore ? 1 : 0;
  let used = 0;
  let text = "";
  for (const cell of shown) {
    if (used + cell.width > room - cutBefore - cutAfter) break;
    text += cell.text;
    used += cell.width;
  }
  return { text, skipped, used, cutBefore, cutAfter } as const;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** The cells of a piece of a line; `at` counts from the start of the line. A tab is as many spaces as it takes. */
function spread(piece: string, near: number): readonly Cell[] {
  const cells = cellsOf(visibleSource(piece));
  let column = 0;
  return cells.map(({ text, width, at }) => {
    const spaces = tabStop - (column % tabStop);
    const isTab = text === "\t";
    const cell = { text: isTab ? " ".repeat(spaces) : text, width: isTab ? spaces : width, at: at + near };
    column += cell.width;
    return cell;
  });
}
