import { check } from "../../../check/check.ts";
import type { CheckResult } from "../../../check/result.ts";
import { textReader } from "../../../formats/text-reader.ts";
import type { Locale } from "../../../messages/language.ts";
import type { Design } from "../../../model/design.ts";
import { linkSound } from "../../../organisation/link.ts";
import type { Organisation } from "../../../organisation/organisation.ts";

/** A text that is a design; it is linked and checked when somebody asks for that. */
export interface ReadDesign {
  readonly design: Design;
  readonly organisation: Organisation;
  readonly result: CheckResult;
}

/** How the studio words numbers: as readers of the language write them. */
export function digitsOf(locale: Locale): "latin" | "persian" {
  return locale === "fa" ? "persian" : "latin";
}

/** A reader that does no text twice in a row, and of each only what is otherwise; `undefined` where it is no design. */
export function readerOnce(): (text: string, locale: Locale) => ReadDesign | undefined {
  const read = textReader();
  let last:
    | { readonly text: string; readonly locale: Locale; readonly read: ReadDesign | undefined }
    | undefined;
  return (text, locale) => {
    if (last?.text === text && last.locale === locale) return last.read;
    const parsed = read(text).parsed();
    last = { text, locale, read: parsed.success ? whenAsked(parsed.data, locale) : undefined };
    return last.read;
  };
}

function whenAsked(design: Design, locale: Locale): ReadDesign {
  let organisation: Organisation | undefined;
  let result: CheckResult | undefined;
  const linked = () => {
    organisation ??= linkSound(design);
    return organisation;
  };
  return {
    design,
    get organisation() {
      return linked();
    },
    get result() {
      result ??= check(linked(), { locale, digits: digitsOf(locale) });
      return result;
    },
  };
}
