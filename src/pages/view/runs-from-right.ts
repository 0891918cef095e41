const letter = "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc";
/* A run of words that are written from right to left, with what stands between them. */
const runOf = (between: string) => new RegExp(`[${letter}](?:[${letter}\\s${between}]*[${letter}])?`, "g");
const between = "\\u200c\\u200f\\d.،؛!()–-";
const names = runOf(between);
const prose = runOf(`:${between}`);
/* A comment, or words before a colon, which no key has. */
const isProse = /^\s*#|^\s*[^\s:{["']+ [^:{["']*:/;

/** A piece of a line of code. */
export interface Run {
  readonly text: string;
  /** Where in the line it begins. */
  readonly at: number;
}

/** The names and sentences in a line of code that are written from right to left: kept apart, they do not turn the line around. */
export function runsFromRight(line: string): readonly Run[] {
  const found = line.matchAll(isProse.test(line) ? prose : names);
  return [...found].map(({ index, 0: text }) => ({ text, at: index }));
}
