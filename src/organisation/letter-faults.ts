import { closestFinder } from "../findings/closest.ts";
import { type Fault, mostFaults } from "../findings/fault.ts";
import type { Design } from "../model/design.ts";
import type { Readable } from "../model/readable.ts";
import { schemeOf } from "./letters.ts";
import { elementsIn, itemsIn } from "./written-in.ts";

/** Letters that the design's scheme does not have. */
export function letterFaults(design: Readable<Design>): readonly Fault[] {
  const scheme = lettersOf(design.scheme);
  if (!scheme) return [];
  const closest = closestFinder();
  const faults: Fault[] = [];
  const test = (letter: string | undefined, ...path: (string | number)[]) => {
    if (letter === undefined || scheme.letters.has(letter) || faults.length > mostFaults) return;
    const suggestion = closest(letter, scheme.letters);
    const params = { scheme: scheme.name, letter };
    faults.push(
      suggestion !== undefined
        ? { rule: "schema/letter", variant: "suggestion", path, params: { ...params, closest: suggestion } }
        : { rule: "schema/letter", path, params: { ...params, expected: [...scheme.letters] } },
    );
  };
  for (const [id, activity] of elementsIn(design.activities)) {
    const raci = activity?.raci;
    if (typeof raci === "object") for (const letter in raci) test(letter, "activities", id, "raci", letter);
  }
  for (const [index, constraint] of itemsIn(design.constraints).entries()) {
    const letters = constraint?.letters;
    if (typeof letters === "string" && letters !== "none") test(letters, "constraints", index, "letters");
    for (const [at, letter] of Array.isArray(letters) ? letters.entries() : [])
      test(letter, "constraints", index, "letters", at);
  }
  return faults;
}

/** The letters that a scheme has; `undefined` where not one of its table can be read. */
function lettersOf(
  scheme: Readable<Design>["scheme"],
): { readonly name: string; readonly letters: ReadonlySet<string> } | undefined {
  if (typeof scheme !== "object") {
    const { name, letters } = schemeOf(scheme);
    return { name, letters: new Set(letters.keys()) };
  }
  const letters = Object.keys(scheme.letters ?? {});
  return letters.length > 0 ? { name: "custom", letters: new Set(letters) } : undefined;
}
