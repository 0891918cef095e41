import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const roles = {
  x: { unit: "m", heldBy: ["ann", "bo"] },
  y: { unit: "m", heldBy: ["bo"] },
  z: { unit: "m", heldBy: ["cy"] },
  empty: { unit: "m", heldBy: "none" },
  who: { unit: "m" },
};
/** A design whose activities `a`, `b`, `c` have these letters, under one constraint. */
function design(constraint: object, rows: Record<string, object>, more: object = {}) {
  const activities = Object.fromEntries(Object.entries(rows).map(([id, raci]) => [id, { raci }]));
  return { units: { m: {}, n: { parent: "m" } }, roles, activities, constraints: [constraint], ...more };
}
const seeing = (constraint: object, rows: Record<string, object>, more: object = {}) =>
  look("raci/separation-of-duties", design(constraint, rows, more));
const separate = { separate: ["a", "b"] };
const bind = { bind: ["a", "b"] };

describe("raci/separation-of-duties, separate", () => {
  it.each([
    [
      "a party that performs both",
      { a: { R: "x" }, b: { R: ["x", "z"] } },
      ["`a` and `b` must be separate, and share `x`"],
    ],
    [
      "a unit that performs both",
      { a: { R: "m" }, b: { R: "m" } },
      ["`a` and `b` must be separate, and share `m`"],
    ],
    [
      "a person who holds two roles",
      { a: { R: "x" }, b: { R: "y" } },
      ["`a` and `b` must be separate, and share `bo`, as `x` and `y`"],
    ],
    [
      "a party and a person",
      { a: { R: ["x", "z"] }, b: { R: ["z", "y"] } },
      ["`a` and `b` must be separate, and share `z`, and `bo` in several roles"],
    ],
    [
      "a party that performs both, beside another role of its holder",
      { a: { R: "x" }, b: { R: ["x", "y"] } },
      ["`a` and `b` must be separate, and share `x`, and `bo` in several roles"],
    ],
    [
      "the same, the other role first",
      { a: { R: "x" }, b: { R: ["y", "x"] } },
      ["`a` and `b` must be separate, and share `x`, and `bo` in several roles"],
    ],
    ["different parties and people", { a: { R: "x" }, b: { R: "z" } }, []],
    ["one that answers for both", { a: { A: "x", R: "y" }, b: { A: "x", R: "z" } }, []],
    ["a role that nobody holds", { a: { R: "x" }, b: { R: "empty" } }, []],
    ["a unit and a role in it: the people in its roles are not meant", { a: { R: "m" }, b: { R: "x" } }, []],
    ["a unit and one below it", { a: { R: "m" }, b: { R: "n" } }, []],
    ["two roles of one person in one activity", { a: { R: ["x", "y"] }, b: { R: "z" } }, []],
    ["nobody performs", { a: { A: "x" }, b: { A: "y" } }, []],
  ])("%s", (_, rows, says) => {
    const seen = seeing(separate, rows);
    expect(seen.says).toEqual(says);
    expect(seen.undetermined).toEqual([]);
    expect(seen.examined).toBe(1);
  });

  it("points at the list, and relates the activities and parties that clash", () => {
    const seen = seeing({ separate: ["a", "b", "c"] }, { a: { R: "x" }, b: { R: "z" }, c: { R: "x" } });
    expect(seen.says).toEqual(["`a` and `c` must be separate, and share `x`"]);
    expect(seen.paths).toEqual(["/constraints/0/separate"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["a", "c", "x"]);
  });

  it("counts the letters that the constraint names", () => {
    const rows = { a: { A: "x", R: "z" }, b: { C: "x", R: "z" } };
    expect(seeing({ ...separate, letters: ["A", "C"] }, rows).says).toEqual([
      "`a` and `b` must be separate, and share `x`",
    ]);
    expect(seeing({ ...separate, letters: "A" }, rows).flagged).toEqual([]);
    expect(seeing({ ...separate, letters: "none" }, rows).says).toEqual([
      "`a` and `b` must be separate, and share `z`",
    ]);
  });

  it("counts those who answer where they are taken for those who perform", () => {
    expect(seeing(separate, { a: { A: "x" }, b: { A: "x" } }, { scheme: "implied-r" }).flagged).toHaveLength(
      1,
    );
  });

  it.each([
    ["one role's holders are not stated", { a: { R: "who" }, b: { R: "z" } }, 1],
    ["and the other's are", { a: { R: "z" }, b: { R: ["empty", "who"] } }, 1],
    ["but nobody holds the other", { a: { R: "who" }, b: { R: "empty" } }, 0],
    ["but the other is a unit", { a: { R: "who" }, b: { R: "m" } }, 0],
    ["but the other has nobody", { a: { R: "who" }, b: { A: "z" } }, 0],
  ])("persons: %s", (_, rows, unknown) => {
    const seen = seeing(separate, rows);
    expect(seen.flagged).toEqual([]);
    expect(seen.undetermined).toHaveLength(unknown);
  });

  it("a sure clash needs no more facts", () => {
    expect(seeing(separate, { a: { R: ["x", "who"] }, b: { R: ["x", "z"] } })).toMatchObject({
      undetermined: [],
    });
    expect(seeing(separate, { a: { R: ["x", "who"] }, b: { R: ["x", "z"] } }).flagged).toHaveLength(1);
  });
});

describe("raci/separation-of-duties, bind", () => {
  it.each([
    [
      "no party in common",
      { a: { R: "x" }, b: { R: "y" } },
      ["`a` and `b` must be bound, and no party is common to them"],
    ],
    [
      "nobody in one of them",
      { a: { R: "x" }, b: { A: "x" } },
      ["`a` and `b` must be bound, and no party is common to them"],
    ],
    ["one party in common", { a: { R: ["x", "y"] }, b: { R: ["z", "y"] } }, []],
  ])("%s", (_, rows, says) => {
    const seen = seeing(bind, rows);
    expect(seen.says).toEqual(says);
    expect(seen.paths).toEqual(says.map(() => "/constraints/0/bind"));
  });

  it("asks for one that is common to all", () => {
    const all = { bind: ["a", "b", "c"] };
    expect(
      seeing(all, { a: { R: ["x", "y"] }, b: { R: ["y", "z"] }, c: { R: ["x", "z"] } }).flagged,
    ).toHaveLength(1);
    expect(seeing(all, { a: { R: ["x", "y"] }, b: { R: ["y", "z"] }, c: { R: "y" } }).flagged).toEqual([]);
  });
});

describe("raci/separation-of-duties", () => {
  it("is not asked without constraints, or where no activity has letters", () => {
    const { constraints, ...without } = design(separate, { a: { R: "x" }, b: { R: "x" } });
    expect(constraints).toHaveLength(1);
    expect(look("raci/separation-of-duties", without).status).toBe("not-asked");
    expect(seeing(separate, { a: {}, b: {} }).status).toBe("not-asked");
  });
});
