import { displayWidth } from "./display-width.ts";

/*
 * Marks of the Unicode bidirectional algorithm (UAX 9). Text is never reversed here: it stays in the order in which it is read, and the marks tell a
 * terminal that knows the algorithm what belongs together. A terminal that does not know it shows nothing for them.
 */
const leftToRight = "\u2066";
const rightToLeft = "\u2067";
const firstStrong = "\u2068";
const end = "\u2069";
const rightToLeftMark = "\u200f";

const rtl = "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc";
/** Words of a right-to-left script that follow each other or are joined by hyphens, with the joiners and marks inside them: one id is one phrase. */
const run = new RegExp(`[${rtl}](?:[${rtl}\\u200c\\u200d\\p{M}]|[ \\-_.]+(?=[${rtl}]))*`, "gu");
const hasRightToLeft = new RegExp(`[${rtl}]`, "u");

/** A path, an id, a piece of code: read from left to right whatever stands around it. */
export function asCode(text: string): string {
  return `${leftToRight}${text}${end}`;
}

/** A path or an id in a line of the report; marked only where the directions mix. */
export function codeIn(text: string, isRightToLeft: boolean): string {
  return isRightToLeft || hasRightToLeft.test(text) ? asCode(text) : text;
}

/** Text of a reader inside a line that runs the other way, perhaps. */
export function asPhrase(text: string): string {
  return `${firstStrong}${text}${end}`;
}

/**
 * A line of code in which each right-to-left phrase keeps to itself, so that brackets and colons between two of them stay where they are
 * and a mark below a phrase stands below it.
 */
export function codeLine(text: string): string {
  return text.replace(run, asPhrase);
}

/**
 * A line that is read from right to left. The mark in front turns terminals that look for the direction of a line; the isolate keeps the order where they
 * do not; `fill` columns push it to the right edge there.
 */
export function rightToLeftLine(text: string, fill = 0): string {
  const spaces = " ".repeat(Math.max(0, fill - displayWidth(text)));
  // spaces at the end of a line do not take part in the algorithm unless a strong character follows them
  const pushed = spaces === "" ? text : `${text}${spaces}${rightToLeftMark}`;
  return `${rightToLeftMark}${rightToLeft}${pushed}${end}`;
}

/** The lines of one text after it was wrapped: an isolate that was open at the end of one is closed there, and open again on the next. */
export function reopenIsolates(lines: readonly string[]): readonly string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const before = open.join("");
    for (const mark of line.match(/[\u2066-\u2069]/g) ?? [])
      open = mark === end ? open.slice(0, -1) : [...open, mark];
    return `${before}${line}${end.repeat(open.length)}`;
  });
}
