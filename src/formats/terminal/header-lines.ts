import { displayWidth, shorten } from "./display-width.ts";

const most = 3;

/** A name as the header of a narrow column: in up to three lines, broken between words, then after hyphens; what is too wide is cut short. */
export function headerLines(name: string, width: number): readonly string[] {
  const lines: string[] = [];
  const put = (piece: string, space: string) => {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last + space + piece) <= width)
      lines[lines.length - 1] = last + space + piece;
    else lines.push(shorten(piece, width));
  };
  for (const word of name.split(/\s+/)) {
    const parts = displayWidth(word) <= width ? [word] : word.split(/(?<=[^-_/][-_/])(?=[^-_/])/);
    for (const [at, part] of parts.entries()) put(part, at === 0 ? " " : "");
  }
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? "";
  const room = displayWidth(last) < width && !last.endsWith("…");
  return [...lines.slice(0, most - 1), room ? `${last}…` : shorten(`${last} …`, width)];
}
