import { type Alphabet, letterOfWord } from "./alphabet.ts";
import { foldText } from "./fold-text.ts";
import type { GridRow } from "./grid.ts";
import { drawnAs } from "./lookalikes.ts";

/** The letter that a column is headed by, and how it says so. */
export interface HeaderLetter {
  readonly letter: string;
  /** `word`: Responsible; `letter`: R; `both`: Creator (R); `part`: Responsible_Node. */
  readonly by: "word" | "letter" | "both" | "part";
}

function single(text: string, alphabet: Alphabet): string | undefined {
  const [only, second] = [...text];
  // In a header a small letter is a name.
  if (only === undefined || second !== undefined || only !== only.toUpperCase()) return undefined;
  const letter = alphabet.letters.has(only.toUpperCase()) ? only.toUpperCase() : drawnAs(only);
  return alphabet.letters.has(letter) ? letter : undefined;
}

/** The letter that a header names, if it names exactly one. */
export function headerLetter(header: string, alphabet: Alphabet): HeaderLetter | undefined {
  const text = header.trim();
  if (text.length > 60) return undefined;
  const bare = single(text, alphabet);
  if (bare) return { letter: bare, by: "letter" };
  const tagged =
    /^(.{2,})[(（[]\s?(\p{L})\s?[)）\]]$/u.exec(text) ?? /^()(\p{L})\s*(?:[-–—:=(（]).{2,}$/u.exec(text);
  const inside = tagged && single(tagged[2] ?? "", alphabet);
  if (inside) return { letter: inside, by: "both" };
  const word = letterOfWord(alphabet, text);
  if (word) return { letter: word, by: "word" };
  const parts = foldText(text).split(" ");
  const found = new Set(parts.flatMap((part) => letterOfWord(alphabet, part) ?? []));
  const [only] = found;
  return only !== undefined && found.size === 1 && parts.length <= 3
    ? { letter: only, by: "part" }
    : undefined;
}

/** The letters that the cells of a header name, by their column. */
export function headerLetters(row: GridRow, alphabet: Alphabet): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  row.forEach(({ text }, column) => {
    const head = headerLetter(text, alphabet);
    if (head) found.set(column, head.letter);
  });
  return found;
}
