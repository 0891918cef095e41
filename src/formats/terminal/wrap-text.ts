import { reopenIsolates } from "./direction.ts";
import { cellsOf, displayWidth } from "./display-width.ts";

/** The lines of a text, each at most `width` columns wide: broken between words, and inside a word only where it is wider than a line. */
export function wrapText(text: string, width: number): readonly string[] {
  const room = Math.max(8, width);
  const lines = text.split("\n").flatMap((line) => wrapLine(line, room));
  return reopenIsolates(lines);
}

function wrapLine(text: string, room: number): readonly string[] {
  if (displayWidth(text) <= room) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").flatMap((each) => pieces(each, room))) {
    const width = displayWidth(word);
    if (used > 0 && used + 1 + width > room) {
      lines.push(line);
      line = word;
      used = width;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      used = displayWidth(line);
    }
  }
  return [...lines, line];
}

/** A word, in pieces that fit. */
function pieces(word: string, room: number): readonly string[] {
  if (displayWidth(word) <= room) return [word];
  const found: string[] = [];
  let piece = "";
  let used = 0;
  for (const cell of cellsOf(word)) {
    if (used + cell.width > room) {
      found.push(piece);
      piece = "";
      used = 0;
    }
    piece += cell.text;
    used += cell.width;
  }
  return [...found, piece];
}
