import { Parser } from "htmlparser2";
import { oneLine } from "../fold-text.ts";
import type { Grid, Prose, TableText } from "../grid.ts";
import type { TablePlace } from "../place.ts";
import { TableProblem } from "../table-problem.ts";
import { type HtmlTable, htmlTable } from "./html-table.ts";
import { type HtmlText, htmlText } from "./html-text.ts";
import { lineFinder } from "./line-finder.ts";

/** What a page may hold at most. */
export const htmlLimits = { depth: 1000, cells: 1_000_000 } as const;

/* Elements that are no text of the page. */
const silent = new Set(["script", "style", "template", "noscript", "svg", "math", "select", "textarea"]);
const blocks = new Set(
  "address article aside blockquote body caption center dd details div dl dt figcaption figure footer form header hr li main nav ol p pre section summary ul".split(
    " ",
  ),
);
const seenAs: Readonly<Record<string, string>> = { p: "paragraph", li: "list item" };

interface OpenCell {
  readonly text: HtmlText;
  readonly columns: number;
  readonly rows: number;
  readonly place: TablePlace;
}

interface OpenTable {
  readonly table: HtmlTable;
  readonly headings: readonly string[];
  cell: OpenCell | undefined;
  caption: HtmlText | undefined;
  inHead: boolean;
}

/**
 * The tables of an HTML page or a piece of one, and the text around them. Nothing is run or loaded; takes time in proportion to the text.
 * @throws {TableProblem} when it holds too much.
 */
export function htmlGrids(source: string): TableText {
  const text = source.replace(/^\ufeff/, "");
  const placeAt = lineFinder(text);
  const grids: Grid[] = [];
  const prose: Prose[] = [];
  const seen = new Map<string, number>();
  const headings: { depth: number; text: string }[] = [];
  const titles = new Map<number, readonly (string | undefined)[]>();
  const open: OpenTable[] = [];
  let depth = 0;
  let quiet = 0;
  let bold = 0;
  let group = 0;
  let pageTitle: string | undefined;
  let outside = { text: htmlText(), place: placeAt(0), empty: true };
  let heading: { depth: number; text: HtmlText } | undefined;
  let title: HtmlText | undefined;
  let left: number = htmlLimits.cells;
  const spend = (cells: number) => {
    left -= cells;
    if (left < 0)
      throw new TableProblem("import/too-large", `the page holds more than ${htmlLimits.cells} cells`);
  };
  const place = () => placeAt(parser.startIndex);
  /** Where words go that come now. */
  const target = (): HtmlText | undefined => {
    const table = open.at(-1);
    if (title) return title;
    // Words in a table and in none of its cells are shown above it.
    if (table) return table.cell?.text ?? table.caption ?? outside.text;
    return heading?.text ?? outside.text;
  };
  const closeProse = () => {
    const { marked } = outside.text.take();
    if (marked !== "") prose.push({ text: marked, place: outside.place, group });
    outside.empty = true;
  };
  const closeCell = (table: OpenTable) => {
    if (!table.cell) return;
    const { columns, rows } = table.cell;
    const { text: words, strong, indent } = table.cell.text.take();
    const cell = {
      text: words,
      raw: words,
      place: table.cell.place,
      ...(strong ? { strong } : {}),
      ...(indent > 0 && words !== "" ? { indent } : {}),
    };
    table.table.addCell({ cell, columns, rows });
    table.cell = undefined;
  };
  const openTag = (name: string, attributes: Readonly<Record<string, string>>) => {
    const table = open.at(-1);
    const level = /^h([1-6])$/.exec(name)?.[1];
    const kind = seenAs[name];
    if (kind && !table) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    if (name === "br") target()?.mark("\n");
    else if (name === "sup") target()?.mark("[^");
    else if (name === "title") title = htmlText();
    else if (name === "img" && attributes.alt) target()?.add(attributes.alt, false);
    else if (name === "table") {
      closeProse();
      group += 1;
      const started = htmlTable(place(), spend);
      open.push({
        table: started,
        headings: headings.map((each) => each.text),
        cell: undefined,
        caption: undefined,
        inHead: false,
      });
    } else if (table && name === "caption") table.caption = htmlText();
    else if (table && name === "thead") table.inHead = true;
    else if (table && name === "tr") {
      closeCell(table);
      table.table.addRow(table.inHead);
    } else if (table && (name === "td" || name === "th")) {
      closeCell(table);
      table.cell = {
        text: htmlText(),
        columns: spanOf(attributes.colspan, 1, 1000),
        rows: spanOf(attributes.rowspan, 0, 65_534),
        place: place(),
      };
    } else if (level !== undefined && !table) {
      closeProse();
      group += 1;
      heading = { depth: Number(level), text: htmlText() };
    } else if (blocks.has(name)) {
      if (!table && !heading) closeProse();
      target()?.mark("\n");
    }
  };
  const closeTag = (name: string) => {
    const table = open.at(-1);
    if (name === "sup") target()?.mark("]");
    else if (name === "title") {
      pageTitle ??= oneLine(title?.take().text ?? "");
      title = undefined;
    } else if (table && name === "table") {
      closeCell(table);
      open.pop();
      grids.push(table.table.grid(table.headings));
    } else if (table && (name === "td" || name === "th" || name === "tr")) closeCell(table);
    else if (table && name === "thead") table.inHead = false;
    else if (table && name === "caption") {
      const words = oneLine(table.caption?.take().text ?? "");
      table.table.caption = words === "" ? undefined : words;
      table.caption = undefined;
    } else if (heading && /^h[1-6]$/.test(name)) {
      const words = heading.text.take();
      const said = oneLine(words.text);
      while ((headings.at(-1)?.depth ?? 0) >= heading.depth) headings.pop();
      if (said !== "") {
        headings.push({ depth: heading.depth, text: said });
        // what stands below a table is no title of it
        titles.set(heading.depth, [
          ...(titles.get(heading.depth) ?? []),
          grids.length === 0 ? said : undefined,
        ]);
        prose.push({ text: words.marked, place: place(), group });
      }
      heading = undefined;
      group += 1;
    } else if (blocks.has(name)) {
      if (!table && !heading) closeProse();
      target()?.mark("\n");
    }
  };
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > htmlLimits.depth)
        throw new TableProblem("import/too-large", "the page is nested too deeply");
      if (silent.has(name)) quiet += 1;
      if (name === "b" || name === "strong") bold += 1;
      if (quiet === 0) openTag(name, attributes);
    },
    onclosetag(name) {
      depth -= 1;
      if (quiet === 0) closeTag(name);
      if (silent.has(name)) quiet -= 1;
      if (name === "b" || name === "strong") bold -= 1;
    },
    ontext(piece) {
      if (quiet > 0) return;
      const into = target();
      if (into === outside.text && outside.empty && piece.trim() !== "") {
        outside = { text: outside.text, place: place(), empty: false };
      }
      into?.add(piece, bold > 0);
    },
  });
  parser.write(text);
  parser.end();
  closeProse();
  grids.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  prose.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const highest = titles.get(Math.min(...titles.keys())) ?? [];
  const only = highest.length === 1 ? highest[0] : undefined;
  const named = pageTitle === "" ? undefined : pageTitle;
  return {
    grids: grids.filter(({ rows }) => rows.length > 0),
    prose,
    hidden: [],
    title: only ?? named,
    troubles: [],
    seen,
  };
}

function spanOf(written: string | undefined, least: number, most: number): number {
  const span = Number.parseInt(written ?? "1", 10);
  return Number.isNaN(span) || span < least ? 1 : Math.min(span, most);
}
