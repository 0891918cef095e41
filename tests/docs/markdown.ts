/** A fenced block of a Markdown page. */
export interface Fence {
  /** The first word after the fence, such as `yaml`. */
  readonly language: string;
  /** The words after it. */
  readonly marks: readonly string[];
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

/** The fenced blocks of a page, in order. */
export function fencesOf(markdown: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: { mark: string; info: string; line: number; text: string[] } | undefined;
  for (const [at, text] of markdown.split("\n").entries()) {
    const fence = /^(`{3,})(.*)$/.exec(text);
    if (open) {
      if (fence && fence[1] === open.mark && fence[2] === "") {
        const [language = "", ...marks] = open.info.trim().split(/\s+/);
        fences.push({
          language,
          marks,
          text: open.text.map((line) => `${line}\n`).join(""),
          line: open.line,
        });
        open = undefined;
      } else open.text.push(text);
    } else if (fence) open = { mark: fence[1] ?? "", info: fence[2] ?? "", line: at + 1, text: [] };
  }
  if (open) throw new Error(`the fence of line ${open.line} is not closed`);
  return fences;
}

/** The page with the text of each fence replaced by what `replace` returns; left alone where it returns nothing. */
export function withFences(markdown: string, replace: (fence: Fence) => string | undefined): string {
  const lines = markdown.split("\n");
  for (const fence of [...fencesOf(markdown)].reverse()) {
    const text = replace(fence);
    if (text === undefined) continue;
    const length = fence.text.split("\n").length - 1;
    lines.splice(fence.line, length, ...text.replace(/\n$/, "").split("\n"));
  }
  return lines.join("\n");
}

/** The page without its fenced blocks and code spans: its prose. */
export function proseOf(markdown: string): string {
  return markdown.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, "").replace(/`[^`\n]*`/g, "``");
}

/** Where a link of the page leads to: its target as written. */
export function linksOf(markdown: string): readonly string[] {
  return [...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, title = ""] of markdown
    .replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, "")
    .matchAll(/^#{1,6} +(.+)$/gm)) {
    const slug = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\- _]/gu, "")
      .replaceAll(" ", "-");
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** A Markdown table. Bars inside of cells are escaped. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(header), `|${" --- |".repeat(header.length)}`, ...rows.map(row), ""].join("\n");
}

/** The text between `<!-- NAME -->` and `<!-- /NAME -->`, replaced. */
export function withPart(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no part \`${start}\` ... \`${end}\``);
  return `${page.slice(0, from + start.length)}\n${text}${page.slice(to)}`;
}

/** A sentence of its own: capital first, full stop last. */
export function sentence(text: string): string {
  const stop = /[.!?]$/.test(text) ? "" : ".";
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${stop}`;
}

/** Says how many: `1 rule`, `2 rules`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
