import { referenceKinds } from "../model/id.ts";
import { subjectKinds, type Word } from "./finding.ts";

/** The words that the rules of reading put into their messages; a language without one of them says it in English. */
export const vocabulary = [
  ...subjectKinds,
  ...referenceKinds,
  // what an id names, as `reference/kind` says it
  "a unit",
  "a role",
  "a party",
  "an activity",
  "an information",
  "a decision",
  "a knowledge",
  "a process",
  "a system",
  // what belongs in a place
  "an id",
  "the id of a unit",
  "the id of a role",
  "the id of a party",
  "the id of an activity",
  "the id of an information",
  "the id of a decision",
  "the id of a knowledge",
  "the id of a process",
  "the id of a system",
  "a duration such as P1W or weekly",
  "a date such as 2030-12-31",
  "a key in double quotes",
  "a value",
  "nothing",
  // what a value is
  "a text",
  "a number",
  "a whole number",
  "a boolean",
  "a list",
  "a map",
  "an object of a class",
  "a value that JSON does not have",
  // whose work or right it is
  "nobody",
  // what a text ends inside of
  "list",
  "map",
] as const;
export type VocabularyWord = (typeof vocabulary)[number];

/** A word of the vocabulary, as a parameter of a message. */
export function word(name: VocabularyWord): Word {
  return { word: name };
}

/** The word for an element of a kind, with its article. */
export function aKind(kind: (typeof referenceKinds)[number]): Word {
  return word(kind === "activity" || kind === "information" ? `an ${kind}` : `a ${kind}`);
}

/** The word for the id of an element of a kind. */
export function idOf(kind: (typeof referenceKinds)[number]): Word {
  return word(kind === "activity" || kind === "information" ? `the id of an ${kind}` : `the id of a ${kind}`);
}
