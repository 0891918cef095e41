import type { Design } from "../../src/model/design.ts";

/** A letter of a scheme: what it means, and how many parties an activity takes of it. */
export interface Letter {
  readonly letter: string;
  readonly means: readonly string[];
  readonly min: number;
  readonly max: number;
}

/* "R performs 1+": at least one, "0..1": one at most, "1": exactly one. */
function letter(letter: string, meaning: string, howMany: string): Letter {
  const [min = "", max = min] = howMany.replace("+", "..Infinity").split("..");
  return { letter, means: [meaning], min: Number(min), max: Number(max) };
}

const raci = [
  letter("R", "performs", "1+"),
  letter("A", "answers", "1"),
  letter("C", "advises", "0+"),
  letter("I", "told", "0+"),
];
const rasci = [...raci, letter("S", "supports", "0+")];
const but = (...changed: readonly Letter[]) => [
  ...raci.filter((each) => !changed.some(({ letter }) => letter === each.letter)),
  ...changed,
];

/* The table of rules.md, "Letters". */
const schemes: Readonly<Record<string, readonly Letter[]>> = {
  raci,
  arci: raci,
  rasci,
  rasic: rasci,
  raciq: [...raci, letter("Q", "verifies", "0+")],
  "raci-vs": [...raci, letter("V", "verifies", "0+"), letter("S", "signs-off", "0..1")],
  cairo: [...raci, letter("O", "out", "0+")],
  rabsic: [...rasci, letter("B", "backs-up", "0+")],
  "r-first": but(letter("R", "performs", "1"), letter("A", "answers", "0..1")),
  "implied-r": but(letter("R", "performs", "0+")),
  daci: [
    letter("D", "performs", "1"),
    letter("A", "answers", "1"),
    letter("C", "advises", "0+"),
    letter("I", "told", "0+"),
  ],
  rapid: [
    letter("R", "advises", "1"),
    letter("A", "vetoes", "0+"),
    letter("P", "performs", "1+"),
    letter("I", "advises", "0+"),
    letter("D", "answers", "1"),
  ],
};

export function lettersOf({ scheme }: Design): readonly Letter[] {
  if (scheme === undefined || scheme === "none") return raci;
  if (typeof scheme === "string") return schemes[scheme] ?? [];
  return Object.entries(scheme.letters).map(([letter, { means, min, max }]) => ({
    letter,
    means: typeof means === "string" ? [means] : means,
    min: min ?? 0,
    max: max ?? Number.POSITIVE_INFINITY,
  }));
}

/** Where nobody performs, those who answer perform. */
export function impliesPerformers({ scheme }: Design): boolean {
  return scheme === "implied-r" || (typeof scheme === "object" && scheme.impliedPerformers === true);
}

/** A meaning's minimum and maximum: the sums over its letters. */
export function howMany(design: Design, meaning: string): { readonly min: number; readonly max: number } {
  const letters = lettersOf(design).filter(({ means }) => means.includes(meaning));
  return {
    min: letters.reduce((sum, { min }) => sum + min, 0),
    max: letters.reduce((sum, { max }) => sum + max, 0),
  };
}
