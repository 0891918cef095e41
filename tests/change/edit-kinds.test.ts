import { describe, expect, test } from "vitest";
import { applyEdit, type Edit, editsOf } from "../../src/change/index.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { link } from "../../src/organisation/link.ts";

const design = parseDesign(`
orgproof: 1
units: { sales: { head: boss }, marketing: {}, stores: { parent: sales } }
roles:
  boss: { unit: sales, heldBy: sara }
  seller: { unit: sales, reportsTo: boss, heldBy: [ali, sara], capacity: 40 }
  writer: { unit: [marketing, sales] }
activities:
  sell:
    raci: { A: boss, R: [boss, seller], C: marketing }
    effort: { boss: 1, seller: 30, marketing: 2 }
    needs: leads
    knows: craft
  promote: { ownership: marketing, raci: { A: marketing, R: writer }, produces: leads, effort: 4 }
  count: { ownership: [stores] }
  dream: { raci: none }
information: { leads: { keptIn: crm, agreed: [sales, marketing] } }
flows:
  - { carries: leads, from: promote, to: sell, via: crm, owner: boss }
  - { id: second, carries: leads, from: promote, to: sell, via: sync, escalatesTo: boss }
  - { id: third, carries: leads, from: sell, to: count, via: email }
decisions: { price: { heldBy: boss, influence: { sales: 3, marketing: 1, stores: 2 } } }
meetings: { sync: { participants: [sales, boss, marketing], every: weekly, reports: { sales: leads, stores: [leads] } } }
systems: { crm: { usedBy: [stores, sales] } }
knowledge:
  craft:
    heldBy: { boss: 3, seller: 4 }
    transfers: [{ from: boss, to: seller, through: meeting, ref: sync }]
  sync: { heldBy: stores, transfers: { from: sales, to: stores, through: document, ref: handbook } }
processes: { deal: { owner: boss } }
metrics: { revenue: { ownedBy: [sales, stores] } }
agreements: { truce: { between: [sales, marketing], settles: conflict }, deal: { between: [sales, marketing, stores] } }
interfaces:
  - { between: [sales, marketing], target: aligned, perceived: { sales: 40, marketing: 60 } }
  - { between: [marketing, stores], perceived: { stores: 50 } }
constraints: [{ separate: [sell, promote] }]
ignore:
  - { rule: "handoff/*", at: "leads:promote->sell", reason: known }
  - { rule: "handoff/*", at: "leads->sell", reason: known }
  - { rule: "interface/*", at: "sales<->marketing", reason: known }
  - { rule: "raci/*", at: "separate:sell+promote", reason: known }
  - { rule: "raci/*", at: /activities/sell/effort/boss, reason: known }
  - { rule: "*", at: sync, reason: known }
  - { rule: "*", at: boss, reason: known }
  - { rule: "*", at: elsewhere, reason: known }
`);

/** The design after an edit, which can be linked. */
const applied = (edit: Edit) => {
  const left = applyEdit(design, edit);
  link(left);
  return left;
};
const ignoredAt = (edit: Edit) => {
  const { ignore } = applied(edit);
  return typeof ignore === "object" ? ignore.map(({ at }) => at) : [];
};

describe("a moved activity", () => {
  test("is answered for and performed by whoever takes it; what is advised stays, and the hours go with the work", () => {
    expect(applied({ kind: "move", activity: "sell", to: "writer" }).activities.sell).toEqual({
      raci: { A: "writer", R: "writer", C: "marketing" },
      effort: { writer: 31, marketing: 2 },
      needs: "leads",
      knows: "craft",
    });
  });

  test("is owned by the units of whoever takes it, where owners are declared", () => {
    expect(applied({ kind: "move", activity: "promote", to: "seller" }).activities.promote).toEqual({
      ownership: "sales",
      raci: { A: "seller", R: "seller" },
      produces: "leads",
      effort: 4,
    });
    expect(
      applied({ kind: "move", activity: "promote", to: "writer" }).activities.promote?.ownership,
    ).toEqual(["marketing", "sales"]);
  });

  test("is performed where nobody did it, in a design that has letters, and owned in one that has none", () => {
    expect(applied({ kind: "move", activity: "dream", to: "seller" }).activities.dream).toEqual({
      raci: { R: "seller" },
    });
    const bare = parseDesign({ orgproof: 1, units: { a: {}, b: {} }, activities: { x: {} } });
    expect(applyEdit(bare, { kind: "move", activity: "x", to: "b" }).activities.x).toEqual({
      ownership: "b",
    });
  });

  test("is the design itself where it is there already", () => {
    expect(applied({ kind: "move", activity: "count", to: "stores" }).activities.count).toEqual({
      ownership: ["stores"],
      raci: { R: "stores" },
    });
    const moved = applied({ kind: "move", activity: "count", to: "stores" });
    expect(applyEdit(moved, { kind: "move", activity: "count", to: "stores" })).toBe(moved);
  });
});

describe("a shared activity", () => {
  test("has another unit that performs it, and owns it where owners are declared", () => {
    expect(applied({ kind: "share", activity: "promote", with: "sales" }).activities.promote).toEqual({
      ownership: ["marketing", "sales"],
      raci: { A: "marketing", R: ["writer", "sales"] },
      produces: "leads",
      effort: 4,
    });
    expect(applied({ kind: "share", activity: "count", with: "sales" }).activities.count).toEqual({
      ownership: ["stores", "sales"],
    });
  });

  test("is performed still by those who answer, where the scheme says that they do", () => {
    const implied = parseDesign({
      orgproof: 1,
      scheme: "implied-r",
      units: { a: {}, b: {} },
      activities: { x: { raci: { A: "a" } } },
    });
    expect(applyEdit(implied, { kind: "share", activity: "x", with: "b" }).activities.x?.raci).toEqual({
      A: "a",
      R: ["a", "b"],
    });
  });
});

describe("a renamed element", () => {
  const rename = (section: Extract<Edit, { kind: "rename" }>["section"], id: string, to: string): Edit => ({
    kind: "rename",
    section,
    id,
    to,
  });
  const text = (edit: Edit) => {
    const { ignore: _, ...rest } = applied(edit);
    return JSON.stringify(rest);
  };

  test.each([
    ["units", "stores"],
    ["roles", "boss"],
    ["roles", "seller"],
    ["activities", "promote"],
    ["information", "leads"],
    ["flows", "second"],
    ["decisions", "price"],
    ["systems", "crm"],
    ["metrics", "revenue"],
    ["agreements", "truce"],
  ] as const)("of %s is named so wherever it was named: %s", (section, id) => {
    const { ignore: _, ...rest } = design;
    expect(text(rename(section, id, "other"))).toBe(JSON.stringify(rest).replaceAll(`"${id}"`, '"other"'));
  });

  test("is told from elements of other sections with its id", () => {
    const meeting = applied(rename("meetings", "sync", "round"));
    expect(Object.keys(meeting.knowledge ?? {})).toEqual(["craft", "sync"]);
    expect(Object.keys(meeting.meetings ?? {})).toEqual(["round"]);
    expect(meeting.flows).toMatchObject([{ via: "crm" }, { via: "round" }, { via: "email" }]);
    expect(meeting.knowledge).toMatchObject({ craft: { transfers: [{ ref: "round" }] } });
    const knowledge = applied(rename("knowledge", "sync", "habit"));
    expect(knowledge.flows).toEqual(design.flows);
    expect(knowledge).toMatchObject({
      meetings: { sync: {} },
      knowledge: { craft: { transfers: [{ ref: "sync" }] }, habit: { transfers: { ref: "handbook" } } },
    });
    expect(applied(rename("processes", "deal", "order"))).toMatchObject({
      processes: { order: {} },
      agreements: { deal: {} },
    });
  });

  test("is ignored where it was ignored", () => {
    expect(ignoredAt(rename("activities", "sell", "trade"))).toEqual([
      "leads:promote->trade",
      "leads->trade",
      "sales<->marketing",
      "separate:trade+promote",
      "/activities/trade/effort/boss",
      "sync",
      "boss",
      "elsewhere",
    ]);
    expect(ignoredAt(rename("units", "sales", "shops"))[2]).toBe("shops<->marketing");
    expect(ignoredAt(rename("roles", "boss", "chief")).slice(4)).toEqual([
      "/activities/sell/effort/chief",
      "sync",
      "chief",
      "elsewhere",
    ]);
    expect(ignoredAt(rename("flows", "leads:promote->sell", "first"))[0]).toBe("first");
    // it may be either that is meant
    expect(ignoredAt(rename("meetings", "sync", "round")).slice(5, 8)).toEqual(["round", "sync", "boss"]);
  });

  test("is a flow without an id, that has one then", () => {
    const { flows } = applied(rename("flows", "leads:promote->sell", "first"));
    expect(flows).toMatchObject([{ id: "first", carries: "leads" }, { id: "second" }, { id: "third" }]);
  });

  test("is an information that no section lists", () => {
    const bare = parseDesign({
      orgproof: 1,
      units: { a: {} },
      activities: { x: { needs: "i" }, y: { produces: "i" } },
    });
    const left = applyEdit(bare, rename("information", "i", "j"));
    expect(left.activities).toEqual({ x: { needs: "j" }, y: { produces: "j" } });
    expect(() => applyEdit(bare, rename("information", "j", "i"))).toThrow(
      "rename.id: there is no `j` under /information",
    );
  });

  test("keeps its id where it is renamed to it", () => {
    expect(applied(rename("units", "sales", "sales"))).toBe(design);
  });
});

describe("a split", () => {
  test("of a unit takes activities and roles; everything else stays", () => {
    const { units, roles, activities, ...rest } = applied({
      kind: "split",
      id: "marketing",
      off: "press",
      activities: ["promote"],
      roles: ["writer"],
    });
    expect(Object.keys(units)).toEqual(["sales", "marketing", "press", "stores"]);
    expect(units.press).toEqual({});
    expect(roles).toMatchObject({ writer: { unit: ["press", "sales"] } });
    expect(activities.promote).toMatchObject({ ownership: "press", raci: { A: "press", R: "writer" } });
    expect(activities.sell).toEqual(design.activities.sell);
    const { units: _, roles: __, activities: ___, ...same } = design;
    expect(rest).toEqual(same);
  });

  test("of a role makes a vacant one beside it, which takes activities and those who report", () => {
    const { roles, activities, units } = applied({
      kind: "split",
      id: "boss",
      off: "deputy",
      activities: ["sell"],
      roles: ["seller"],
    });
    expect(roles).toMatchObject({
      deputy: { unit: "sales", heldBy: "none" },
      seller: { reportsTo: "deputy" },
    });
    expect(activities.sell).toMatchObject({
      raci: { A: "deputy", R: ["deputy", "seller"] },
      effort: { deputy: 1 },
    });
    expect(units.sales).toEqual({ head: "boss" });
  });
});

describe("a merger", () => {
  test("of a unit into another joins what was said of both", () => {
    const merged = applied({ kind: "merge", id: "sales", into: "stores" });
    expect(merged).toMatchObject({
      units: { marketing: {}, stores: { head: "boss" } },
      roles: { boss: { unit: "stores" }, writer: { unit: ["marketing", "stores"] } },
      information: { leads: { agreed: ["stores", "marketing"] } },
      decisions: { price: { influence: { stores: 5, marketing: 1 } } },
      meetings: { sync: { participants: ["stores", "boss", "marketing"], reports: { stores: ["leads"] } } },
      systems: { crm: { usedBy: ["stores"] } },
      metrics: { revenue: { ownedBy: ["stores"] } },
      agreements: { truce: { between: ["stores", "marketing"] }, deal: { between: ["stores", "marketing"] } },
      interfaces: [
        { between: ["stores", "marketing"], target: "aligned", perceived: { stores: 40, marketing: 60 } },
      ],
    });
    expect(Object.keys(merged.units)).toEqual(["marketing", "stores"]);
    expect(merged.units.stores).toEqual({ head: "boss" });
    expect(merged.interfaces).toHaveLength(1);
  });

  test("leaves nothing between a unit and itself, or what is part of it", () => {
    const merged = applied({ kind: "merge", id: "marketing", into: "sales" });
    expect(Object.keys(merged.agreements ?? {})).toEqual(["deal"]);
    expect(merged).toMatchObject({ agreements: { deal: { between: ["sales", "stores"] } }, interfaces: [] });
  });

  test("lets what was ignored of an interface be ignored of that one only", () => {
    const at = ["/interfaces/0/target", "/interfaces/1/target", "/flows/1", "/interfaces"];
    const three = parseDesign({
      orgproof: 1,
      units: { a: {}, b: {}, c: {} },
      activities: {},
      interfaces: [{ between: ["a", "b"] }, { between: ["a", "c"] }],
      ignore: at.map((place) => ({ rule: "*", at: place, reason: "known" })),
    });
    const { ignore } = applyEdit(three, { kind: "merge", id: "b", into: "a" });
    expect(ignore).toMatchObject([{ at: "/interfaces/0/target" }, { at: "/flows/1" }, { at: "/interfaces" }]);
  });

  test("of a unit into one far below puts that one in its place", () => {
    const deep = parseDesign({
      orgproof: 1,
      units: { all: {}, top: { parent: "all" }, mid: { parent: "top" }, low: { parent: "mid" } },
      activities: {},
    });
    expect(applyEdit(deep, { kind: "merge", id: "top", into: "low" }).units).toEqual({
      all: {},
      mid: { parent: "low" },
      low: { parent: "all" },
    });
  });

  test("of a role into another joins who holds it, what it does and what it knows", () => {
    const merged = applied({ kind: "merge", id: "boss", into: "seller" });
    expect(merged).toMatchObject({
      units: { sales: { head: "seller" } },
      roles: { seller: { unit: "sales", heldBy: ["ali", "sara"], capacity: 40 } },
      activities: { sell: { raci: { A: "seller", R: ["seller"] }, effort: { seller: 31, marketing: 2 } } },
      knowledge: { craft: { heldBy: { seller: 4 } } },
    });
    expect(merged.roles).not.toHaveProperty("seller.reportsTo");
    expect(merged.roles).not.toHaveProperty("boss");
  });

  test("of roles whose holders are not all known has holders that are not known", () => {
    expect(applied({ kind: "merge", id: "writer", into: "seller" }).roles).not.toHaveProperty(
      "seller.heldBy",
    );
  });
});

describe("people", () => {
  test("leave roles behind that are vacant, where nobody else holds them", () => {
    expect(applied({ kind: "leave", person: "sara" }).roles).toMatchObject({
      boss: { unit: "sales", heldBy: "none" },
      seller: { heldBy: ["ali"] },
    });
  });

  test("join a role beside others, or alone", () => {
    expect(applied({ kind: "join", person: "omid", role: "seller" }).roles).toMatchObject({
      seller: { heldBy: ["ali", "sara", "omid"] },
    });
    expect(applied({ kind: "join", person: "omid", role: "writer" }).roles).toMatchObject({
      writer: { heldBy: "omid" },
    });
    expect(applied({ kind: "join", person: "ali", role: "seller" })).toBe(design);
  });
});

describe("an edit is refused", () => {
  const cases: readonly (readonly [why: string, edit: Edit])[] = [
    [
      "move.activity: there is no `sel` under /activities; did you mean `sell`?",
      { kind: "move", activity: "sel", to: "sales" },
    ],
    [
      "move.to: there is no `nobody` under /units or /roles",
      { kind: "move", activity: "sell", to: "nobody" },
    ],
    [
      "move.activity: there is no `toString` under /activities",
      { kind: "move", activity: "toString", to: "sales" },
    ],
    ["share.with: there is no `boss` under /units", { kind: "share", activity: "sell", with: "boss" }],
    ["share.activity: nobody owns /activities/dream", { kind: "share", activity: "dream", with: "sales" }],
    [
      "rename.id: there is no `crn` under /systems; did you mean `crm`?",
      { kind: "rename", section: "systems", id: "crn", to: "x" },
    ],
    ["rename.to: `a b` is not an id", { kind: "rename", section: "units", id: "sales", to: "a b" }],
    ["rename.to: `none` is not an id", { kind: "rename", section: "units", id: "sales", to: "none" }],
    [
      "rename.to: `boss` is taken: /roles/boss",
      { kind: "rename", section: "units", id: "sales", to: "boss" },
    ],
    [
      "rename.to: `crm` is taken: /systems/crm",
      { kind: "rename", section: "meetings", id: "sync", to: "crm" },
    ],
    [
      "rename.to: `email` is taken: /flows/2/via",
      { kind: "rename", section: "systems", id: "crm", to: "email" },
    ],
    [
      "rename.to: `handbook` is taken: /knowledge/sync/transfers/ref",
      { kind: "rename", section: "meetings", id: "sync", to: "handbook" },
    ],
    [
      "rename.to: `third` is taken: /flows/third",
      { kind: "rename", section: "flows", id: "second", to: "third" },
    ],
    ["split.id: there is no `sell` under /units or /roles", { kind: "split", id: "sell", off: "x" }],
    ["split.off: `stores` is taken: /units/stores", { kind: "split", id: "sales", off: "stores" }],
    [
      "split.activities: there is no `price` under /activities",
      { kind: "split", id: "sales", off: "x", activities: ["price"] },
    ],
    [
      "split.activities: /activities/promote does not name `sales`",
      { kind: "split", id: "sales", off: "x", activities: ["promote"] },
    ],
    [
      "split.roles: /roles/boss does not sit in `marketing`",
      { kind: "split", id: "marketing", off: "x", roles: ["boss"] },
    ],
    [
      "split.roles: /roles/writer does not report to `boss`",
      { kind: "split", id: "boss", off: "x", roles: ["writer"] },
    ],
    ["merge.into: there is no `boss` under /units", { kind: "merge", id: "sales", into: "boss" }],
    ["merge.into: there is no `sales` under /roles", { kind: "merge", id: "boss", into: "sales" }],
    ["merge.into: `sales` cannot be merged into itself", { kind: "merge", id: "sales", into: "sales" }],
    [
      "leave.person: `sarah` holds none of the /roles; did you mean `sara`?",
      { kind: "leave", person: "sarah" },
    ],
    ["join.role: there is no `sales` under /roles", { kind: "join", person: "omid", role: "sales" }],
    ["join.person: `none` is nobody's name", { kind: "join", person: "none", role: "boss" }],
    ["join.person: ` ` is nobody's name", { kind: "join", person: " ", role: "boss" }],
  ];

  test.each(cases)("%s", (why, edit) => {
    expect(() => applyEdit(design, edit)).toThrow(TypeError);
    expect(() => applyEdit(design, edit)).toThrow(why);
  });

  test("whatever somebody who writes without types hands in", () => {
    expect(() => applyEdit(design, { kind: "sack" } as never)).toThrow(
      "applyEdit: there is no edit of the kind `sack`",
    );
    expect(() => applyEdit(design, { kind: "move" } as never)).toThrow(
      "move.activity: there is no `undefined` under /activities",
    );
  });
});

describe("the edits of a design", () => {
  const small = parseDesign({
    orgproof: 1,
    units: { a: {}, b: {} },
    roles: { r: { unit: "a", heldBy: "sara" } },
    activities: { x: { raci: { A: "a", R: "r" } } },
    flows: [{ carries: "i", from: "x", to: "x" }],
  });

  test("are listed kind by kind, in its order", () => {
    expect(editsOf(small).map((edit) => JSON.stringify(edit))).toMatchInlineSnapshot(`
      [
        "{"kind":"move","activity":"x","to":"a"}",
        "{"kind":"move","activity":"x","to":"b"}",
        "{"kind":"move","activity":"x","to":"r"}",
        "{"kind":"share","activity":"x","with":"a"}",
        "{"kind":"share","activity":"x","with":"b"}",
        "{"kind":"rename","section":"units","id":"a","to":"a-renamed"}",
        "{"kind":"rename","section":"units","id":"b","to":"b-renamed"}",
        "{"kind":"rename","section":"roles","id":"r","to":"r-renamed"}",
        "{"kind":"rename","section":"activities","id":"x","to":"x-renamed"}",
        "{"kind":"rename","section":"information","id":"i","to":"i-renamed"}",
        "{"kind":"rename","section":"flows","id":"i:x->x","to":"renamed"}",
        "{"kind":"split","id":"a","off":"a-2","activities":["x"]}",
        "{"kind":"split","id":"a","off":"a-2","roles":["r"]}",
        "{"kind":"split","id":"a","off":"a-2","activities":["x"],"roles":["r"]}",
        "{"kind":"split","id":"b","off":"b-2"}",
        "{"kind":"split","id":"r","off":"r-2","activities":["x"]}",
        "{"kind":"merge","id":"a","into":"b"}",
        "{"kind":"merge","id":"b","into":"a"}",
        "{"kind":"leave","person":"sara"}",
        "{"kind":"join","person":"newcomer","role":"r"}",
      ]
    `);
    expect(editsOf(small, ["leave"])).toEqual([{ kind: "leave", person: "sara" }]);
  });

  test("have ids and names that are free", () => {
    const taken = applyEdit(applyEdit(small, { kind: "split", id: "a", off: "a-2" }), {
      kind: "join",
      person: "newcomer",
      role: "r",
    });
    expect(editsOf(taken, ["split", "join"])).toContainEqual({
      kind: "split",
      id: "a",
      off: "a-3",
      roles: ["r"],
    });
    expect(editsOf(taken, ["join"])).toEqual([{ kind: "join", person: "newcomer-2", role: "r" }]);
  });
});
