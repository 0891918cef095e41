import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Params } from "../../findings/finding.ts";
import { sayTemplate } from "../../findings/words.ts";
import { type Page, pageOf } from "../../formats/terminal/page.ts";
import { studioWords as english, type StudioWord } from "../../messages/en/studio.ts";
import { studioWords as persian } from "../../messages/fa/studio.ts";
import type { Locale } from "../../messages/language.ts";

/** The language of the page, and what it says in it. */
export interface Talk {
  readonly locale: Locale;
  readonly say: (word: StudioWord, params?: Params) => string;
  /** Words that the studio shares with other outputs: levels, criteria. */
  readonly page: Page;
}

export function talkIn(locale: Locale): Talk {
  const page = pageOf({ locale, digits: locale === "fa" ? "persian" : "latin" });
  const words = locale === "fa" ? persian : english;
  return { locale, page, say: (word, params = {}) => sayTemplate(words[word], params, page.language) };
}

export const TalkContext = createContext<Talk>(talkIn("en"));

export function useTalk(): Talk {
  return useContext(TalkContext);
}
