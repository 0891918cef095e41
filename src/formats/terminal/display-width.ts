import stringWidth from "string-width";

/* Made when a text first needs it: it brings in tables that take longer to load than a small design takes to check. */
let segmenter: Intl.Segmenter | undefined;

/** One character as a reader sees it, and how many columns of a terminal it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** Where it starts in its text, in UTF-16 units. */
  readonly at: number;
}

/* Characters of one column each that never join: for most texts this is all there is, and counting them is quick. */
const single = /^[ -~\u060c\u061b\u061f\u0621-\u064a\u0671-\u06d3\u06f0-\u06f9│─━…·⋮✖▲●✔–]*$/;
/* Marks of direction, and the vowel signs and the non-joiner inside Persian words: they take no column. */
const unseen = /[\u2066-\u2069\u200f\u200c\u064b-\u0655]/g;

/** Whether every character of a text takes one column; then its length says its width. */
export function isSingle(text: string): boolean {
  return single.test(text);
}

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  const bare = text.replace(unseen, "");
  return single.test(bare) ? bare.length : stringWidth(text);
}

/** The characters of a text as a reader sees them: a letter and its marks are one, and so is an emoji made of several. */
export function cellsOf(text: string): readonly Cell[] {
  if (single.test(text)) return Array.from(text, (character, at) => ({ text: character, width: 1, at }));
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    width: displayWidth(segment),
    at: index,
  }));
}

/** `text` with spaces behind it (or before it) until it takes `width` columns. */
export function pad(text: string, width: number, side: "start" | "end" = "end"): string {
  const spaces = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "end" ? text + spaces : spaces + text;
}

/** `text` in at most `width` columns; `…` stands for what is cut off. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const cell of cellsOf(text)) {
    if (used + cell.width > width - 1) break;
    kept += cell.text;
    used += cell.width;
  }
  return width < 1 ? "" : `${kept}…`;
}
