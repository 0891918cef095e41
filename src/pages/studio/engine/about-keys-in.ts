import type { AboutWord } from "../../../formats/completion/about-word.ts";
import type { Completions } from "../../../formats/completion/complete-design.ts";
import { aboutKeyInPersian } from "../../../messages/fa/about-keys.ts";
import type { Locale } from "../../../messages/language.ts";

/** What the model says of a key, in a language. */
function aboutIn(locale: Locale, about: string): string {
  return (locale === "fa" ? aboutKeyInPersian(about) : undefined) ?? about;
}

/** What is said of a word, with what the model says of keys in a language. */
export function wordIn(locale: Locale, word: AboutWord | undefined): AboutWord | null {
  if (!word) return null;
  return word.about === undefined ? word : { ...word, about: aboutIn(locale, word.about) };
}

/** What can be written, with what the model says of keys in a language. */
export function completionsIn(locale: Locale, found: Completions | undefined): Completions | null {
  if (!found) return null;
  const options = found.options.map((option) =>
    option.is === "key" && option.about !== undefined
      ? { ...option, about: aboutIn(locale, option.about) }
      : option,
  );
  return { ...found, options };
}
