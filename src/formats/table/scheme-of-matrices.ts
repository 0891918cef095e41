import { type Meaning, type SchemeDeclaration, type SchemeName, schemeNames } from "../../model/scheme.ts";
import { schemeOf } from "../../organisation/letters.ts";
import type { Matrix } from "./matrix.ts";

/** The scheme of a design made of several matrices, and the matrices whose letters mean something else. */
export interface JointScheme {
  readonly scheme: SchemeDeclaration;
  readonly letters: ReadonlyMap<string, Meaning>;
  readonly matrices: readonly Matrix[];
  readonly misfits: readonly { readonly matrix: Matrix; readonly why: string }[];
}

/** The letters that the cells of a matrix hold. */
function lettersUsed(matrix: Matrix): ReadonlySet<string> {
  return new Set(matrix.activities.flatMap(({ assigned }) => assigned.flatMap(({ letters }) => letters)));
}

/** One design has one scheme: a matrix whose letters mean something else than those of the first is left out, and said. */
export function jointScheme(matrices: readonly Matrix[], impliedR: boolean): JointScheme {
  const letters = new Map<string, Meaning>();
  const joined: Matrix[] = [];
  const misfits: { matrix: Matrix; why: string }[] = [];
  for (const matrix of matrices) {
    const used = [...lettersUsed(matrix)];
    const clash = used.find(
      (letter) => letters.has(letter) && letters.get(letter) !== matrix.alphabet.letters.get(letter),
    );
    if (clash !== undefined) {
      const why = `its \`${clash}\` means ${matrix.alphabet.letters.get(clash)}, and ${letters.get(clash)} in a table above: one design has one scheme`;
      misfits.push({ matrix, why });
      continue;
    }
    joined.push(matrix);
    for (const letter of used) {
      const meaning = matrix.alphabet.letters.get(letter);
      if (meaning) letters.set(letter, meaning);
    }
  }
  const bases = [...new Set(joined.map(({ alphabet }) => alphabet.base))];
  const name = nameOf(letters, bases);
  const scheme: SchemeDeclaration =
    name === undefined
      ? customScheme(letters, bases[0] ?? "raci", impliedR)
      : impliedR
        ? implied(name)
        : name;
  return { scheme, letters, matrices: joined, misfits };
}

/** The known scheme that has all letters with their meanings: the one that the file names, else the first of the catalogue. */
function nameOf(letters: ReadonlyMap<string, Meaning>, bases: readonly SchemeName[]): SchemeName | undefined {
  const fits = (name: SchemeName) => {
    const table = schemeOf(name).letters;
    return [...letters].every(([letter, meaning]) => table.get(letter)?.meanings.includes(meaning));
  };
  return bases.find(fits) ?? schemeNames.filter((name) => name !== "daci" && name !== "rapid").find(fits);
}

function implied(name: SchemeName): SchemeDeclaration {
  if (name === "raci" || name === "implied-r") return "implied-r";
  const { letters } = schemeOf(name);
  return customScheme(
    new Map(
      [...letters].flatMap(
        ([
          key,
          {
            meanings: [meaning],
          },
        ]) => (meaning ? [[key, meaning]] : []),
      ),
    ),
    name,
    true,
  );
}

/** The letters of the base and those used, with the base's numbers where the meaning is the base's. */
function customScheme(
  letters: ReadonlyMap<string, Meaning>,
  base: SchemeName,
  impliedR: boolean,
): SchemeDeclaration {
  const table = schemeOf(base).letters;
  const all = new Map<string, Meaning>();
  for (const [letter, { meanings }] of table) if (meanings[0]) all.set(letter, meanings[0]);
  for (const [letter, meaning] of letters) all.set(letter, meaning);
  const have = new Set<Meaning>();
  const entries = [...all].map(([letter, means]) => {
    const first = !have.has(means);
    have.add(means);
    const min = first && (means === "answers" || (means === "performs" && !impliedR)) ? 1 : 0;
    return [letter, { means, min, ...(means === "answers" ? { max: 1 } : {}) }] as const;
  });
  return { letters: Object.fromEntries(entries), ...(impliedR ? { impliedPerformers: true } : {}) };
}
