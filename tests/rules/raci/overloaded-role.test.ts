import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

/** A design in which `x` answers for so many activities and each of the others performs as many as its number says. */
function load(own: number, others: readonly number[] = [], more: object = {}) {
  const roles = Object.fromEntries(
    ["x", ...others.map((_, at) => `o${at}`)].map((id) => [id, { unit: "m" }]),
  );
  const activities: Record<string, object> = {};
  for (let at = 0; at < own; at += 1) activities[`a${at}`] = { raci: { A: "x" } };
  for (const [index, count] of others.entries()) {
    for (let at = 0; at < count; at += 1) activities[`b${index}-${at}`] = { raci: { R: `o${index}` } };
  }
  return { units: { m: {} }, roles, activities, ...more };
}
const seeing = (design: object, options?: Record<string, unknown>) =>
  look("raci/overloaded-role", design, options);

describe("raci/overloaded-role", () => {
  it("nine are too many whatever the others do, eight are not", () => {
    expect(seeing(load(9, [9, 9])).says[0]).toBe("`x` answers for or performs 9 activities, more than 8");
    expect(seeing(load(8, [8, 8]))).toMatchObject({ flagged: [], examined: 3 });
  });

  it("five are never too many by default", () => {
    expect(seeing(load(5, Array(20).fill(0))).flagged).toEqual([]);
    expect(seeing(load(6, Array(20).fill(0))).says).toEqual([
      "`x` answers for or performs 6 activities, more than 5",
    ]);
  });

  it("between them counts how far it is from the others: mean and two population deviations", () => {
    // 7, 3 times 4, 2 times 2: mean 23/6, deviation 1.675, limit 7.18
    expect(seeing(load(7, [4, 4, 4, 2, 2])).flagged).toEqual([]);
    // 7 and 9 times 3: mean 3.4, deviation 1.2, limit 5.8
    expect(seeing(load(7, Array(9).fill(3))).says).toEqual([
      "`x` answers for or performs 7 activities, more than 5",
    ]);
  });

  it("counts an activity once, however many letters it has there, and not those where it only advises", () => {
    const activities = Object.fromEntries(
      [1, 2, 3].map((at) => [`a${at}`, { raci: { A: "x", R: "x", C: "x" } }]),
    );
    const design = { units: { m: {} }, roles: { x: { unit: "m" } }, activities };
    expect(seeing(design, { max: 3 }).flagged).toEqual([]);
    expect(seeing(design, { max: 2 }).says).toEqual([
      "`x` answers for or performs 3 activities, more than 2",
    ]);
    const advising = { ...design, activities: { ...activities, a4: { raci: { C: "x", I: "x" } } } };
    expect(seeing(advising, { max: 3 }).flagged).toEqual([]);
  });

  it("an explicit limit overrides, below five and above eight", () => {
    expect(seeing(load(3), { max: 2 }).flagged).toEqual(["x"]);
    expect(seeing(load(9), { max: 9 }).flagged).toEqual([]);
  });

  it("is about roles, not units", () => {
    const activities = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`a${at}`, { raci: { A: "m", R: "m" } }]),
    );
    expect(seeing({ units: { m: {} }, activities }).status).toBe("not-asked");
  });

  it("cannot clear a role while activities are open, and still flags more than eight", () => {
    const seen = seeing(load(9, [6], { open: "activities" }));
    expect(seen).toMatchObject({ flagged: ["x"], undetermined: ["o0"] });
    expect(seeing(load(2, [], { open: "activities" }), { max: 3 }).undetermined).toEqual(["x"]);
    expect(seeing(load(4, [], { open: "activities" }), { max: 3 }).flagged).toEqual(["x"]);
  });

  it("decides against open roles only what idle ones cannot change", () => {
    const open = { open: "roles" };
    expect(seeing(load(5, [], open))).toMatchObject({ flagged: [], undetermined: [] });
    expect(seeing(load(9, [], open)).flagged).toEqual(["x"]);
    // alone the limit is 7; with idle roles beside it, it may be 8 or 5
    expect(seeing(load(7, [], open)).undetermined).toEqual(["x"]);
    // 6 of 100 roles: more idle ones only bring the limit down
    expect(seeing(load(6, Array(99).fill(0), open)).flagged).toEqual(["x"]);
    expect(seeing(load(6, [], open), { max: 5 }).flagged).toEqual(["x"]);
  });

  it("is not asked where no activity has letters", () => {
    const design = { units: { m: {} }, roles: { x: { unit: "m" } }, activities: { a: {} } };
    expect(seeing(design).status).toBe("not-asked");
  });
});
