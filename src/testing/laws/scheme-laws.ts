import { check } from "../../check/check.ts";
import { parseDesign, safeParseDesign } from "../../formats/parse-design.ts";
import type { SchemeDeclaration } from "../../model/scheme.ts";
import { type Letter, schemeOf } from "../../organisation/letters.ts";
import { link } from "../../organisation/link.ts";
import { breaks } from "./law.ts";

/**
 * Checks that a responsibility scheme can be used. Readable: a design may declare it. Decisive: some letter means that its holder answers, and some that
 * its holder performs, or those who answer do. Satisfiable: an activity with as few parties of each letter as the scheme asks for has no error. Not
 * vacuous: one that nobody answers for or performs has one. Order-free: the order of the letters does not matter.
 * @throws {Error} with the first law that is broken.
 */
export function checkSchemeLaws(scheme: SchemeDeclaration): void {
  const whose = "the scheme";
  const parsed = safeParseDesign(designWith(scheme, {}));
  if (!parsed.success) throw breaks(whose, "readable", parsed.error.message);
  const { letters, answers, performs, impliedPerformers } = schemeOf(scheme);
  const all = [...letters.values()];
  if (!all.some(({ meanings }) => meanings.includes("answers")))
    throw breaks(whose, "decisive", "no letter means that its holder answers");
  if (!all.some(({ meanings }) => meanings.includes("performs")) && !impliedPerformers)
    throw breaks(
      whose,
      "decisive",
      "no letter means that its holder performs, and those who answer do not either",
    );

  const row = rowOf(all, (letter) => least(letter, answers.min, performs.min));
  const wrong = errorsIn(designWith(scheme, row));
  if (wrong.length > 0)
    throw breaks(whose, "satisfiable", `with as few parties as it asks for, ${wrong.join("; ")}`);
  const idle = rowOf(all, ({ meanings }) =>
    meanings.some((each) => each === "answers" || each === "performs") ? 0 : 1,
  );
  if (errorsIn(designWith(scheme, idle)).length === 0)
    throw breaks(whose, "not vacuous", "nobody minds an activity that nobody answers for or performs");
  for (const each of [row, idle]) {
    const [one, other] = [
      errorsIn(designWith(scheme, each)),
      errorsIn(designWith(turnedScheme(scheme), each)),
    ];
    if (one.join() !== other.join())
      throw breaks(
        whose,
        "order-free",
        `with its letters the other way round, ${other.join("; ")}; before, ${one.join("; ")}`,
      );
  }
}

/** As many parties as a letter asks for; of one that answers or performs, one where the scheme needs somebody. */
function least({ min, meanings }: Letter, answering: number, performing: number): number {
  const needed =
    (meanings.includes("answers") && answering > 0) || (meanings.includes("performs") && performing > 0);
  return Math.max(min, needed ? 1 : 0);
}

type Row = { readonly [letter: string]: readonly string[] };

function rowOf(letters: readonly Letter[], countOf: (letter: Letter) => number): Row {
  const counts = letters.map((letter, rank) => ({ rank, letter, count: countOf(letter) }));
  return Object.fromEntries(
    counts
      .filter(({ count }) => count > 0)
      .map(({ rank, letter, count }) => [
        letter.letter,
        Array.from({ length: count }, (_, at) => `role-${rank}-${at}`),
      ]),
  );
}

/** A design with two activities, one of which has these letters; the other keeps letters stated. */
function designWith(scheme: SchemeDeclaration, raci: Row): unknown {
  const roles = [...new Set(Object.values(raci).flat())];
  return {
    orgproof: 1,
    scheme,
    units: { unit: {} },
    ...(roles.length > 0 ? { roles: Object.fromEntries(roles.map((role) => [role, { unit: "unit" }])) } : {}),
    activities: { work: { raci } },
  };
}

function turnedScheme(scheme: SchemeDeclaration): SchemeDeclaration {
  if (typeof scheme === "string") return scheme;
  return { ...scheme, letters: Object.fromEntries(Object.entries(scheme.letters).reverse()) };
}

function errorsIn(design: unknown): readonly string[] {
  const { findings } = check(link(parseDesign(design)), { preset: "correctness" });
  // by the rules of the matrix: who owns the work is another question
  return findings
    .filter(({ rule, severity }) => severity === "error" && rule.startsWith("raci/"))
    .map(({ message }) => message.text);
}
