import { defineDesign } from "../../src/model/define-design.ts";
import type { Design } from "../../src/model/design.ts";

/** A company with so many activities in units of ten, where each hands on to the next two, and some of it is not said. */
export function largeDesign(activities: number): Design {
  const units = Math.ceil(activities / 10);
  const at = (index: number) => `activity-${index % activities}`;
  const unitOf = (index: number) => `unit-${Math.floor((index % activities) / 10)}`;
  const all = Array.from({ length: activities }, (_, index) => index);
  return defineDesign({
    orgproof: 1,
    name: "A large company",
    units: Object.fromEntries(
      Array.from({ length: units }, (_, index) => [`unit-${index}`, { name: `Department ${index}` }]),
    ),
    roles: Object.fromEntries(
      Array.from({ length: units }, (_, index) => [
        `head-${index}`,
        { unit: `unit-${index}`, heldBy: [`Person ${index}`] },
      ]),
    ),
    activities: Object.fromEntries(
      all.map((index) => [
        at(index),
        {
          name: `Work on the subject number ${index}`,
          ...(index % 17 === 0
            ? { raci: { R: unitOf(index) } }
            : { raci: { A: `head-${Math.floor(index / 10)}`, R: unitOf(index), I: unitOf(index + 10) } }),
          ...(index > 1 ? { needs: [`paper-${index - 1}`, `paper-${index - 2}`] } : {}),
          produces: `paper-${index}`,
        },
      ]),
    ),
    information: Object.fromEntries(
      all.map((index) => [
        `paper-${index}`,
        { name: `Paper number ${index}`, outside: index > activities - 3 },
      ]),
    ),
    flows: all.flatMap((index) =>
      [1, 2].flatMap((step) =>
        index + step < activities && index % 13 !== 0
          ? [
              {
                carries: `paper-${index}`,
                from: at(index),
                to: at(index + step),
                ...(index % 3 === 0 ? { every: "weekly" } : {}),
              },
            ]
          : [],
      ),
    ),
  });
}
