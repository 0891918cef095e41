import type { Meaning, SchemeDeclaration, SchemeName } from "../model/scheme.ts";
import { frozenMap } from "./frozen-map.ts";

/** A letter of a scheme: what it means, and how many parties an activity takes of it. */
export interface Letter {
  readonly letter: string;
  readonly meanings: readonly Meaning[];
  readonly min: number;
  readonly max: number;
}

/** Whether a letter says only that its parties have no part in it. */
export function isOut({ meanings }: Letter): boolean {
  return meanings.length === 1 && meanings[0] === "out";
}

/** How many parties an activity takes. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A responsibility scheme: rules speak of its meanings, never of its letters. */
export interface Scheme {
  /** `custom` when the design brings its own table. */
  readonly name: SchemeName | "custom";
  /** By letter, in the order in which they are written. */
  readonly letters: ReadonlyMap<string, Letter>;
  /** Where nobody performs, those who answer perform. */
  readonly impliedPerformers: boolean;
  /** How many parties answer and perform: the sums over the letters that mean it. */
  readonly answers: Range;
  readonly performs: Range;
  readonly hasBackups: boolean;
}

const many = Number.POSITIVE_INFINITY;

function letter(name: string, means: Meaning | readonly Meaning[], min = 0, max = many): Letter {
  const meanings = Object.freeze(typeof means === "string" ? [means] : [...means]);
  return Object.freeze({ letter: name, meanings, min, max });
}

const r = letter("R", "performs", 1);
const a = letter("A", "answers", 1, 1);
const c = letter("C", "advises");
const i = letter("I", "told");
const s = letter("S", "supports");

/* The schemes of the literature: Smith & Erwin; PMBOK; Bain (RAPID); see docs/rules/raci. */
const tables: Record<SchemeName, readonly Letter[]> = {
  raci: [r, a, c, i],
  arci: [a, r, c, i],
  rasci: [r, a, s, c, i],
  rasic: [r, a, s, i, c],
  raciq: [r, a, c, i, letter("Q", "verifies")],
  "raci-vs": [r, a, c, i, letter("V", "verifies"), letter("S", "signs-off", 0, 1)],
  cairo: [c, a, i, r, letter("O", "out")],
  rabsic: [r, a, letter("B", "backs-up"), s, i, c],
  "r-first": [letter("R", "performs", 1, 1), letter("A", "answers", 0, 1), c, i],
  "implied-r": [letter("R", "performs"), a, c, i],
  daci: [letter("D", "performs", 1, 1), a, c, i],
  rapid: [
    letter("R", "advises", 1, 1),
    letter("A", "vetoes"),
    letter("P", "performs", 1),
    letter("I", "advises"),
    letter("D", "answers", 1, 1),
  ],
};

/** The scheme that a design declares; `raci` when it declares none. */
export function schemeOf(declaration: SchemeDeclaration | "none" | undefined): Scheme {
  if (declaration === undefined || declaration === "none") return scheme("raci", tables.raci, false);
  if (typeof declaration === "string")
    return scheme(declaration, tables[declaration], declaration === "implied-r");
  const letters = Object.entries(declaration.letters).map(([name, { means, min, max }]) =>
    letter(name, means, min ?? 0, max ?? many),
  );
  return scheme("custom", letters, declaration.impliedPerformers ?? false);
}

function scheme(name: Scheme["name"], letters: readonly Letter[], impliedPerformers: boolean): Scheme {
  return Object.freeze({
    name,
    letters: frozenMap(new Map(letters.map((each) => [each.letter, each]))),
    impliedPerformers,
    answers: Object.freeze(rangeOf(letters, "answers")),
    performs: Object.freeze(rangeOf(letters, "performs")),
    hasBackups: letters.some(({ meanings }) => meanings.includes("backs-up")),
  });
}

/** How many parties an activity takes of a meaning: the sums over its letters. */
function rangeOf(letters: readonly Letter[], meaning: Meaning): Range {
  const of = letters.filter(({ meanings }) => meanings.includes(meaning));
  return { min: of.reduce((sum, { min }) => sum + min, 0), max: of.reduce((sum, { max }) => sum + max, 0) };
}
