import { describe, expect, test } from "vitest";
import type { Patch } from "../../src/change/patch.ts";
import { settingsOf } from "../../src/check/settings.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { rules } from "../../src/rules/registry.ts";
import { againActivities } from "../../src/session/again-activities.ts";
import { againFlows } from "../../src/session/again-flows.ts";
import { againOthers } from "../../src/session/again-others.ts";
import { checkedOf } from "../../src/session/checked.ts";
import { editInPlace } from "../../src/session/edit-in-place.ts";

const company = () =>
  structuredClone(
    parseDesign({
      orgproof: 1,
      units: { marketing: {}, sales: {} },
      roles: { writer: { unit: "marketing" }, seller: { unit: "sales" } },
      activities: {
        campaign: { raci: { A: "writer", R: "writer" }, produces: "leads" },
        selling: { raci: { A: "seller", R: "seller" }, needs: "leads" },
      },
      information: { leads: {} },
      flows: [{ carries: "leads", from: "campaign", to: "selling" }],
      decisions: { price: { heldBy: "seller", affects: "selling" } },
    }),
  );

function isFollowed(patch: Patch, change: object = {}): boolean {
  const design = { ...company(), ...change };
  const checked = checkedOf(design, settingsOf());
  return checked.follow(editInPlace(design, patch).touched, design) !== undefined;
}

describe("an edit is followed, and the whole is not checked again", () => {
  test.each<[string, Patch]>([
    ["a letter", [{ op: "replace", path: "/activities/selling/raci/R", value: "writer" }]],
    ["an owner", [{ op: "add", path: "/activities/selling/ownership", value: "marketing" }]],
    ["what a flow says", [{ op: "add", path: "/flows/0/within", value: "P1D" }]],
    ["where a flow leads", [{ op: "replace", path: "/flows/0/to", value: "campaign" }]],
    [
      "a flow that is put in",
      [{ op: "add", path: "/flows/-", value: { carries: "leads", from: "selling", to: "campaign" } }],
    ],
    ["a flow that is taken out", [{ op: "remove", path: "/flows/0" }]],
    ["what an activity is called", [{ op: "add", path: "/activities/selling/name", value: "Sales" }]],
    ["what a unit is called", [{ op: "add", path: "/units/sales/name", value: { en: "Sales", fa: "فروش" } }]],
    ["what is said of a role", [{ op: "add", path: "/roles/writer/description", value: "who writes" }]],
    ["a definition", [{ op: "add", path: "/information/leads/definition", value: "who asked" }]],
    ["who agreed to it", [{ op: "add", path: "/information/leads/agreed", value: ["sales"] }]],
    ["who holds a decision", [{ op: "replace", path: "/decisions/price/heldBy", value: "writer" }]],
  ])("%s", (_, patch) => {
    expect(isFollowed(patch)).toBe(true);
  });
});

describe("the whole is checked again", () => {
  const letter: Patch = [{ op: "replace", path: "/activities/selling/raci/R", value: "writer" }];

  test.each<[string, Patch]>([
    ["after another unit is part of one", [{ op: "add", path: "/units/sales/parent", value: "marketing" }]],
    ["after an activity needs something else", [{ op: "remove", path: "/activities/selling/needs" }]],
    [
      "where an edit makes something wrong of it",
      [{ op: "replace", path: "/activities/selling/raci/R", value: "nobody" }],
    ],
    [
      "after two flows have one id",
      [{ op: "add", path: "/flows/-", value: { carries: "leads", from: "campaign", to: "selling" } }],
    ],
    [
      "after the last letter is gone",
      [
        { op: "remove", path: "/activities/selling/raci" },
        { op: "remove", path: "/activities/campaign/raci" },
      ],
    ],
  ])("%s", (_, patch) => {
    expect(isFollowed(patch)).toBe(false);
  });

  test.each<[string, object]>([
    ["while something is ignored", { ignore: [{ rule: "raci/*", at: "selling", reason: "known" }] }],
    ["while flows may be missing", { open: ["flows"] }],
    ["while information is not listed", { information: undefined }],
  ])("%s", (_, change) => {
    expect(isFollowed(letter, change)).toBe(false);
  });
});

test("of every rule it is known how it is asked again, but of one that is about marketing and sales alone", () => {
  const known = { ...againActivities, ...againFlows, ...againOthers };
  const others = rules.map(({ id }) => id).filter((id) => !Object.hasOwn(known, id));
  expect(others).toEqual(["ownership/no-outside-input"]);
  expect(Object.keys(known).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});
