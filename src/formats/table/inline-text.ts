import type { fromMarkdown } from "mdast-util-from-markdown";

/** Any node of a Markdown tree below its root. */
export type MarkdownNode = ReturnType<typeof fromMarkdown>["children"][number];

/**
 * The words of Markdown content without its markup; `<br>` is a line break, `<sup>1</sup>` the footnote mark `[^1]`.
 * With `bold`, bold words keep their `**`, because legends hide letters in them. A loop, not a recursion: content may nest without end.
 */
export function inlineText(nodes: readonly MarkdownNode[], bold = false): string {
  let text = "";
  const stack: (MarkdownNode | string)[] = [...nodes].reverse();
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) break;
    if (typeof node === "string") text += node;
    else if (node.type === "html") text += htmlText(node.value);
    else if (node.type === "break") text += "\n";
    else if (node.type === "image" || node.type === "imageReference") text += node.alt ?? "";
    else if ("value" in node) text += node.value;
    else if ("children" in node) {
      const marks = bold && node.type === "strong" ? "**" : "";
      stack.push(marks);
      for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at] as MarkdownNode);
      stack.push(marks);
    }
  }
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

function htmlText(tag: string): string {
  if (/^<br\b/i.test(tag)) return "\n";
  if (/^<sup\b/i.test(tag)) return "[^";
  return /^<\/sup\b/i.test(tag) ? "]" : "";
}
