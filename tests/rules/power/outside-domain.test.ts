import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.ts";
import { link } from "../../../src/organisation/link.ts";
import { look } from "../look.ts";

const rule = "power/outside-domain";
const units = {
  company: {},
  marketing: { parent: "company" },
  brand: { parent: "marketing" },
  sales: { parent: "company" },
};
const roles = {
  chief: { unit: "company" },
  brander: { unit: "brand" },
  seller: { unit: "sales" },
  both: { unit: ["marketing", "sales"] },
};
const base = { units, roles, activities: {} };
const looked = (decision: object, change: object = {}, options?: Record<string, unknown>) =>
  look(rule, { ...base, ...change, decisions: { d: decision } }, options);

describe(rule, () => {
  it.each([
    ["strategy in the hands of sales", { domain: "market-strategy", heldBy: "seller" }, ["d"], [], 1],
    ["strategy in the hands of marketing", { domain: "market-strategy", heldBy: "marketing" }, [], [], 1],
    ["a unit below marketing belongs to it", { domain: "market-strategy", heldBy: "brander" }, [], [], 1],
    ["so does who stands above it", { domain: "market-strategy", heldBy: "chief" }, [], [], 1],
    [
      "one of several holders is enough",
      { domain: "distribution", heldBy: ["brander", "seller"] },
      [],
      [],
      1,
    ],
    ["a role that sits in both belongs to either", { domain: "market-entry", heldBy: "both" }, [], [], 1],
    [
      "entry to markets in the hands of marketing",
      { domain: "market-entry", heldBy: "brander" },
      ["d"],
      [],
      1,
    ],
    ["distribution in the hands of marketing", { domain: "distribution", heldBy: "brander" }, ["d"], [], 1],
    ["a domain with no expected holder", { domain: "pricing", heldBy: "seller" }, [], [], 0],
    ["surely no domain", { domain: "none", heldBy: "seller" }, [], [], 0],
    ["nobody holds it", { domain: "distribution", heldBy: [] }, [], [], 0],
    ["the domain is not stated", { heldBy: "seller" }, [], ["d"], 1],
    ["the holders are not stated", { domain: "distribution" }, [], ["d"], 1],
    [
      "the domain is named in several languages",
      { domain: { fa: "توزیع", en: "distribution" }, heldBy: "brander" },
      ["d"],
      [],
      1,
    ],
  ])("%s", (_, decision, flagged, undetermined, examined) => {
    expect(looked(decision)).toMatchObject({ flagged, undetermined, examined });
  });

  it("says whose the decision is and whose it should be", () => {
    const seen = looked({ domain: "market-strategy", heldBy: "seller" });
    expect(seen.says).toEqual([
      "`d`, of the domain `market-strategy`, is held by `seller`, none of whom belongs to `marketing`",
    ]);
    expect(seen.paths).toEqual(["/decisions/d/heldBy"]);
  });

  it("knows the two units by their ids, or by their names where one alone is so named", () => {
    const decision = { domain: "distribution", heldBy: "u" };
    const named = (name: unknown, other: unknown = "Finance") =>
      looked(decision, { units: { u: {}, v: { name }, w: { name: other } }, roles: {} }).flagged;
    expect(named("Sales")).toEqual(["d"]);
    expect(named({ en: "Field", fa: "فروش" })).toEqual(["d"]);
    expect(named("Sales", "sales")).toEqual([]);
    expect(named("Field sales")).toEqual([]);
  });

  it("takes other domains and units", () => {
    const options = { domains: { pricing: "sales" } };
    expect(looked({ domain: "pricing", heldBy: "brander" }, {}, options).flagged).toEqual(["d"]);
    expect(looked({ domain: "distribution", heldBy: "brander" }, {}, options).examined).toBe(0);
    expect(
      looked({ domain: "pricing", heldBy: "brander" }, {}, { domains: { pricing: "nowhere" } }).examined,
    ).toBe(0);
  });

  it("is in the preset for marketing and sales only", () => {
    const organisation = link({
      orgproof: 1,
      ...base,
      decisions: { d: { domain: "distribution", heldBy: "brander" } },
    });
    const ran = (preset: "recommended" | "strict" | "marketing-sales" | "all") =>
      check(organisation, { preset }).rules.some(({ id }) => id === rule);
    expect([ran("recommended"), ran("strict"), ran("marketing-sales"), ran("all")]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
