import { describe, expect, it } from "vitest";
import { hardDesigns } from "../../hard-designs.ts";
import { look } from "../look.ts";

const rule = "power/overlapping";
const base = {
  units: { m: {}, team: { parent: "m" }, s: {} },
  roles: { x: { unit: "m" }, t: { unit: "team" }, y: { unit: "s" }, both: { unit: ["m", "s"] } },
  activities: { a: {}, b: {} },
};
const price = { domain: "pricing", affects: "a" };
const looked = (decisions: object, change: object = {}) => look(rule, { ...base, ...change, decisions });

describe(rule, () => {
  it.each([
    [
      "one domain, one activity, two units",
      { d: { ...price, heldBy: "x" }, e: { ...price, heldBy: "y" } },
      ["d", "e"],
      [],
    ],
    [
      "holders of one unit are one hand",
      { d: { ...price, heldBy: "x" }, e: { ...price, heldBy: "m" } },
      [],
      [],
    ],
    ["units in line are one hand", { d: { ...price, heldBy: "x" }, e: { ...price, heldBy: "t" } }, [], []],
    [
      "a role that sits in both is of either",
      { d: { ...price, heldBy: "x" }, e: { ...price, heldBy: "both" } },
      [],
      [],
    ],
    [
      "one holder in common is enough",
      { d: { ...price, heldBy: ["x", "y"] }, e: { ...price, heldBy: "y" } },
      [],
      [],
    ],
    [
      "another domain",
      { d: { ...price, heldBy: "x" }, e: { ...price, domain: "discounts", heldBy: "y" } },
      [],
      [],
    ],
    [
      "one domain, named in several languages by one of them",
      { d: { ...price, heldBy: "x" }, e: { ...price, domain: { fa: "قیمت", en: "pricing" }, heldBy: "y" } },
      ["d", "e"],
      [],
    ],
    [
      "names in common, in whatever order",
      {
        d: { ...price, domain: { en: "prices", fa: "قیمت" }, heldBy: "x" },
        e: { ...price, domain: { fa: "قیمت", en: "pricing" }, heldBy: "y" },
        f: { ...price, domain: { en: "pricing" }, heldBy: "m" },
      },
      ["d", "e", "f"],
      [],
    ],
    [
      "a name in common with a third is not one with each other",
      {
        d: { ...price, domain: "prices", heldBy: "x" },
        e: { ...price, domain: { fa: "prices", en: "pricing" }, heldBy: "both" },
        f: { ...price, heldBy: "y" },
      },
      [],
      [],
    ],
    [
      "surely no domain",
      { d: { ...price, heldBy: "x" }, e: { ...price, domain: "none", heldBy: "y" } },
      [],
      [],
    ],
    [
      "another activity",
      { d: { ...price, heldBy: "x" }, e: { ...price, affects: "b", heldBy: "y" } },
      [],
      [],
    ],
    [
      "whoever holds nothing overlaps nobody",
      { d: { ...price, heldBy: "x" }, e: { ...price, heldBy: [] } },
      [],
      [],
    ],
    [
      "the domain is not stated",
      { d: { ...price, heldBy: "x" }, e: { affects: "a", heldBy: "y" } },
      [],
      ["d", "e"],
    ],
    [
      "whatever the domain, they are in one hand",
      { d: { ...price, heldBy: "x" }, e: { affects: "a", heldBy: "t" } },
      [],
      [],
    ],
    ["the holder is not stated", { d: { ...price, heldBy: "x" }, e: price }, [], ["d", "e"]],
    ["a decision does not overlap itself", { d: price }, [], []],
    ["neither is stated of two", { d: { affects: "a" }, e: { affects: "a" } }, [], ["d", "e"]],
    [
      "a sure overlap is found beside an unknown one",
      { d: { ...price, heldBy: "x" }, e: { ...price, heldBy: "y" }, f: price },
      ["d", "e"],
      ["f"],
    ],
  ])("%s", (_, decisions, flagged, undetermined) => {
    const seen = looked(decisions);
    expect(seen).toMatchObject({ flagged, undetermined, examined: Object.keys(decisions).length });
  });

  it("compares domains in all their languages, in any order", () => {
    const domain = { en: "Pricing", fa: "قیمت‌گذاری" };
    const decisions = {
      d: { ...price, domain, heldBy: "x" },
      e: { ...price, domain: { fa: domain.fa, en: domain.en }, heldBy: "y" },
    };
    expect(looked(decisions).flagged).toEqual(["d", "e"]);
  });

  it("names the other decisions and the work they bind", () => {
    const seen = looked({
      d: { ...price, affects: ["a", "b"], heldBy: "x" },
      e: { ...price, affects: ["b", "a"], heldBy: "y" },
    });
    expect(seen.says[0]).toBe(
      "`d` and `e` are of one domain, bind `a` and `b`, and are held by different units",
    );
    expect(seen.paths).toEqual(["/decisions/d/heldBy", "/decisions/e/heldBy"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["a", "b", "e"]);
  });

  it("cannot be sure of a decision that binds something, where others are not listed", () => {
    const decisions = {
      d: { ...price, heldBy: "x" },
      e: { domain: "pricing", heldBy: "x" },
      f: { ...price, domain: "none" },
    };
    expect(looked(decisions, { open: "decisions" }).undetermined).toEqual(["d"]);
  });

  it("can be sure where all units are in line", () => {
    const change = { units: { m: {}, team: { parent: "m" } }, roles: {} };
    expect(looked({ d: price, e: price }, change).undetermined).toEqual([]);
    expect(looked({ d: price, e: price }, { ...change, open: "decisions" }).undetermined).toEqual([]);
    expect(looked({ d: price, e: price }, { ...change, open: "units" }).undetermined).toEqual(["d", "e"]);
  });

  it("finds thousands of decisions on one activity, and names a few", () => {
    const seen = look(rule, hardDesigns["power/overlapping"](4000));
    expect(seen.flagged).toHaveLength(4000);
    expect(seen.says[0]).toContain("and others are of one domain");
  });
});
