import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const design = (role: object, efforts: readonly unknown[], more: object = {}) => ({
  units: { m: {} },
  roles: { x: { unit: "m", ...role }, y: { unit: "m", capacity: "none" } },
  activities: Object.fromEntries(
    efforts.map((effort, at) => [
      `a${at}`,
      { raci: { A: "y", R: ["x", "y"] }, ...(effort === undefined ? {} : { effort }) },
    ]),
  ),
  ...more,
});
const seeing = (of: object) => look("raci/over-capacity", of);
const one = { capacity: 40, heldBy: "ann" };

describe("raci/over-capacity", () => {
  it.each([
    [
      "more hours than one holder has",
      one,
      [{ x: 30 }, { x: 11 }],
      ["`x` has 41 hours of work a week, and 40 to give"],
    ],
    [
      "a number counts in full for each performer",
      one,
      [41],
      ["`x` has 41 hours of work a week, and 40 to give"],
    ],
    ["as many hours as there are", one, [{ x: 30 }, { x: 10 }], []],
    ["two holders give twice as much", { capacity: 40, heldBy: ["ann", "bo"] }, [{ x: 80 }], []],
    [
      "nobody holds it",
      { capacity: 40, heldBy: "none" },
      [{ x: 1 }],
      ["`x` has 1 hour of work a week, and 0 to give"],
    ],
    ["others' hours are not its own", one, [{ y: 100 }], []],
    ["tenths add up", { capacity: 0.3, heldBy: "ann" }, [{ x: 0.1 }, { x: 0.2 }], []],
  ])("%s", (_, role, efforts, says) => {
    const seen = seeing(design(role, efforts));
    expect(seen.says).toEqual(says);
    expect(seen.undetermined).toEqual([]);
    expect(seen.examined).toBe(1);
  });

  it("points at the capacity and at what takes the hours", () => {
    const seen = seeing(design(one, [{ x: 30 }, { y: 5 }, { x: 11 }]));
    expect(seen.paths).toEqual(["/roles/x/capacity"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["a0", "a2"]);
  });

  it("leaves aside hours of a party that does not perform, stated or not", () => {
    const told = { raci: { A: "x", R: "y", C: "x" } };
    const seen = (effort: object) =>
      seeing(
        design(one, [], {
          activities: { a: { ...told, ...effort }, b: { raci: { R: "x" }, effort: { x: 40 } } },
        }),
      );
    const clean = { flagged: [], undetermined: [], examined: 1 };
    expect(seen({ effort: { x: 41 } })).toMatchObject(clean);
    expect(seen({})).toMatchObject(clean);
    const performed = { a: { raci: { A: "x", R: ["y", "x"] }, effort: { x: 41 } } };
    expect(seeing(design(one, [], { activities: performed })).flagged).toEqual(["x"]);
  });

  it("takes those who answer for performers where the scheme does", () => {
    const activities = { a: { raci: { A: "x" }, effort: { x: 41 } } };
    expect(seeing(design(one, [], { activities, scheme: "implied-r" })).flagged).toEqual(["x"]);
    expect(seeing(design(one, [], { activities })).flagged).toEqual([]);
  });

  it("what is known to exceed needs no more facts", () => {
    expect(seeing(design(one, [{ x: 41 }, undefined])).flagged).toEqual(["x"]);
    expect(seeing(design({ capacity: 0 }, [{ x: 1 }])).flagged).toEqual(["x"]);
    expect(seeing(design(one, [{ x: 41 }], { open: "activities" })).flagged).toEqual(["x"]);
  });

  it.each([
    ["an effort is not stated", one, [{ x: 1 }, undefined], {}],
    ["the capacity is not stated", { heldBy: "ann" }, [{ x: 1 }], {}],
    ["the holders are not stated", { capacity: 40 }, [{ x: 1 }], {}],
    ["activities are open", one, [{ x: 1 }], { open: "activities" }],
  ])("cannot be decided where %s", (_, role, efforts, more) => {
    expect(seeing(design(role, efforts, more))).toMatchObject({ flagged: [], undetermined: ["x"] });
  });

  it.each([
    ["holders do not matter", { capacity: 40 }],
    ["capacity does not matter", { heldBy: "ann" }],
  ])("without any hours, %s", (_, role) => {
    const clean = { flagged: [], undetermined: [], examined: 1 };
    expect(seeing(design(role, [{ x: 0 }]))).toMatchObject(clean);
    const activities = { a: { raci: { A: "x", R: "y" } } };
    expect(seeing(design(role, [], { activities }))).toMatchObject(clean);
    expect(seeing(design(role, [], { activities, open: "activities" })).undetermined).toEqual(["x"]);
  });

  it("has nothing to check where no role has a capacity", () => {
    expect(seeing(design({ capacity: "none" }, [{ x: 1 }])).status).toBe("nothing-to-check");
  });
});
