import { describe, expect, it } from "vitest";
import { relationship, relationships } from "../../src/level/relationship.ts";
import { linked } from "./judged.ts";

const units = { a: {}, b: {}, c: {} };
const roles = { ofA: { unit: "a" }, ofB: { unit: "b" }, ofC: { unit: "c" }, ofAAndB: { unit: ["a", "b"] } };
const [x, y] = [{ ownership: "a" }, { ownership: "b" }];

/** Ids of the interfaces of which a relationship is told. */
function pairs(design: object): readonly string[] {
  return relationships(linked({ units, roles, ...design })).map((each) => each.interface.id);
}

describe("the relationships of a design", () => {
  it.each([
    ["a crossing flow", { activities: { x, y }, flows: [{ carries: "i", from: "y", to: "x" }] }],
    ["a crossing need", { activities: { x: { ...x, needs: "i" }, y: { ...y, produces: "i" } } }],
    ["a shared activity", { activities: { z: { ownership: ["a", "b"] } } }],
    ["a shared activity, by its letters", { activities: { z: { raci: { A: "ofA", R: "ofB" } } } }],
    ["a joint meeting", { meetings: { round: { participants: ["ofA", "b"] } } }],
    ["a joint decision", { activities: { y }, decisions: { d: { heldBy: "ofA", affects: "y" } } }],
    ["a joint decision of one role that sits in both", { decisions: { d: { heldBy: "ofAAndB" } } }],
    ["a joint decision, by influence", { decisions: { d: { influence: { a: 1, b: 2 } } } }],
  ])("are of siblings that have %s between them", (_, design) => {
    expect(pairs(design)).toEqual(["a<->b"]);
  });

  it.each([
    ["nothing", {}],
    ["a flow on one side", { activities: { x, y: x }, flows: [{ carries: "i", from: "y", to: "x" }] }],
    [
      "a need that comes from outside",
      {
        activities: { x: { ...x, needs: "i" }, y: { ...y, produces: "i" } },
        information: { i: { external: true } },
      },
    ],
    ["a meeting of one role that sits in both", { meetings: { round: { participants: ["ofAAndB"] } } }],
    ["influence without points", { decisions: { d: { heldBy: "ofA", influence: { a: 1, b: 0 } } } }],
    [
      "what is not known",
      { activities: { x, y }, flows: undefined, meetings: undefined, decisions: undefined },
    ],
  ])("are not of three siblings that have %s between them", (_, design) => {
    expect(pairs(design)).toEqual([]);
  });

  it("are of a declared pair, whatever lies between", () => {
    expect(pairs({ interfaces: [{ between: ["c", "a"] }] })).toEqual(["a<->c"]);
  });

  it("are of the only two siblings, whatever lies between", () => {
    expect(pairs({ units: { a: {}, b: {} }, roles: {} })).toEqual(["a<->b"]);
    expect(pairs({ units: { top: {}, a: { parent: "top" }, b: { parent: "top" } }, roles: {} })).toEqual([
      "a<->b",
    ]);
    expect(pairs({ units: { a: {}, b: {}, a1: { parent: "a" } }, roles: {} })).toEqual(["a<->b"]);
  });

  it("are not of two pairs of siblings that have nothing between them", () => {
    expect(pairs({ units: { a: {}, b: {}, a1: { parent: "a" }, a2: { parent: "a" } }, roles: {} })).toEqual(
      [],
    );
  });

  it("are of siblings above what lies between two teams, and of no other pair that nobody declared", () => {
    const teams = { ...units, a1: { parent: "a" }, b1: { parent: "b" }, b2: { parent: "b" } };
    const activities = { x: { ownership: "a1" }, y: { ownership: "b1" }, z: { ownership: "b2" } };
    const flows = [
      { carries: "i", from: "y", to: "x" },
      { carries: "i", from: "y", to: "z" },
    ];
    expect(pairs({ units: teams, activities, flows })).toEqual(["a<->b", "b1<->b2"]);
    const interfaces = [{ between: ["b1", "a"] }, { between: ["c", "b2"] }];
    expect(pairs({ units: teams, activities, flows, interfaces })).toEqual([
      "a<->b",
      "a<->b1",
      "c<->b2",
      "b1<->b2",
    ]);
  });

  it("are in the design's order of units", () => {
    const meetings = { all: { participants: ["ofC", "ofB", "ofA"] } };
    expect(pairs({ meetings })).toEqual(["a<->b", "a<->c", "b<->c"]);
    expect(pairs({ units: { c: {}, b: {}, a: {} }, meetings })).toEqual(["c<->b", "c<->a", "b<->a"]);
  });

  it("are those that `relationship` tells of, found once for a profile", () => {
    const organisation = linked({ units, roles, meetings: { all: { participants: ["a", "b", "c"] } } });
    const found = relationships(organisation);
    expect(relationships(organisation)).toBe(found);
    for (const each of found) {
      const [a, b] = each.between;
      const alone = relationship(organisation, b, a);
      expect(alone.interface).toBe(each.interface);
      expect(alone.structural).toEqual(each.structural);
    }
  });
});
