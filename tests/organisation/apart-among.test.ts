import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apartAmong } from "../../src/organisation/apart-among.ts";
import type { OwnerSet, Unit } from "../../src/organisation/elements.ts";
import { link } from "../../src/organisation/link.ts";
import { ownerSets } from "../../src/organisation/owner-set.ts";

const isBelow = (unit: Unit, upper: Unit): boolean =>
  unit === upper || (unit.parent !== null && isBelow(unit.parent, upper));
const haveNothingInCommon = (x: OwnerSet, y: OwnerSet) =>
  !x.units.some((a) => y.units.some((b) => isBelow(a, b) || isBelow(b, a)));

const ids = ["a", "b", "c", "d", "e", "f", "a1", "a2", "b1", "b2", "c1"] as const;
const nine = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
const { units } = link({
  orgproof: 1,
  units: Object.fromEntries(
    [...ids, "g", "h", "i"].map((id) => [id, id.length > 1 ? { parent: id.slice(0, 1) } : {}]),
  ),
  activities: {},
});

/** Owner sets of these units, each once. */
function setsOf(lists: readonly (readonly string[])[]): readonly OwnerSet[] {
  const setOf = ownerSets();
  return [...new Set(lists.map((list) => setOf(list.map((id) => units.get(id) as Unit))))];
}

function expectDefinition(sets: readonly OwnerSet[]): void {
  const apart = apartAmong(sets);
  const isThere = sets.some((x) => sets.some((y) => haveNothingInCommon(x, y)));
  expect(apart !== undefined).toBe(isThere);
  if (!apart) return;
  expect(sets).toEqual(expect.arrayContaining([...apart]));
  expect(haveNothingInCommon(...apart)).toBe(true);
}

/** All pairs of the first units: too many sets to compare one by one. */
const pairs = (of: readonly string[]) => of.flatMap((x, at) => of.slice(at + 1).map((y) => [x, y]));
const triples = (of: readonly string[]) =>
  of.flatMap((x, at) => pairs(of.slice(at + 1)).map((two) => [x, ...two]));
const five = ["a", "b", "c", "d", "e"];
/** Every choice of so many. */
const choices = (of: readonly string[], many: number): readonly (readonly string[])[] =>
  many === 0
    ? [[]]
    : of.flatMap((x, at) => choices(of.slice(at + 1), many - 1).map((others) => [x, ...others]));
/** Fives of nine always meet: more of them than are ever compared with all others. */
const fives = choices(nine, 5);

const rows: readonly (readonly [what: string, lists: readonly (readonly string[])[], areApart: boolean])[] = [
  ["none", [], false],
  ["one alone", [["a"]], false],
  ["two in line", [["a"], ["a1"]], false],
  ["two that are not in line", [["a1"], ["a2"]], true],
  ["all threes of five, any two of which meet", triples(five), false],
  ["all threes of six, some of which do not", triples([...five, "f"]), true],
  [
    "ten that all have one unit, or one below it",
    pairs(["a", ...five.slice(1), "f"])
      .slice(0, 5)
      .concat([
        ["a1", "b1"],
        ["a1", "c1"],
        ["a1", "a2"],
        ["a", "b2"],
        ["a", "c1"],
      ]),
    false,
  ],
  ["the same, and one beside", [...triples(five), ["f"]], true],
  ["the same, and one of another five", [["f"], ...triples(five)], true],
  ["the same with what is below", [...triples(five), ["a1", "b1", "c1"], ["a2", "b2", "c1"]], false],
  ["all threes of nine", choices(nine, 3), true],
  ["all fives of nine", fives, false],
  ["all fives of nine, and four of these, which five others miss", [["a", "b", "c", "d"], ...fives], true],
  ["the same, last", [...fives, ["a", "b", "c", "d"]], true],
  ["all fives of nine, and one below each of five of them", [...fives, ["a1", "b1", "c1", "d", "e"]], false],
  ["all fives of nine, and one below each of four of them", [...fives, ["a1", "b1", "c1", "d"]], true],
  [
    "the same with two below that do not meet",
    [...triples(five), ["a1", "b1", "d"], ["a2", "b2", "c"]],
    true,
  ],
];

describe("two owner sets that have nothing in common", () => {
  it.each(rows)("are found if they are there: %s", (_, lists, areApart) => {
    const sets = setsOf(lists);
    expectDefinition(sets);
    expect(apartAmong(sets) !== undefined).toBe(areApart);
  });

  it("are found among any sets, however many", () => {
    const list = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 5 });
    const meeting = fc.uniqueArray(fc.constantFrom("a", "b", "c", "a1", "b2"), {
      minLength: 3,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.array(meeting, { minLength: 7, maxLength: 14 }),
        fc.array(list, { maxLength: 3 }),
        (most, others) => expectDefinition(setsOf([...most, ...others])),
      ),
      { numRuns: 300 },
    );
  });
});
