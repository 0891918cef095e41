import type { Position } from "../../findings/source.ts";
import type { Grid, GridCell, HiddenTable } from "./grid.ts";
import { htmlGrids } from "./html/html-grids.ts";
import { delimiterCells } from "./plain-markdown.ts";
import { TableProblem } from "./table-problem.ts";

/** The tables of a piece of HTML in a Markdown text. */
export interface HtmlInMarkdown {
  readonly grids: readonly Grid[];
  readonly hidden: readonly HiddenTable[];
}

/**
 * Tells where a piece of HTML of a Markdown text ends: behind the tables that begin in it, which blank lines may part from their beginning, else where Markdown
 * takes it to end. Asked for pieces in the order of the text; takes time in proportion to it.
 */
export function htmlEnds(text: string): (from: number, to: number) => number {
  const tables = tablesIn(text);
  let next = 0;
  return (from, to) => {
    let end = to;
    for (let table = tables[next]; table && table.start < to; next += 1, table = tables[next])
      if (table.start >= from) end = Math.max(end, table.end);
    return end;
  };
}

/** Where each table that is closed begins and ends, in the order of their beginnings; none in comments. */
function tablesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const open: number[] = [];
  const mark = /<(\/?)table\b|<!--/gi;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[1] === "") open.push(match.index);
    else if (match[1] === "/") {
      const start = open.pop();
      const bracket = text.slice(mark.lastIndex, mark.lastIndex + 100).indexOf(">");
      if (start !== undefined) found.push({ start, end: mark.lastIndex + bracket + 1 });
    } else {
      const end = text.indexOf("-->", mark.lastIndex);
      if (end < 0) break;
      mark.lastIndex = end;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Reads the tables of a piece of HTML that begins at `place` under `headings`; those that Markdown in it would be are hidden. */
export function htmlInMarkdown(html: string, place: Position, headings: readonly string[]): HtmlInMarkdown {
  const at = ({ line, column }: Position): Position => ({
    line: place.line + line - 1,
    column: line === 1 ? place.column + column - 1 : column,
  });
  const lines = html.split("\n");
  const hidden = lines.flatMap((line, row): readonly HiddenTable[] =>
    delimiterCells(line) > 1 && lines[row - 1]?.includes("|")
      ? [
          {
            place: { line: place.line + row - 1, column: 1 },
            heading: headings.at(-1),
            why: "it stands inside HTML, without the blank line that Markdown needs",
          },
        ]
      : [],
  );
  if (!/<table\b/i.test(html)) return { grids: [], hidden };
  try {
    const { grids } = htmlGrids(html);
    const moved = (cell: GridCell): GridCell => ({ ...cell, place: at(cell.place) });
    return {
      hidden,
      grids: grids.map((grid) => ({
        ...grid,
        place: at(grid.place),
        headings: [...headings, ...grid.headings],
        rows: grid.rows.map((row) => row.map(moved)),
      })),
    };
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error;
    return { grids: [], hidden: [...hidden, { place, heading: headings.at(-1), why: error.message }] };
  }
}
