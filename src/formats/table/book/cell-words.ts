import type { CellKind, Words } from "./cell-kind.ts";

/** Words that every cell may say; the first of each is what is written. */
const noneWords = ["none", "هیچ", "ندارد"] as const;
const flagWords = {
  true: ["yes", "بله", "true", "بلی", "آری", "درست"],
  false: ["no", "خیر", "false", "نه", "نادرست"],
} as const;

/** A word as it is compared: whatever its case, the variants of Arabic letters, and the signs that nobody sees. */
export function foldWord(text: string): string {
  return text
    .trim()
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[يى]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/[\u200c-\u200f\u0640\u0654]/g, "");
}

const isNone = new Set(noneWords.map(foldWord));
const flags = new Map<string, boolean>([
  ...flagWords.true.map((word) => [foldWord(word), true] as const),
  ...flagWords.false.map((word) => [foldWord(word), false] as const),
]);

/** `none`, `true` or `false`, where a cell says one of them. */
export function plainWord(text: string, { flag }: CellKind): "none" | boolean | undefined {
  // most cells hold ids, and none of the words begins like most of them
  if (text.length > 20 || /^[^nytf\u0080-\uffff]/i.test(text)) return undefined;
  const folded = foldWord(text);
  if (isNone.has(folded)) return "none";
  return flag ? flags.get(folded) : undefined;
}

/** The words in which a language writes what every cell may say. */
export function plainWordsIn(locale: "en" | "fa"): {
  readonly none: string;
  readonly yes: string;
  readonly no: string;
} {
  const at = locale === "fa" ? 1 : 0;
  return { none: noneWords[at], yes: flagWords.true[at], no: flagWords.false[at] };
}

const byFolded = new WeakMap<Words, ReadonlyMap<string, string>>();

const spaceless = (text: string) => foldWord(text).replace(/[\s_-]+/g, "");

/** The word of a vocabulary that a text means; the text itself when it is none. */
export function wordMeant(text: string, words: Words): string {
  if (words.has(text) || text.length > 100) return text;
  const known =
    byFolded.get(words) ??
    new Map(
      [...words].flatMap(([word, fa]) => [[spaceless(word), word] as const, [spaceless(fa), word] as const]),
    );
  byFolded.set(words, known);
  return known.get(spaceless(text)) ?? text;
}

/** A number as people write it, in Latin, Persian or Arabic digits. */
export function numberMeant(text: string): number | undefined {
  const latin = text
    .trim()
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace("\u066b", ".");
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(latin) && latin.length < 400 ? Number(latin) : undefined;
}
