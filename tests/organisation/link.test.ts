import { describe, expect, it } from "vitest";
import { parseOrganisation } from "../../src/formats/parse-organisation.ts";
import { link } from "../../src/organisation/link.ts";
import { pathOf } from "../../src/organisation/path-of.ts";

const idsOf = (elements: Iterable<{ readonly id: string }> | null | undefined) =>
  elements && Array.from(elements, ({ id }) => id);
const idOf = (element: { readonly id: string } | null | undefined) => (element === null ? null : element?.id);

const sections = [
  ...["roles", "information", "decisions", "meetings", "knowledge", "processes", "systems", "metrics"],
  ...["agreements", "flows", "interfaces", "constraints", "scheme"],
];

describe("a design that says `none`", () => {
  const text = `orgproof: 1
units: { a: { head: none, orientation: none, parent: none }, b: }
activities: { x: { raci: none, needs: none, produces: none, effort: none, process: none } }
${sections.map((section) => `${section}: none\n`).join("")}`;

  it("has nothing, and that is all there is", () => {
    const { scheme, activities, units, ...rest } = parseOrganisation(text);
    const coverage: Readonly<Record<string, unknown>> = rest.coverage;
    const { roles, information, decisions, meetings, knowledge, processes, systems, metrics, agreements } =
      rest;
    const maps = [
      roles,
      information,
      decisions,
      meetings,
      knowledge,
      processes,
      systems,
      metrics,
      agreements,
    ];
    expect(maps.map(({ size }) => size)).toEqual(maps.map(() => 0));
    expect([rest.flows, rest.needs, rest.declaredInterfaces, rest.constraints]).toEqual([[], [], [], []]);
    expect(scheme.name).toBe("raci");
    expect(new Set(sections.map((section) => coverage[section] ?? "complete"))).toEqual(
      new Set(["complete"]),
    );
    expect(activities.get("x")).toMatchObject({ needs: [], produces: [], process: null, effort: new Map() });
    expect(units.get("a")).toMatchObject({ head: null, orientation: null, parent: null });
    expect(units.get("b")).toMatchObject({ head: undefined, orientation: undefined, parent: null });
  });

  it("says nothing of what is open, or of who has letters", () => {
    const organisation = parseOrganisation(`${text}open: none`);
    expect(Object.values(organisation.coverage)).not.toContain("open");
    expect(organisation.lettersStated).toBe(false);
    expect(organisation.activities.get("x")).toMatchObject({ assignments: undefined, owners: undefined });
  });

  it("says it of attributes as well", () => {
    const { roles, information, flows, declaredInterfaces } = parseOrganisation(`orgproof: 1
units: { a: , b: }
roles: { r: { unit: a, reportsTo: none }, s: { unit: a, reportsTo: r }, t: { unit: b } }
activities: { x: , y: }
information: { i: { keptIn: none }, j: { keptIn: c }, k: }
systems: { c: }
flows: [{ carries: i, from: x, to: y, owner: none, via: none }, { carries: j, from: x, to: y, via: c }, { carries: k, from: x, to: y, via: email }]
interfaces: [{ between: [a, b], perceived: none, context: none }]`);
    expect([...roles.values()].map(({ reportsTo }) => idOf(reportsTo))).toEqual([null, "r", undefined]);
    const kept = [...information.values()].map(({ keptIn }) => idOf(keptIn));
    expect(kept).toEqual([null, "c", undefined]);
    expect(flows.map(({ owner, via }) => [owner, typeof via === "object" ? idOf(via) : via])).toEqual([
      [null, null],
      [undefined, "c"],
      [undefined, "email"],
    ]);
    expect(declaredInterfaces[0]?.declared).toMatchObject({ perceived: new Map(), context: new Map() });
  });
});

describe("what nothing is said of", () => {
  it("is unknown where the section is left out, and none where it is listed", () => {
    const of = (rest: string) => {
      const { activities, flows } = parseOrganisation(
        `orgproof: 1\nunits: { a: }\nactivities: { x: , y: }\nflows: [{ carries: i, from: x, to: y }]\n${rest}`,
      );
      const { process, knows, decides, produces } = activities.get("x") ?? {};
      return [process, knows, decides, produces, flows[0]?.owner, flows[0]?.via];
    };
    expect(of("")).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(of("processes: { p: }\nknowledge: { k: }\ndecisions: { d: }\ninformation: { i: }")).toEqual([
      null,
      [],
      [],
      [],
      undefined,
      undefined,
    ]);
  });

  it("is no way to start a flow when another is given", () => {
    const { flows } = parseOrganisation(`orgproof: 1
units: { a: }
activities: { x: , y: }
flows:
  - { id: f, carries: i, from: x, to: y, every: P2D }
  - { id: g, carries: i, from: x, to: y, on: order }
  - { id: h, carries: i, from: x, to: y, every: none }
  - { id: k, carries: i, from: x, to: y, every: none, on: order }
  - { id: l, carries: i, from: x, to: y, every: P2D, on: none }
  - { id: m, carries: i, from: x, to: y }`);
    expect(flows.map(({ every, on }) => [every, on])).toEqual([
      [2, null],
      [null, "order"],
      [null, undefined],
      [null, "order"],
      [2, null],
      [undefined, undefined],
    ]);
  });
});

describe("elements", () => {
  const linked = () =>
    parseOrganisation(`orgproof: 1
units: { a: { name: { fa: واحد, en: Unit }, orientation: { goal: long-term, horizon: P30D, work: operational, audience: users } } }
roles: { r: { unit: a } }
activities: { x: , y: }
flows: [{ carries: i, from: x, to: y, returns: j }]
meetings: { m: { participants: a, reports: { a: k } } }
systems: { c: , d: }
processes: { p: , q: }
metrics: { n: , o: }`);

  it("have the order in which they are written", () => {
    const { systems, processes, metrics } = linked();
    for (const section of [systems, processes, metrics]) {
      const [first, second] = [...section.values()].map(({ order }) => order);
      expect(second).toBe((first ?? 0) + 1);
    }
  });

  it("that are declared by being used stand where they are used first", () => {
    expect([...linked().information.values()].map(pathOf)).toEqual([
      ["meetings", "m", "reports"],
      ["flows", 0, "carries"],
      ["flows", 0, "returns"],
    ]);
  });

  it("have their name in English, and how they are oriented", () => {
    expect(linked().roles.get("r")?.units[0]).toMatchObject({
      name: "Unit",
      orientation: { goal: "long-term", horizon: 30, work: "operational", audience: ["users"] },
    });
  });
});

describe("who has letters", () => {
  const statesLetters = (raci: string, scheme = "cairo") =>
    parseOrganisation(`orgproof: 1\nscheme: ${scheme}\nunits: { a: }\nactivities: { x: { raci: ${raci} } }`)
      .lettersStated;

  it("is known where anybody has one that gives a part in the work", () => {
    expect(statesLetters("{ A: a }")).toBe(true);
    expect(statesLetters("{ O: a, A: [a] }")).toBe(true);
    expect(statesLetters("{ Z: a }", "{ letters: { Z: { means: [out, advises] } } }")).toBe(true);
  });

  it("is not known where nobody has any", () => {
    expect(statesLetters("{ A: [] }")).toBe(false);
    expect(statesLetters("{ O: a }")).toBe(false);
    expect(statesLetters("{ Z: a }", "{ letters: { Z: { means: out } } }")).toBe(false);
    expect(statesLetters("none")).toBe(false);
  });

  it("counts a letter of several meanings, and none that says only that one is out", () => {
    const { activities } = parseOrganisation(`orgproof: 1
scheme: { letters: { Z: { means: [out, advises] }, O: { means: out }, A: { means: answers } } }
units: { a: , b: , c: }
activities: { x: { raci: { Z: a, O: b, A: [c, c] } } }`);
    const { assignments, advisers, answerers } = activities.get("x") ?? {};
    expect(assignments?.map(({ party, letter }) => [letter.letter, party.id])).toEqual([
      ["Z", "a"],
      ["A", "c"],
    ]);
    expect([idsOf(advisers), idsOf(answerers)]).toEqual([["a"], ["c"]]);
  });
});

describe("an activity", () => {
  const many = Array.from({ length: 70 }, (_, at) => `u${at}`);

  it("is answered for by each party once, however long its row", () => {
    const { activities } = link({
      orgproof: 1,
      scheme: { letters: { A: { means: ["answers", "performs"] }, R: { means: "performs" } } },
      units: Object.fromEntries(many.map((id) => [id, {}])),
      activities: {
        x: { raci: { A: many, R: [...many].reverse() } },
        y: { raci: { A: ["u1", "u0"], R: ["u0", "u2", "u1"] } },
      },
    });
    expect(idsOf(activities.get("x")?.performers)).toEqual(many);
    expect(idsOf(activities.get("y")?.performers)).toEqual(["u1", "u0", "u2"]);
    expect(idsOf(activities.get("y")?.owners?.units)).toEqual(["u0", "u1", "u2"]);
  });

  it("needs each information once, by the stricter of its conditions, however many it needs", () => {
    const once = { information: "u3", within: "P3D" };
    const twice = { information: "u3", within: "P2D", toStart: true };
    const of = (needs: readonly (string | typeof once)[]) => {
      const { activities } = link({
        orgproof: 1,
        units: { a: {} },
        activities: { x: { needs: [...needs] } },
      });
      return activities
        .get("x")
        ?.needs?.map(({ information, within, toStart, at }) => [information.id, within, toStart, at]);
    };
    expect(of([once, "u1", twice, "u3"])).toEqual([
      ["u3", 2, true, 0],
      ["u1", null, false, 1],
    ]);
    expect(of([...many, twice, once])?.slice(2, 5)).toEqual([
      ["u2", null, false, 2],
      ["u3", 2, true, 3],
      ["u4", null, false, 4],
    ]);
    expect(of([...many, ...many])).toHaveLength(70);
  });
});

describe("lists of one", () => {
  const linked = () =>
    parseOrganisation(`orgproof: 1
units: { a: , b: }
information: { i: , j: }
activities:
  x: { raci: { A: a, R: a }, effort: 3, produces: [i, j] }
  y: { raci: { A: a, R: a }, effort: 3, needs: i }
  z: { raci: { A: a, R: b }, effort: 3 }
  w: { raci: { A: a, R: a }, effort: 4 }
  v: { raci: { A: a, R: [a, b] }, effort: 3 }
  u: { raci: { A: a, R: [a, b] }, effort: 3 }
flows: [{ carries: i, from: x, to: y }]`);

  it("are shared, so that a large design costs no more than what it says", () => {
    const { activities, flows } = linked();
    const [x, y] = [...activities.values()];
    expect(y?.answerers).toBe(x?.answerers);
    expect(y?.performers).toBe(x?.answerers);
    expect(y?.owners).toBe(x?.owners);
    expect(y?.effort).toBe(x?.effort);
    expect(x?.outbound).toBe(y?.inbound);
    expect(flows[0]?.information.flows).toBe(x?.outbound);
    expect(x?.produces?.[0]?.producers).toBe(x?.produces?.[1]?.producers);
  });

  it("are not mixed up", () => {
    const { activities } = linked();
    const [x, y, z, w, v] = [...activities.values()];
    const efforts = [x, y, z, w, v].map((each) =>
      [...(each?.effort ?? [])].map(([{ id }, hours]) => [id, hours]),
    );
    expect(efforts).toEqual([
      [["a", 3]],
      [["a", 3]],
      [["b", 3]],
      [["a", 4]],
      [
        ["a", 3],
        ["b", 3],
      ],
    ]);
    expect(idsOf(z?.owners?.units)).toEqual(["a", "b"]);
    expect(idsOf(activities.get("u")?.performers)).toEqual(["a", "b"]);
  });
});

describe("a meeting is joint", () => {
  const isJoint = (participants: string) =>
    parseOrganisation(`orgproof: 1
units: { a: , a1: { parent: a }, a2: { parent: a }, b: }
roles: { r: { unit: [a, b] }, s: { unit: [a1, a2] }, t: { unit: [a, a1] }, v: { unit: [a, b] } }
activities: {}
meetings: { m: { participants: ${participants} } }`).meetings.get("m")?.joint;

  it.each(["[a, b]", "[a1, a2]", "[r, a]", "[r, b]", "[r, v]", "[s, a1]", "[a, b, r]", "[s, b]", "[r, t]"])(
    "if two take part who are of two units: %s",
    (participants) => expect(isJoint(participants)).toBe(true),
  );

  it.each(["[a]", "[r]", "[a, a1]", "[a, t]", "[s]", "[s, a]"])("and not if it is one: %s", (participants) =>
    expect(isJoint(participants)).toBe(false),
  );
});
