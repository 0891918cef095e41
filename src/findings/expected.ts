import { durationWords } from "../model/duration.ts";
import { referenceKinds } from "../model/id.ts";
import { isPlain } from "../model/is-plain.ts";
import type { Taken } from "../model/taken-by.ts";
import type { Word } from "./finding.ts";
import { idOf, word } from "./vocabulary.ts";

/** What belongs in a place, in words of the vocabulary and in values as they are written. */
export function expectedIn(taken: Taken): readonly (string | Word)[] {
  const kind = referenceKinds[taken.to];
  return [
    ...(taken.id ? [kind ? idOf(kind) : word("an id")] : []),
    // `none` may stand in place of nearly everything, and does not say what is meant
    ...[...taken.literals].filter((value) => value !== "none" || taken.namesNone).map(String),
    ...(taken.flags ? ["true", "false"] : []),
    ...taken.texts.map(({ code }) => refinedText(code)),
    ...(takesAnyText(taken) ? [word("a text")] : []),
    ...(taken.lowest <= taken.highest ? [taken.whole ? word("a whole number") : word("a number")] : []),
    ...(taken.items ? [word("a list")] : []),
    ...(taken.maps.length > 0 ? [word("a map")] : []),
    ...(taken.others.length > 0 ? [word("a value")] : []),
  ];
}

function refinedText(code: string): Word {
  if (isDuration(code)) return word("a duration such as P1W or weekly");
  return word(code === "date" ? "a date such as 2030-12-31" : "a value");
}

/** Whether a refinement of the model asks for a duration. */
export function isDuration(code: string): boolean {
  return code === "duration" || code === "rhythm";
}

/** Whether a place takes texts for their length, as long as they say something. */
export function takesAnyText(taken: Taken): boolean {
  return taken.shortest <= taken.longest;
}

const synonyms: ReadonlyMap<string, string> = new Map([
  ["yes", "true"],
  ["on", "true"],
  ["no", "false"],
  ["off", "false"],
]);

/** The boolean that a word of everyday language, or of YAML 1.1, stands for where a boolean belongs. */
export function synonymOf(taken: Taken, text: string): string | undefined {
  return taken.flags ? synonyms.get(text.toLowerCase()) : undefined;
}

/** The values that a text may have been meant for. */
export function valuesLike(taken: Taken): readonly string[] {
  return [
    ...[...taken.literals].filter((value) => typeof value === "string"),
    ...(taken.flags ? ["true", "false"] : []),
    ...taken.texts.flatMap(({ code }) => (isDuration(code) ? durationWords : [])),
  ];
}

/** What a value is, as a word of the vocabulary. */
export function wordFor(value: unknown): Word {
  if (value === null || value === undefined) return word("nothing");
  if (Array.isArray(value)) return word("a list");
  if (isPlain(value)) return word("a map");
  switch (typeof value) {
    case "string":
      return word("a text");
    case "number":
      return word("a number");
    case "boolean":
      return word("a boolean");
    case "object":
      return word("an object of a class");
    default:
      return word("a value that JSON does not have");
  }
}

/** User text of a bounded length, cut between characters. */
export function shortened(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, /[\ud800-\udbff]/.test(text[99] ?? "") ? 99 : 100)}…`;
}
