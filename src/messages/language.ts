import { readingEnglish } from "../findings/english.ts";
import type { Language } from "../findings/words.ts";
import { persian } from "./fa/persian.ts";

/** The languages that findings are said in. */
export const locales = ["en", "fa"] as const;
export type Locale = (typeof locales)[number];

/** How the words are written. */
export interface LanguageOptions {
  /** Digits of numbers: `latin` (default) or `persian`. */
  readonly digits?: "latin" | "persian";
}

const persianDigits = "۰۱۲۳۴۵۶۷۸۹";

/** The words of a locale. */
export function languageOf(locale: Locale, { digits = "latin" }: LanguageOptions = {}): Language {
  const language = locale === "fa" ? persian : readingEnglish;
  return digits === "latin"
    ? { ...language, number: rounded }
    : { ...language, number: (value) => inPersianDigits(rounded(value)) };
}

/** At most two decimals: nobody plans by less. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function inPersianDigits(text: string): string {
  return text.replace(/\d/g, (digit) => persianDigits[Number(digit)] ?? digit).replace(".", "٫");
}
