import { type Page, paragraph } from "../formats/terminal/page.ts";
import { visible } from "../formats/terminal/visible-text.ts";

interface Block {
  readonly kind: "heading" | "code" | "item" | "table" | "text";
  readonly lines: readonly string[];
  /** What stands behind the fence of code, the bullet of an item. */
  readonly mark: string;
}

/* What a rule, or a criterion, says of the design in a fence. */
const tags = [
  { mark: "flagged", sign: "✖", says: "flagged", ink: "error" },
  { mark: "clean", sign: "✔", says: "clean", ink: "good" },
  { mark: "met", sign: "✔", says: "met", ink: "good" },
  { mark: "unmet", sign: "✖", says: "not met", ink: "error" },
  { mark: "unknown", sign: "?", says: "not known", ink: "warn" },
  { mark: "not-applicable", sign: "–", says: "not applicable", ink: "faint" },
] as const;

/** A page of the documentation, in Markdown, as text for a terminal. Knows what our pages use: headings, paragraphs, lists, code, tables. */
export function renderPage(page: Page, markdown: string): string {
  const blocks = blocksOf(markdown);
  const rows = blocks.flatMap((block, at) => {
    const isTight = block.kind === "item" && blocks[at - 1]?.kind === "item";
    return [...(at === 0 || isTight ? [] : [""]), ...rowsOf(page, block)];
  });
  return rows.join("\n");
}

function rowsOf(page: Page, { kind, lines, mark }: Block): readonly string[] {
  const text = plain(lines.map((each) => each.trim()).join(" "));
  switch (kind) {
    case "heading":
      return [page.paint("strong", text)];
    case "code": {
      const tag = tags.find((each) => mark.split(" ").includes(each.mark));
      const shown = lines.map((each) => `    ${coloured(page, visible(each))}`.trimEnd());
      return [...(tag ? [`  ${page.paint(tag.ink, `${tag.sign} ${tag.says}`)}`] : []), ...shown];
    }
    case "item":
      return paragraph(page, text, { indent: 2, label: mark });
    case "table":
      return lines.map((each) => `  ${plain(each)}`);
    case "text":
      return paragraph(page, text, { indent: 2 });
  }
}

function coloured({ paint }: Page, code: string): string {
  const comment = /(^|\s)#.*$/.exec(code);
  return comment ? code.slice(0, comment.index) + paint("faint", comment[0]) : code;
}

/** Words without their markup; code keeps its backticks, which say where it begins and ends. */
function plain(text: string): string {
  return visible(text)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replace(/(^|\s)\*([^*\s][^*]*)\*/g, "$1$2");
}

/** What the generator wrote, which the command says from the rule itself, and other comments. */
const unwanted = /<!-- generated -->[\s\S]*?<!-- \/generated -->|<!--[\s\S]*?-->/g;

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = markdown.replace(unwanted, "").split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const fence = /^\s*(```+|~~~+)(.*)$/.exec(line);
    const heading = /^#{1,6}\s+(.*)$/.exec(line);
    const item = /^\s*([-*]|\d+[.)])\s+(.*)$/.exec(line);
    if (fence) {
      const end = lines.findIndex((each, below) => below > at && each.trim().startsWith(fence[1] ?? ""));
      const last = end < 0 ? lines.length : end;
      blocks.push({ kind: "code", lines: lines.slice(at + 1, last), mark: fence[2] ?? "" });
      at = last;
    } else if (heading) blocks.push({ kind: "heading", lines: [heading[1] ?? ""], mark: "" });
    else if (line.trim() !== "") {
      const kind = item ? "item" : line.trimStart().startsWith("|") ? "table" : "text";
      const first = item ? (item[2] ?? "") : line;
      const end = lines.findIndex((each, below) => below > at && endsBlock(each, kind));
      const last = end < 0 ? lines.length : end;
      blocks.push({
        kind,
        lines: [first, ...lines.slice(at + 1, last)],
        mark: item ? bullet(item[1] ?? "") : "",
      });
      at = last - 1;
    }
  }
  return blocks;
}

function endsBlock(line: string, kind: Block["kind"]): boolean {
  if (kind === "table") return !line.trimStart().startsWith("|");
  return line.trim() === "" || /^(#{1,6}\s|\s*(```|~~~|\|)|\s*([-*]|\d+[.)])\s)/.test(line);
}

function bullet(mark: string): string {
  return /\d/.test(mark) ? mark : "•";
}
