import { describe, expect, it } from "vitest";
import { criteria } from "../../src/level/criteria.ts";
import { defineProfile } from "../../src/level/define-profile.ts";
import { relationship } from "../../src/level/relationship.ts";
import { type Level, levels } from "../../src/model/level.ts";
import { both, x, y } from "./company.ts";
import { broken, integrated } from "./integrated.ts";
import { between, linked } from "./judged.ts";

const required = criteria.filter(({ level }) => level !== "supporting");
const supporting = criteria.filter(({ level }) => level === "supporting");

/** The interval of a design over the integrated one, as `defined..aligned`. */
function interval(change: object, profile = {}): string {
  const { structural } = between({ ...integrated, ...change }, profile);
  return `${structural.atLeast}..${structural.atMost}`;
}

function below(level: Level): Level {
  return levels[levels.indexOf(level) - 1] ?? "undefined";
}

describe("the interval", () => {
  it("is the highest level where every criterion is met", () => {
    const { criteria: results, structural, whyNotMore, vacuous } = between(integrated);
    expect(results.filter(({ status }) => status !== "yes")).toEqual([]);
    expect(results.map(({ criterion }) => criterion)).toEqual(criteria);
    expect([structural, whyNotMore, vacuous]).toEqual([
      { atLeast: "integrated", atMost: "integrated" },
      undefined,
      [],
    ]);
  });

  it("is the lowest level where there is nothing", () => {
    expect(between({}).structural).toEqual({ atLeast: "undefined", atMost: "undefined" });
  });

  it("is every level where nothing is known", () => {
    const unsaid = Object.fromEntries(Object.keys(integrated).map((section) => [section, undefined]));
    expect(interval({ ...unsaid, units: { m: {}, s: {} }, activities: {}, open: "activities" })).toBe(
      "undefined..integrated",
    );
  });

  it("has a broken design for every criterion", () => {
    expect(Object.keys(broken)).toEqual(criteria.map(({ id }) => id));
  });

  it.each(required)("is below the level of $id where it is not met", ({ id, level }) => {
    const { criteria: results, structural } = between({ ...integrated, ...broken[id] });
    expect(results.find(({ criterion }) => criterion.id === id)?.status).toBe("no");
    expect(levels.indexOf(structural.atMost)).toBeLessThan(levels.indexOf(level as "defined"));
  });

  it.each(supporting)("does not ask for $id, unless a profile does", ({ id }) => {
    const change = broken[id] as object;
    expect(
      between({ ...integrated, ...change }).criteria.find(({ criterion }) => criterion.id === id),
    ).toMatchObject({ status: "no", level: "supporting" });
    expect(interval(change)).toBe("integrated..integrated");
    for (const level of ["defined", "aligned", "integrated"] as const) {
      const asked = { criteria: { [id]: level } };
      expect(interval({}, asked)).toBe("integrated..integrated");
      expect(interval(change, asked)).toBe(`${below(level)}..${below(level)}`);
    }
  });

  it.each([
    [
      "a criterion of defined is unknown",
      { agreements: undefined, ...withoutEscalation() },
      "undefined..integrated",
    ],
    ["a criterion of aligned is unknown", { knowledge: { craft: {} } }, "defined..integrated"],
    ["a criterion of integrated is unknown", { metrics: undefined }, "aligned..integrated"],
    [
      "one of defined is unknown, one of aligned not met",
      { ...openAgreements(), ...broken["joint-meetings"] },
      "undefined..defined",
    ],
    [
      "one of aligned is unknown, one of integrated not met",
      { knowledge: { craft: {} }, metrics: {} },
      "defined..aligned",
    ],
    [
      "one of defined is not met, and the rest is",
      { information: { i: {}, j: { definition: "none" } } },
      "undefined..undefined",
    ],
  ])("where %s", (_, change, expected) => {
    expect(interval(change)).toBe(expected);
  });

  it("counts what does not apply as no hindrance", () => {
    const { structural, criteria: results } = between({
      ...integrated,
      decisions: {},
      knowledge: { craft: { heldBy: ["m", "s"] } },
    });
    const idle = results
      .filter(({ status }) => status === "not-applicable")
      .map(({ criterion }) => criterion.id);
    expect(idle).toEqual(["decision-rights-clear", "consultation", "knowledge-transferred"]);
    expect(structural).toEqual({ atLeast: "integrated", atMost: "integrated" });
  });

  it("does not ask for what a profile turns off, or takes for support", () => {
    for (const asked of ["off", "supporting"] as const) {
      expect(interval({ metrics: {} }, { criteria: { "shared-metrics": asked } })).toBe(
        "integrated..integrated",
      );
    }
    const shown = between({ ...integrated, metrics: {} }, { criteria: { "shared-metrics": "off" } });
    expect(shown.criteria.map(({ criterion }) => criterion.id)).not.toContain("shared-metrics");
  });

  it("asks for what a profile moves to another level there", () => {
    const moved = { criteria: { "shared-metrics": "defined" } } as const;
    expect(interval({ metrics: {} }, moved)).toBe("undefined..undefined");
    expect(between({ ...integrated, metrics: {} }, moved).whyNotMore?.next).toBe("defined");
  });
});

function withoutEscalation(): object {
  return { decisions: { price: { ...integrated.decisions.price, escalatesTo: "none" } } };
}

function openAgreements(): object {
  return { agreements: undefined, ...withoutEscalation() };
}

describe("vacuous levels", () => {
  const agreedOnly = { criteria: { "information-exchanged": "off", "conflict-rule": "off" } } as const;

  it("are those that no criterion shows", () => {
    const { structural, vacuous } = between({}, agreedOnly);
    expect([structural.atLeast, vacuous]).toEqual(["defined", ["defined"]]);
  });

  it("are not those that one criterion shows", () => {
    const { structural, vacuous } = between(
      { activities: { both } },
      { criteria: { "ownership-clear": "off", "conflict-rule": "off" } },
    );
    expect([structural.atLeast, vacuous]).toEqual(["defined", []]);
  });

  it("are not those that are not surely held", () => {
    expect(between({}).vacuous).toEqual([]);
    expect(between({ flows: undefined, activities: { x, y } }, agreedOnly).vacuous).toEqual([]);
  });

  it("are those of which a profile asks nothing", () => {
    const off = Object.fromEntries(required.map(({ id }) => [id, "off" as const]));
    const { structural, vacuous } = between(broken["common-head"] as object, { criteria: off });
    expect([structural.atLeast, vacuous]).toEqual(["integrated", ["defined", "aligned", "integrated"]]);
  });

  it("are not shown by what only supports", () => {
    const pact = { agreements: { pact: { between: ["m", "s"], settles: "conflict" } } };
    const supported = { criteria: { ...agreedOnly.criteria, "conflict-rule": "supporting" } } as const;
    const { criteria: results, vacuous } = between(pact, supported);
    expect(results.find(({ criterion }) => criterion.id === "conflict-rule")?.status).toBe("yes");
    expect(vacuous).toEqual(["defined"]);
  });
});

describe("the relationship of two units", () => {
  const organisation = linked(integrated);

  it("does not depend on their order, nor on whether they are named or given", () => {
    const found = relationship(organisation, "m", "s");
    const [m, s] = [organisation.units.get("m") ?? "", organisation.units.get("s") ?? ""];
    expect(found.between.map(({ id }) => id)).toEqual(["m", "s"]);
    for (const other of [relationship(organisation, "s", "m"), relationship(organisation, s, m)]) {
      expect(other.between).toEqual(found.between);
      expect(other.structural).toEqual(found.structural);
      expect(other.criteria.map(({ status }) => status)).toEqual(found.criteria.map(({ status }) => status));
    }
  });

  it("is in the design's order of units", () => {
    const { between: order } = between({ ...integrated, units: { s: {}, m: {}, top: {} } });
    expect(order.map(({ id }) => id)).toEqual(["s", "m"]);
  });

  it.each([
    ["there is no such unit", "m", "sales", "there is no unit `sales`"],
    ["one is a role", "ofM", "s", "there is no unit `ofM`"],
    ["one is the other", "m", "m", "`m` and `m` are in line: there is no interface between them"],
    ["one is above the other", "m", "top", "`m` and `top` are in line: there is no interface between them"],
    ["one is below the other", "top", "s", "`top` and `s` are in line: there is no interface between them"],
  ])("is refused where %s", (_, a, b, message) => {
    expect(() => relationship(organisation, a, b)).toThrow(new TypeError(message));
  });

  const nested = {
    ...integrated,
    units: { ...integrated.units, m1: { parent: "m" }, s1: { parent: "s" }, s2: { parent: "s" } },
    activities: {
      ...integrated.activities,
      x: { ...integrated.activities.x, ownership: "m1" },
      y: { ...integrated.activities.y, ownership: "s1" },
    },
  };

  it.each([
    ["a team and a unit", ["m1", "s"], ["i:y->x", "j:x->y"]],
    ["two teams", ["s1", "m1"], ["i:y->x", "j:x->y"]],
    ["a unit and the other's team", ["m", "s1"], ["i:y->x", "j:x->y"]],
    ["teams that have nothing in common", ["m1", "s2"], []],
  ] as const)("is that of any two units, siblings or not: %s", (_, pair, flows) => {
    const { criteria: results } = between(nested, {}, pair);
    const found = results.find(({ criterion }) => criterion.id === "information-exchanged");
    expect(found?.evidence.filter(({ kind }) => kind === "flow").map(({ id }) => id)).toEqual(flows);
  });

  it.each([
    ["m1", "s"],
    ["m1", "s1"],
    ["m", "s1"],
    ["m1", "s2"],
  ] as const)("is the same whether somebody declared %s and %s or not", (a, b) => {
    const told = (design: object) =>
      between(design, {}, [a, b]).criteria.map(({ criterion, status, met, examined, evidence }) => [
        criterion.id,
        `${status} ${met}/${examined}`,
        evidence.map(({ id }) => id),
      ]);
    for (const change of [{}, ...Object.values(broken)]) {
      const { activities, ...rest } = { ...nested, ...change };
      const x = { ...activities.x, ownership: "m1" };
      const y = { ...activities.y, ownership: "s1" };
      const design = { ...rest, activities: { ...activities, x, y }, units: nested.units };
      expect(told({ ...design, interfaces: [{ between: [a, b] }] })).toEqual(told(design));
    }
  });

  it("tells its profile, and shares its interface with the organisation", () => {
    const profile = defineProfile({ name: "strict", meetingEvery: "monthly" });
    const found = relationship(organisation, "m", "s", profile);
    expect(found.profile).toBe(profile);
    expect(found.interface).toBe(organisation.interfaceOf(...found.between));
  });
});
