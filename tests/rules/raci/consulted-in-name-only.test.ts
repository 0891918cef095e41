import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const base = {
  units: {
    top: {},
    m: { parent: "top" },
    s: { parent: "top" },
    north: { parent: "s" },
    f: { parent: "top" },
  },
  roles: {
    boss: { unit: "top" },
    ma: { unit: "m" },
    sa: { unit: "s" },
    no: { unit: "north" },
    fa: { unit: "f" },
    both: { unit: ["m", "s"] },
  },
  information: { i: {} },
  meetings: {},
};
/** `a` is marketing's and consults whom it says; `b` is the other end of a flow into it. */
function design(adviser: unknown, b: object = {}, more: object = {}) {
  return {
    ...base,
    activities: { a: { raci: { A: "ma", R: "ma", C: adviser } }, b: { raci: { A: "fa", R: "fa" }, ...b } },
    flows: [{ carries: "i", from: "b", to: "a" }],
    ...more,
  };
}
const seeing = (of: object) => look("raci/consulted-in-name-only", of);

describe("raci/consulted-in-name-only", () => {
  it("an adviser of another unit whom nothing joins is flagged", () => {
    const seen = seeing(design("sa"));
    expect(seen.says).toEqual([
      "`a` consults `sa` in name only: nothing flows into it from there, and no meeting joins them with its owners",
    ]);
    expect(seen.paths).toEqual(["/activities/a/raci/C"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["sa"]);
    expect(seen).toMatchObject({ examined: 1, undetermined: [] });
  });

  it("names all of them in one finding, and only them", () => {
    expect(seeing(design(["sa", "ma", "fa", "s"])).says[0]).toContain("consults `sa` and `s` in name only");
  });

  it.each([
    ["its unit owns the sender", "sa", { raci: { A: "s", R: "s" } }],
    ["its unit is declared to own the sender", "sa", { ownership: "s" }],
    ["a unit in line with its own owns the sender", "no", { raci: { A: "sa", R: "sa" } }],
    ["it answers at the sender", "sa", { raci: { A: "sa", R: "fa" }, ownership: "f" }],
    ["it performs at the sender", "sa", { raci: { A: "fa", R: ["fa", "sa"] }, ownership: "f" }],
    ["it is a unit that performs at the sender", "s", { raci: { A: "fa", R: "s" }, ownership: "f" }],
  ])("a flow makes it real where %s", (_, adviser, b) => {
    expect(seeing(design(adviser, b))).toMatchObject({ flagged: [], undetermined: [], examined: 1 });
  });

  it("advising at the sender is not enough, nor is a flow the other way", () => {
    expect(seeing(design("sa", { raci: { A: "fa", R: "fa", C: "sa" } })).flagged).toContain("a");
    const away = { flows: [{ carries: "i", from: "a", to: "b" }] };
    expect(seeing(design("sa", { raci: { A: "sa", R: "sa" } }, away)).flagged).toEqual(["a"]);
  });

  it.each([
    ["the adviser and an owner's role meet", ["sa", "ma"], []],
    ["their units meet", ["s", "m"], []],
    ["somebody else of its unit meets an owner", ["no", "ma"], []],
    ["a role that sits in both meets one of them", ["both", "ma"], []],
    ["a role that sits in both meets nobody of the two", ["both", "fa"], ["a"]],
    ["it meets somebody else", ["sa", "fa"], ["a"]],
    ["only owners meet", ["ma", "m"], ["a"]],
    ["one above both meets the adviser", ["boss", "sa"], []],
  ])("meetings: %s", (_, participants, flagged) => {
    expect(seeing(design("sa", {}, { meetings: { weekly: { participants } } })).flagged).toEqual(flagged);
  });

  it.each([
    ["advisers of the owner's unit", "ma", {}],
    ["the unit itself", "m", {}],
    ["a unit above", "top", {}],
    ["a role that sits in the owner's unit as well", "both", {}],
  ])("%s are not examined", (_, adviser, more) => {
    expect(seeing(design(adviser, {}, more)).examined).toBe(0);
  });

  it("goes by declared owners, and leaves out what nobody owns", () => {
    const declared = design("sa");
    const shared = { ...declared.activities.a, ownership: ["m", "s"] };
    expect(seeing({ ...declared, activities: { ...declared.activities, a: shared } }).examined).toBe(0);
    const unowned = { raci: { C: "sa" } };
    expect(seeing({ ...declared, activities: { ...declared.activities, a: unowned } }).examined).toBe(0);
  });

  it("hangs on flows and meetings that are not listed", () => {
    const { flows, ...noFlows } = design("sa", { raci: { A: "fa", R: "fa", C: "sa" } });
    expect(flows).toHaveLength(1);
    const { meetings, ...noMeetings } = design("sa");
    expect(meetings).toEqual({});
    expect(seeing(noMeetings).undetermined).toEqual(["a"]);
    expect(seeing({ ...design("sa"), open: "meetings" }).undetermined).toEqual(["a"]);
    const own = { ...base.roles, more: { unit: "s" } };
    const work = { ...noFlows.activities, c: { raci: { A: "more", R: "more" } } };
    expect(seeing({ ...noFlows, roles: own, activities: work })).toMatchObject({
      flagged: [],
      undetermined: ["a", "b"],
    });
    expect(seeing({ ...design("sa"), roles: own, activities: work, open: "flows" }).undetermined).toEqual([
      "a",
      "b",
    ]);
  });

  it("no unlisted flow can help one who has no activity, unless activities are open", () => {
    const { flows, ...noFlows } = design("sa");
    expect(flows).toHaveLength(1);
    expect(seeing(noFlows)).toMatchObject({ flagged: ["a"], undetermined: [] });
    expect(seeing({ ...noFlows, open: "activities" })).toMatchObject({ flagged: [], undetermined: ["a"] });
  });

  it("a sure finding counts more than an open question", () => {
    const work = { c: { raci: { A: "fa", R: "fa" } } };
    const { flows, ...noFlows } = design(["sa", "fa"]);
    expect(flows).toHaveLength(1);
    expect(seeing({ ...noFlows, activities: { ...noFlows.activities, ...work } }).says[0]).toContain(
      "consults `sa` in name only",
    );
  });

  it.each([
    ["with nobody of the two but a role that sits in both", ["both"], ["a"]],
    ["with one above both only", ["boss"], ["a"]],
    ["with an owner only", ["ma"], ["a"]],
    ["with an owner and the adviser", ["ma", "sa"], []],
    ["with an owner and a role that sits in both", ["ma", "both"], []],
    ["with one above both and the adviser's unit", ["boss", "s"], []],
  ])("a large meeting %s", (_, guests, flagged) => {
    const ids = Array.from({ length: 20 }, (_unused, at) => `f${at}`);
    const roles = { ...base.roles, ...Object.fromEntries(ids.map((id) => [id, { unit: "f" }])) };
    const meetings = { all: { participants: [...ids, ...guests] } };
    expect(seeing(design("sa", {}, { roles, meetings })).flagged).toEqual(flagged);
  });

  it("answers the same for crowds of parties and flows as for a few", () => {
    const ids = Array.from({ length: 60 }, (_, at) => `r${at}`);
    const roles = { ...base.roles, ...Object.fromEntries(ids.map((id) => [id, { unit: "s" }])) };
    const ends = Object.fromEntries(
      ids.map((id, at) => [`e${at}`, { raci: { A: "fa", R: ["fa", id] }, ownership: "f" }]),
    );
    const activities = { a: { raci: { A: "ma", R: "ma", C: [...ids, "sa"] } }, ...ends };
    const flows = ids.map((_, at) => ({ carries: "i", from: `e${at}`, to: "a" }));
    expect(seeing({ ...base, roles, activities, flows }).says[0]).toContain("consults `sa` in name only");
  });
});
