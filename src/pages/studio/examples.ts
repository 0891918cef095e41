import type { StudioWord } from "../../messages/en/studio.ts";
import type { Locale } from "../../messages/language.ts";

/** A design to begin with, as it stands in the page. */
export interface Example {
  readonly id: string;
  readonly text: string;
  /** The same in Persian, where there is one. */
  readonly persian?: string;
}

/** The examples that the build puts into the page. */
export function examplesIn(document: Document): readonly Example[] {
  const holder = document.getElementById("examples");
  const listed: unknown = JSON.parse(holder?.textContent || "[]");
  return Array.isArray(listed) ? listed.filter(isExample) : [];
}

function isExample(value: unknown): value is Example {
  return typeof value === "object" && value !== null && "id" in value && "text" in value;
}

export function exampleText({ text, persian }: Example, locale: Locale): string {
  return locale === "fa" ? (persian ?? text) : text;
}

/** What an example is called. */
export function exampleWord({ id }: Example): StudioWord {
  return `studio/example/${id}` as StudioWord;
}
