import * as z from "zod";
import { filled } from "./optional.ts";

/** Whether a text says anything: one of nothing but white space and signs that nobody sees is blank, and says nothing. */
export function isWritten(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || /[^\s\p{Cc}\p{Cf}]/u.test(text);
}

/** A text that says something. */
export const writtenSchema = z.string().refine(isWritten, { params: { code: "written" } });

/** Human text: one string, or a map from language tag to string (`{ en: "Promotions", fa: "پروموشن" }`). */
export const textSchema = z.union([writtenSchema, filled(z.record(z.string(), writtenSchema))]).meta({
  id: "text",
  description: "Text: one string, or a map from language to string, such as { en: Pricing, fa: قیمت‌گذاری }.",
});

export type Text = z.infer<typeof textSchema>;

/** The text in `locale`, else in English, else in the first language that it has. */
export function textIn(text: Text, locale: string): string {
  if (typeof text === "string") return text;
  const wanted = Object.hasOwn(text, locale) ? text[locale] : Object.hasOwn(text, "en") ? text.en : undefined;
  return wanted ?? Object.values(text)[0] ?? "";
}

/** What a text says, in each of its languages, each once. */
export function namesOf(text: Text): readonly string[] {
  return typeof text === "string" ? [text] : [...new Set(Object.values(text))];
}
