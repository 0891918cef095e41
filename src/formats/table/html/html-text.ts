import { oneLine } from "../fold-text.ts";

/** The words of a cell or a paragraph, piece by piece. */
export interface HtmlText {
  readonly add: (piece: string, bold: boolean) => void;
  /** A mark that stands between words: a line break, the beginning or end of a raised text. */
  readonly mark: (mark: string) => void;
  readonly take: () => TakenText;
}

export interface TakenText {
  readonly text: string;
  /** With `**` around its bold words. */
  readonly marked: string;
  /** All of its words are bold. */
  readonly strong: boolean;
  /** How many unbreakable spaces stand before it. */
  readonly indent: number;
}

/** Collects the words of an element; white space is what HTML makes of it. */
export function htmlText(): HtmlText {
  let pieces: { readonly text: string; readonly bold: boolean }[] = [];
  return {
    add(piece, bold) {
      // A line of the source is none of the page.
      pieces.push({ text: piece.replace(/[ \t\r\n\f]+/g, " "), bold });
    },
    mark: (mark) => pieces.push({ text: mark, bold: false }),
    take() {
      const whole = pieces.map(({ text }) => text).join("");
      const wordy = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !text.startsWith("[^"));
      const taken = {
        text: lined(whole),
        marked: lined(
          pieces.map(({ text, bold }) => (bold && text.trim() !== "" ? `**${text.trim()}**` : text)).join(""),
        ),
        strong: wordy.length > 0 && wordy.every(({ bold }) => bold),
        indent: /^[ \n]*([\u00a0\u2003]*)/.exec(whole)?.[1]?.length ?? 0,
      };
      pieces = [];
      return taken;
    },
  };
}

function lined(text: string): string {
  return text
    .split("\n")
    .map(oneLine)
    .filter((line) => line !== "")
    .join("\n");
}
