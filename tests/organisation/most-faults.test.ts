import { describe, expect, it } from "vitest";
import { type Fault, mostFaults } from "../../src/findings/fault.ts";
import type { Design } from "../../src/model/design.ts";
import type { Readable } from "../../src/model/readable.ts";
import { cycleFaults } from "../../src/organisation/cycle-faults.ts";
import { duplicateFaults } from "../../src/organisation/duplicate-faults.ts";
import { idsOf } from "../../src/organisation/ids-of.ts";
import { letterFaults } from "../../src/organisation/letter-faults.ts";
import { referenceFaults } from "../../src/organisation/reference-faults.ts";
import { valueFaults } from "../../src/organisation/value-faults.ts";

type Part = Readable<Design>;
const many = <T>(item: T): readonly T[] => new Array(mostFaults + 3).fill(item);
const sections = (): Record<string, object> =>
  Object.fromEntries(many({}).map((each, at) => [`u${at}`, each]));

const rows: readonly (readonly [what: string, find: (part: Part) => readonly Fault[], part: () => Part])[] = [
  ["interfaces of units in line", cycleFaults, () => ({ interfaces: many({ between: ["a", "a"] }) })],
  ["flows twice", duplicateFaults, () => ({ flows: many({ id: "f" }) })],
  ["interfaces twice", duplicateFaults, () => ({ interfaces: many({ between: ["a", "b"] }) })],
  [
    "ids of units and roles",
    duplicateFaults,
    () => {
      const all = sections();
      return { units: all, roles: all };
    },
  ],
  ["flows with two starts", valueFaults, () => ({ flows: many({ every: "P1D", on: "order" }) })],
  ["letters", letterFaults, () => ({ constraints: [{ letters: many("Z") }] })],
  [
    "references",
    (part) => referenceFaults(part, idsOf(part)),
    () => ({ units: { a: {} }, activities: { x: {} }, roles: { r: { unit: many("x") } } }),
  ],
];

describe("faults without end", () => {
  it.each(rows)("are listed until there is one more than are said: %s", (_, find, part) => {
    expect(find(part())).toHaveLength(mostFaults + 1);
  });
});
