import { displayWidth, shorten } from "./display-width.ts";

const most = 3;

/** A name as the header of a narrow column: in up to three lines, words that are too wide cut short. */
export function headerLines(name: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(shorten(word, width));
  }
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? "";
  const room = displayWidth(last) < width && !last.endsWith("…");
  return [...lines.slice(0, most - 1), room ? `${last}…` : shorten(`${last} …`, width)];
}
