import { glyphWidths } from "./glyph-widths.ts";

const widths = new Map(
  glyphWidths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/* Signs that take no room of their own. */
const unseen = /^[\p{M}\p{Cf}]$/u;
/* Alef with madda stands off from what is as tall, by so much. */
const apart = /\u0622(?=[\u0622\u0623(])|\)(?=\u0622)/g;
const distance = 134;
/* Signs as wide as they are high. */
const square =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]$/u;

/**
 * How wide a text is at most, set in Vazirmatn, in the unit of `size`: every letter counts with its widest form. Letters that the font does not
 * have are taken to be wide.
 */
export function textWidth(text: string, size: number): number {
  let sum = text.includes("\u0622") ? (text.match(apart)?.length ?? 0) * distance : 0;
  for (const sign of text)
    sum += widths.get(sign) ?? (unseen.test(sign) ? 0 : square.test(sign) ? 1000 : 750);
  return (sum * size) / 1000;
}

/** Text in lines of which none is wider than `width`; a word that is wider is broken. */
export function brokenText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const put = (piece: string, space: string) => {
    if (line !== "" && textWidth(line + space + piece, size) > width) {
      lines.push(line);
      line = piece;
    } else line = line === "" ? piece : line + space + piece;
  };
  for (const word of text.split(/[ \t\r\n]+/).filter((each) => each !== "")) {
    const [first = "", ...others] = piecesOf(word, width, size);
    put(first, " ");
    for (const other of others) put(other, "");
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** A word in pieces that fit, best after a hyphen; what belongs to a letter stays with it. */
function piecesOf(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts = word.split(/(?<=[-_/.])/);
  if (parts.length > 1) return parts.flatMap((part) => piecesOf(part, width, size));
  const pieces: string[] = [];
  let piece = "";
  for (const sign of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (piece !== "" && textWidth(piece + sign, size) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...pieces, piece];
}
