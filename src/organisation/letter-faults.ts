import { closestFinder } from "../findings/closest.ts";
import { type Fault, mostFaults } from "../findings/fault.ts";
import type { Design } from "../model/design.ts";
import { schemeOf } from "./letters.ts";

/** Letters that the design's scheme does not have. */
export function letterFaults(design: Design): readonly Fault[] {
  const scheme = schemeOf(design.scheme);
  const closest = closestFinder();
  const faults: Fault[] = [];
  const test = (letter: string, ...path: (string | number)[]) => {
    if (scheme.letters.has(letter) || faults.length > mostFaults) return;
    const suggestion = closest(letter, scheme.letters.keys());
    const params = { scheme: scheme.name, letter };
    faults.push(
      suggestion !== undefined
        ? { rule: "schema/letter", variant: "suggestion", path, params: { ...params, closest: suggestion } }
        : { rule: "schema/letter", path, params: { ...params, expected: [...scheme.letters.keys()] } },
    );
  };
  for (const id of Object.keys(design.activities)) {
    const raci = design.activities[id]?.raci;
    if (typeof raci !== "object") continue;
    for (const letter in raci)
      if (!scheme.letters.has(letter)) test(letter, "activities", id, "raci", letter);
  }
  const constraints = Array.isArray(design.constraints) ? design.constraints : [];
  for (const [index, { letters }] of constraints.entries()) {
    if (typeof letters === "string" && letters !== "none") test(letters, "constraints", index, "letters");
    if (Array.isArray(letters))
      for (const [at, letter] of letters.entries()) test(letter, "constraints", index, "letters", at);
  }
  return faults;
}
