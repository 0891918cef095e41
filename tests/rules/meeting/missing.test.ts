import { describe, expect, it } from "vitest";
import { hardDesigns } from "../../hard-designs.ts";
import { look } from "../look.ts";
import { mended } from "../mended.ts";

const rule = "meeting/missing";
/* Sales makes what marketing needs. */
const base = {
  units: { m: {}, team: { parent: "m" }, s: {} },
  roles: { x: { unit: "m" }, t: { unit: "team" }, y: { unit: "s" }, both: { unit: ["m", "s"] } },
  activities: {
    plan: { raci: { A: "x", R: "x" }, needs: "orders" },
    sell: { raci: { A: "y", R: "y" }, produces: "orders" },
  },
  information: { orders: {} },
  meetings: {},
};
const both = "m<->s";
const share = { plan: { raci: { A: "x", R: "y" } } };
const nothing = { activities: { plan: { raci: { A: "x", R: "x" } }, sell: { raci: { A: "y", R: "y" } } } };
const held = (...participants: string[]) => ({ meetings: { w: { participants } } });

describe(rule, () => {
  it.each<[string, object, readonly string[], readonly string[]]>([
    ["a need crosses, and nobody meets", {}, [both], []],
    ["an activity is shared, and nobody meets", { activities: share }, [both], []],
    ["the two have nothing to do with each other", nothing, [], []],
    ["a meeting joins them", held("x", "y"), [], []],
    ["a meeting of a team joins its unit", held("t", "s"), [], []],
    ["a meeting of one unit joins nobody", held("x", "t"), [both], []],
    ["a role in both, alone, joins nobody", held("both"), [both], []],
    ["a role in both and somebody else join them", held("both", "x"), [], []],
    ["meetings are left out", { meetings: undefined }, [], [both]],
    ["meetings are open", { open: "meetings" }, [], [both]],
    ["where nothing can depend, no meeting is missed", { ...nothing, meetings: undefined }, [], []],
    ["there may be activities that are not listed", { ...nothing, open: "activities" }, [], [both]],
    [
      "a meeting that joins them answers it, whatever is not listed",
      { open: ["activities", "meetings"], ...held("x", "y") },
      [],
      [],
    ],
    [
      "what is needed is not stated, and the other side makes something",
      {
        information: undefined,
        activities: { plan: { raci: { A: "x", R: "x" } }, sell: base.activities.sell },
      },
      [],
      [both],
    ],
    [
      "what is needed is not stated, and the other side surely makes nothing",
      {
        information: undefined,
        activities: {
          plan: { raci: { A: "x", R: "x" } },
          sell: { raci: { A: "y", R: "y" }, produces: [], needs: [] },
        },
      },
      [],
      [],
    ],
    [
      "whether a need crosses is not known, for owners are not",
      { activities: { plan: { needs: "orders" }, sell: { produces: "orders" } } },
      [],
      [both],
    ],
  ])("%s", (_, change, flagged, undetermined) => {
    expect(look(rule, { ...base, ...change })).toMatchObject({ flagged, undetermined, examined: 1 });
  });

  it.each([
    ["its owner is stated", { ownership: "f", needs: [] }, ["m<->f"]],
    ["its owner is not stated", { needs: [] }, ["m<->f", "m<->s", "s<->f"]],
    ["it surely makes nothing", { ownership: "f", needs: [], produces: [] }, []],
    ["its owner is not stated, and it surely makes nothing", { needs: [], produces: [] }, ["m<->f", "s<->f"]],
  ])(
    "an activity whose output is not stated may make what others need of somebody else: %s",
    (_, bill, undetermined) => {
      const activities = {
        plan: { ownership: "m", needs: "orders", produces: [] },
        sell: { ownership: "s", needs: [], produces: "orders" },
        bill,
      };
      const seen = look(rule, { units: { m: {}, s: {}, f: {} }, activities, meetings: {} });
      expect(seen.undetermined).toEqual(undetermined);
    },
  );

  it("names each information once, in the order of the activities that need it", () => {
    const design = {
      ...base,
      activities: {
        p1: { raci: { A: "x", R: "x" }, needs: ["orders", "prices"] },
        p2: { raci: { A: "t", R: "t" }, needs: ["prices", "orders", "stock"] },
        sell: { raci: { A: "y", R: "y" }, produces: ["stock", "orders"] },
        price: { ownership: "s", raci: { A: "y", R: "y" }, produces: "prices" },
      },
      information: { orders: {}, prices: {}, stock: {} },
    };
    expect(look(rule, design).says).toEqual([
      "no meeting joins `m` and `s`, though one needs `orders`, `prices`, and `stock` of the other",
    ]);
  });

  it("says what the two depend on each other for", () => {
    const says = (activities: object) => look(rule, { ...base, activities }).says;
    expect(says(base.activities)).toEqual([
      "no meeting joins `m` and `s`, though one needs `orders` of the other",
    ]);
    expect(says(share)).toEqual(["no meeting joins `m` and `s`, though they share `plan`"]);
    expect(says({ ...base.activities, joint: share.plan })).toEqual([
      "no meeting joins `m` and `s`, though they share `joint`, and one needs `orders` of the other",
    ]);
  });

  it("stands at the first unit, or at the interface where one is declared", () => {
    expect(look(rule, base).paths).toEqual(["/units/m"]);
    expect(look(rule, { ...base, interfaces: [{ between: ["s", "m"] }] }).paths).toEqual(["/interfaces/0"]);
  });

  it("looks at declared pairs that are no siblings, too", () => {
    const activities = { ...base.activities, plan: { raci: { A: "t", R: "t" }, needs: "orders" } };
    const seen = look(rule, {
      ...base,
      activities,
      interfaces: [{ between: ["team", "s"] }],
      ...held("x", "y"),
    });
    expect(seen).toMatchObject({ flagged: ["team<->s"], examined: 2 });
  });

  it("suggests a monthly meeting, in whatever form the section is written", () => {
    for (const meetings of [{}, "none"]) {
      const fixes = mended(rule, { ...base, meetings });
      expect(fixes).toMatchObject([
        { kind: "suggested", title: "let `m` and `s` meet each month", still: false, added: [] },
      ]);
    }
    expect(mended(rule, { ...base, meetings: { "m-s": { participants: "x" } } })).toEqual([]);
  });

  it("asks for one meeting among a thousand units, and for none where all meet", () => {
    const design = hardDesigns["meeting/missing"](1000);
    expect(look(rule, design).flagged).toEqual(["u0<->u1"]);
    const meetings = { w: { participants: Object.keys(design.units) } };
    expect(look(rule, { ...design, meetings }).flagged).toEqual([]);
  });
});
