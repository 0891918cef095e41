import { expect, test } from "vitest";
import { designSchema } from "../../src/model/design.ts";
import { walkReferences } from "../../src/model/walk-references.ts";

test("every reference is visited, with its kind and path and whether it is a key, in the order of the document", () => {
  const design = {
    orgproof: 1,
    units: { a: { parent: "p", head: "none" } },
    activities: {
      x: { ownership: "a", raci: { A: ["r", "a"] }, needs: ["i", { information: "j" }], effort: { r: 1 } },
    },
    flows: [{ carries: "i", from: "x", to: "y", via: "mail", returns: false }],
    decisions: { d: { influence: { a: 1 } } },
    meetings: { m: { participants: [], reports: { a: "a" } } },
    knowledge: { k: { heldBy: { r: 3 }, transfers: { from: "r", to: ["a"], through: "liaison" } } },
    ignore: "none",
  };
  const seen: string[] = [];
  walkReferences(designSchema, design, (to, id, path, isKey) =>
    seen.push(`${to} ${id} ${isKey ? "as a key " : ""}/${path.join("/")}`),
  );
  expect(seen).toEqual([
    "unit p /units/a/parent",
    "unit a /activities/x/ownership",
    "party r /activities/x/raci/A/0",
    "party a /activities/x/raci/A/1",
    "information i /activities/x/needs/0",
    "information j /activities/x/needs/1/information",
    "party r as a key /activities/x/effort/r",
    "information i /flows/0/carries",
    "activity x /flows/0/from",
    "activity y /flows/0/to",
    "unit a as a key /decisions/d/influence/a",
    "unit a as a key /meetings/m/reports/a",
    "information a /meetings/m/reports/a",
    "party r as a key /knowledge/k/heldBy/r",
    "party r /knowledge/k/transfers/from",
    "party a /knowledge/k/transfers/to/0",
  ]);
});
