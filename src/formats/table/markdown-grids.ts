import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Position } from "../../findings/source.ts";
import { oneLine } from "./fold-text.ts";
import type { Grid, GridCell, HiddenTable, Prose, TableText } from "./grid.ts";
import { htmlEnds, htmlInMarkdown } from "./html-in-markdown.ts";
import { inlineText, type MarkdownNode } from "./inline-text.ts";
import { delimiterCells, isTangled, withoutFrontMatter } from "./plain-markdown.ts";

type Root = ReturnType<typeof fromMarkdown>;
type NodeOf<Kind extends MarkdownNode["type"]> = Extract<MarkdownNode, { type: Kind }>;

const tangling = [
  "attention",
  "labelStartLink",
  "labelStartImage",
  "labelEnd",
  "blockQuote",
  "list",
  "codeText",
  "htmlText",
  "autolink",
];
const seenAs: Readonly<Record<string, string>> = {
  list: "list",
  heading: "heading",
  paragraph: "paragraph",
  code: "code block",
};
const containers: ReadonlySet<string> = new Set(["list", "listItem", "blockquote"]);

/** The tables of a Markdown text (GFM), and the text around them. Never throws; takes time in proportion to the text. */
export function markdownGrids(source: string): TableText {
  const text = withoutFrontMatter(source);
  const tangled = isTangled(text);
  const grids: Grid[] = [];
  const prose: Prose[] = [];
  const hidden: HiddenTable[] = [];
  const seen = new Map<string, number>();
  const headings: { depth: number; text: string }[] = [];
  const titles = new Map<number, readonly (string | undefined)[]>();
  let group = 0;
  let boldLine: string[] = [];
  let readUntil = 0;
  const endOf = htmlEnds(text);
  for (const node of blocks(parse(text, tangled))) {
    if ((node.position?.start.offset ?? 0) < readUntil) continue;
    const place = placeOf(node);
    // A bold line right above a table is its heading.
    const above = [...headings.map((heading) => heading.text), ...boldLine];
    boldLine = node.type === "paragraph" ? boldLineOf(node) : [];
    const kind = seenAs[node.type];
    if (kind) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    if (node.type === "paragraph" || node.type === "heading") {
      prose.push({ text: inlineText([node], true), place, group });
    }
    if (node.type === "paragraph" || containers.has(node.type)) continue;
    group += 1;
    if (node.type === "heading") {
      while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
      const words = oneLine(inlineText([node]));
      if (words === "") continue;
      headings.push({ depth: node.depth, text: words });
      // what stands below a table is no title of it
      titles.set(node.depth, [
        ...(titles.get(node.depth) ?? []).slice(0, 1),
        grids.length === 0 ? words : undefined,
      ]);
    } else if (node.type === "table") grids.push(gridOf(node, place, above, text));
    else if (node.type === "code") for (const table of inCode(node, place, above)) hidden.push(table);
    else if (node.type === "html") {
      const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset];
      const end = endOf(from, to);
      // a table with blank lines in it goes on behind what Markdown takes for its end
      const found = htmlInMarkdown(end > to ? text.slice(from, end) : node.value, place, above);
      for (const grid of found.grids) grids.push(grid);
      for (const table of found.hidden) hidden.push(table);
      readUntil = end;
    }
  }
  const trouble = "so many marks in one paragraph: read without bold, links, code, lists and quotes";
  const troubles = tangled ? [{ place: { line: 1, column: 1 }, text: trouble }] : [];
  // The only heading of the highest rank is that of the whole text.
  const highest = titles.get(Math.min(...titles.keys())) ?? [];
  return { grids, prose, hidden, title: highest.length === 1 ? highest[0] : undefined, troubles, seen };
}

function parse(text: string, tangled: boolean): Root {
  const extensions = tangled ? [gfmTable(), { disable: { null: tangling } }] : [gfmTable()];
  return fromMarkdown(text, { extensions, mdastExtensions: [gfmTableFromMarkdown()] });
}

/** The blocks of a document in its order, however deep they stand. */
function blocks(root: Root): readonly MarkdownNode[] {
  const found: MarkdownNode[] = [];
  const stack: MarkdownNode[] = [...root.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    found.push(node);
    if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") {
      for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at] as MarkdownNode);
    }
  }
  return found;
}

/** The words of a paragraph that is bold from end to end, without the colon at its end. */
function boldLineOf({ children }: NodeOf<"paragraph">): string[] {
  const [bold, rest, more] = children;
  const colon = rest === undefined || (rest.type === "text" && /^\s*[:：]?\s*$/.test(rest.value));
  if (bold?.type !== "strong" || !colon || more !== undefined) return [];
  return [oneLine(inlineText([bold])).replace(/\s*[:：]$/, "")];
}

function placeOf(node: MarkdownNode): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function gridOf(table: NodeOf<"table">, place: Position, headings: readonly string[], source: string): Grid {
  const rows = table.children.map((row) => row.children.map((cell) => cellOf(cell, source)));
  return { place, headings, headerRows: 1, rows };
}

function cellOf(cell: NodeOf<"tableCell">, source: string): GridCell {
  const { children } = cell;
  const first = children[0];
  const last = children.at(-1);
  const text = inlineText(children);
  const raw = first && last ? source.slice(first.position?.start.offset, last.position?.end.offset) : "";
  const strong =
    children.length > 0 && children.every((child) => child.type === "strong" || inlineText([child]) === "");
  return { text, raw, place: placeOf(first ?? cell), ...(strong ? { strong } : {}) };
}

/** The tables of a code block: read, to say what they would be, and left out. */
function inCode(code: NodeOf<"code">, place: Position, headings: readonly string[]): readonly HiddenTable[] {
  const lines = code.value.split("\n");
  if (!lines.some((line) => delimiterCells(line) > 1)) return [];
  // The fence is a line more than its content; an indented block has none.
  const span = (code.position?.end.line ?? place.line) - place.line + 1;
  const shift = place.line - 1 + (span > lines.length ? 1 : 0);
  const down = (at: Position): Position => ({ line: at.line + shift, column: at.column });
  return blocks(parse(code.value, isTangled(code.value))).flatMap((node) => {
    if (node.type !== "table") return [];
    const { rows, ...rest } = gridOf(node, down(placeOf(node)), headings, code.value);
    const moved = rows.map((row) => row.map((cell) => ({ ...cell, place: down(cell.place) })));
    const why = "it stands in a code fence: a template to copy, not a table of the text";
    return [{ place: rest.place, heading: headings.at(-1), why, grid: { ...rest, rows: moved } }];
  });
}
