import { paramsOf, type Wording } from "../check/wording.ts";
import type { Message } from "../findings/finding.ts";
import { sayTemplate } from "../findings/words.ts";
import { type ExpectWord, expectWords as english } from "../messages/en/expect.ts";
import { expectWords as persian } from "../messages/fa/expect.ts";
import type { Values } from "../organisation/value.ts";

/** Says something about expectations in a language; its key is `expect/` and the word. */
export function sayExpect(wording: Pick<Wording, "language">, word: ExpectWord, values: Values): Message {
  const { language } = wording;
  const params = paramsOf(values, language);
  const template = (language.tag === "fa" ? persian : english)[word];
  return { key: `expect/${word}`, text: sayTemplate(template, params, language), params };
}
