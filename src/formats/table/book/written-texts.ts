import { isPlain } from "../../../model/is-plain.ts";
import { isPlainLanguage } from "./header-names.ts";
import { setOwn } from "./set-own.ts";

/** Whether a text in several languages can stand in a column for each of them. */
export function isSpread(value: unknown): value is Readonly<Record<string, string>> {
  return isPlain(value) && Object.keys(value).every(isPlainLanguage);
}

/** The languages of some texts that are spread over columns, in the order in which they come. */
export function languagesIn(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.filter(isSpread).flatMap((text) => Object.keys(text)))];
}

/** Texts of several columns as one value: the plain one alone, or a map from language to text. */
export function textOfLanguages(texts: readonly (readonly [language: string, text: unknown])[]): unknown {
  const map: Record<string, unknown> = {};
  for (const [language, text] of texts) setOwn(map, language, text);
  return map;
}
