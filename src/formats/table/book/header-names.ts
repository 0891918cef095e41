import { foldText } from "../fold-text.ts";
import type { Column, SheetPlan } from "./sheet-plan.ts";

/** A header as it is compared: whatever its case, its spaces and joiners, the forms of its letters, and its digits. */
export function foldHeader(text: string): string {
  return foldText(
    text
      .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
  ).replaceAll(" ", "");
}

/** What a column may be called; the first two are what is written. */
export function namesOfColumn({ en, fa, also, path }: Column): readonly string[] {
  return [en, fa, ...(path[1] === undefined ? [path[0]] : [path[1], path.join(" ")]), ...also];
}

/** What a sheet may be called. */
export function namesOfSheet({ key, fa, also }: SheetPlan): readonly string[] {
  return [key, fa, ...also];
}

/** Things by their folded names; a proper name goes before another one's synonym. */
export function byName<T>(
  things: readonly T[],
  names: (thing: T) => readonly string[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const first of [true, false])
    for (const thing of things)
      for (const name of first ? names(thing).slice(0, 2) : names(thing)) {
        const folded = foldHeader(name);
        if (folded !== "" && !found.has(folded)) found.set(folded, thing);
      }
  return found;
}

/** A header of a text in one language: `name (fa)`. */
function languageHeader(header: string): { readonly name: string; readonly language: string } | undefined {
  const [, name = "", language = ""] =
    /^([\s\S]*\S)\s*\(\s*([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)\s*\)\s*$/.exec(header) ?? [];
  return language === "" ? undefined : { name, language };
}

/** Whether a language can be named in a header. */
export function isPlainLanguage(language: string): boolean {
  return /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(language);
}

/** The column that a header names, and the language of its texts. */
export function columnNamed(
  header: string,
  known: ReadonlyMap<string, Column>,
): { readonly column: Column; readonly language?: string } | undefined {
  const spoken = languageHeader(header);
  const inLanguage = spoken && known.get(foldHeader(spoken.name));
  if (spoken && inLanguage?.kind.text) return { column: inLanguage, language: spoken.language };
  const column = known.get(foldHeader(header));
  return column && { column };
}
