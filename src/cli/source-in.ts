import { type SourceCode, sources } from "../findings/sources.ts";
import { persianSources } from "../messages/fa/sources.ts";
import type { Locale } from "../messages/language.ts";

/** What a rule or a criterion cites, by its code; a source of somebody's own rule stands for itself. */
export function sourceIn(locale: Locale, code: string): string {
  if (!isKnown(code)) return code;
  return (locale === "fa" ? persianSources[code] : undefined) ?? sources[code];
}

function isKnown(code: string): code is SourceCode {
  return Object.hasOwn(sources, code);
}
