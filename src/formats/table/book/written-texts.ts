import { isPlain } from "../../../model/is-plain.ts";
import { isPlainLanguage } from "./header-names.ts";

/** Whether a text in several languages can stand in a column for each of them. */
export function isSpread(value: unknown): value is Readonly<Record<string, string>> {
  return isPlain(value) && Object.keys(value).every(isPlainLanguage);
}

/** The languages of some texts that are spread over columns, in the order in which they come. */
export function languagesIn(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.filter(isSpread).flatMap((text) => Object.keys(text)))];
}
