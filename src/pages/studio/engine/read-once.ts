import { check } from "../../../check/check.ts";
import type { CheckResult } from "../../../check/result.ts";
import type { Finding } from "../../../findings/finding.ts";
import { safeParseDesign } from "../../../formats/parse-design.ts";
import { type Locale, languageOf } from "../../../messages/language.ts";
import type { Design } from "../../../model/design.ts";
import { linkSound } from "../../../organisation/link.ts";
import type { Organisation } from "../../../organisation/organisation.ts";

/** A text, read and checked: a design, or what keeps it from being one. */
export type ReadText =
  | { readonly design: Design; readonly organisation: Organisation; readonly result: CheckResult }
  | { readonly faults: readonly Finding[] };

/** How the studio words numbers: as readers of the language write them. */
export function digitsOf(locale: Locale): "latin" | "persian" {
  return locale === "fa" ? "persian" : "latin";
}

/** A reader that does no text twice in a row: most of what is asked is asked of the text that was just checked. */
export function readerOnce(): (text: string, locale: Locale) => ReadText {
  let last: { readonly text: string; readonly locale: Locale; readonly read: ReadText } | undefined;
  return (text, locale) => {
    if (last?.text === text && last.locale === locale) return last.read;
    const read = readAndCheck(text, locale);
    last = { text, locale, read };
    return read;
  };
}

function readAndCheck(text: string, locale: Locale): ReadText {
  const digits = digitsOf(locale);
  const parsed = safeParseDesign(text, { language: languageOf(locale, { digits }) });
  if (!parsed.success) return { faults: parsed.error.findings };
  const organisation = linkSound(parsed.data);
  return { design: parsed.data, organisation, result: check(organisation, { locale, digits }) };
}
