/** The cells of a delimiter row (`|---|:-:|`), in a quote too, or 0 if the line is none. */
export function delimiterCells(line: string): number {
  const bare = line.replace(/^[\s>]+/, "").trim();
  if (!/^[|\-: \t]*-[|\-: \t]*$/.test(bare) || !/[|]/.test(bare)) return 0;
  const cells = bare.replace(/^\|/, "").replace(/\|$/, "").split("|");
  return cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) ? cells.length : 0;
}

/** Front matter is no text: blanked, so that the lines below keep their numbers. */
export function withoutFrontMatter(text: string): string {
  if (!/^---[ \t]*\r?\n/.test(text)) return text;
  const end = /\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(text.slice(3));
  if (!end) return text;
  const length = 3 + end.index + end[0].length;
  return text.slice(0, length).replace(/[^\r\n]+/g, "") + text.slice(length);
}

/** Marks of emphasis, links and code that one piece of text may have before the reader's time grows with their square. */
const manyMarks = 400;
const manyLevels = 60;

/**
 * Whether the text is so tangled that a full reader of Markdown would take time that grows with the square of its length: hundreds of marks in
 * one paragraph, dozens of quotes within quotes. Rows of tables count one by one, because each cell is read on its own.
 */
export function isTangled(text: string): boolean {
  let marks = 0;
  let inTable = 0;
  let above = "";
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      marks = 0;
      inTable = 0;
    } else {
      const cells = delimiterCells(line);
      if (cells > 0 && above.includes("|") && cells === pipes(above)) inTable = cells;
      const own = line.match(/[*_`[\]!<]/g)?.length ?? 0;
      marks = inTable > 0 ? own / Math.max(1, inTable) : marks + own;
      if (marks > manyMarks) return true;
      if (
        (/^[\s>*+\-\d.)]*/.exec(line)?.[0].match(/[>*+-]|\d[.)]/g)?.length ?? 0) > manyLevels &&
        !/^\s*(?:[-*][\s]*)+$/.test(line)
      )
        return true;
    }
    above = line;
  }
  return false;
}

function pipes(line: string): number {
  return line
    .trim()
    .replace(/^\|/, "")
    .replace(/\|$/, "")
    .split(/(?<!\\)\|/).length;
}
