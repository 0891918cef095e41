import type { Template } from "../findings/words.ts";
import { type CliWord, cli as english } from "./en/cli.ts";
import { cli as persian } from "./fa/cli.ts";
import type { Locale } from "./language.ts";

/** What the command line says by a word. */
export function cliTemplate(word: CliWord, locale: Locale): Template {
  const parts: readonly { readonly [word in CliWord]?: Template }[] = locale === "fa" ? persian : english;
  for (const part of parts) {
    const template = part[word];
    if (template !== undefined) return template;
  }
  return word;
}
