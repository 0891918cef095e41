import { describe, expect, test } from "vitest";
import { applyEdit, type Edit, editsOf, RefusedEdit } from "../../src/change/index.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";

const design = parseDesign(`
orgproof: 1
units: { marketing: {}, sales: {} }
roles: { writer: { unit: marketing }, seller: { unit: sales } }
activities:
  campaign: { raci: { A: writer, R: writer }, produces: [leads, aims], needs: none }
  website: { raci: { A: writer, R: writer }, needs: leads, produces: none }
  selling: { raci: { A: seller, R: seller }, needs: [leads, budget], produces: orders }
information: { leads: {}, aims: {}, orders: {}, budget: { external: true } }
flows: [{ carries: orders, from: selling, to: campaign, on: a signature, owner: seller }, { carries: leads, from: campaign, to: website }]
decisions: { price: { heldBy: [writer, seller], jointly: both sign, uses: none } }
`);
const add = (terms: object = {}): Edit => ({
  kind: "add-handoff",
  information: "leads",
  from: "campaign",
  to: "selling",
  ...terms,
});
const define = (terms: object): Edit => ({
  kind: "define-handoff",
  flow: "orders:selling->campaign",
  ...terms,
});

describe("a handoff", () => {
  test("is added with its terms, in the order of the documentation", () => {
    const { flows } = applyEdit(design, add({ within: "P1D", every: "weekly", returns: "orders" }));
    expect(JSON.stringify(Array.isArray(flows) && flows.at(-1))).toBe(
      '{"carries":"leads","from":"campaign","to":"selling","every":"weekly","within":"P1D","returns":"orders"}',
    );
  });

  test("starts at an interval in place of an event, or on an event in place of an interval", () => {
    const weekly = applyEdit(design, define({ every: "weekly", via: "email" }));
    const first = (each: typeof design) => Array.isArray(each.flows) && each.flows[0];
    expect(first(weekly)).toEqual({
      carries: "orders",
      from: "selling",
      to: "campaign",
      owner: "seller",
      every: "weekly",
      via: "email",
    });
    expect(first(applyEdit(weekly, define({ on: "an order" })))).not.toHaveProperty("every");
    expect(applyEdit(weekly, define({ every: "weekly" }))).toBe(weekly);
  });

  test("is listed where something is needed and not brought, and where something of it is not stated", () => {
    expect(editsOf(design, ["add-handoff"])).toMatchObject([
      { information: "leads", from: "campaign", to: "selling", owner: "writer", via: "email" },
    ]);
    expect(editsOf(design, ["define-handoff"])).toEqual([
      { kind: "define-handoff", flow: "orders:selling->campaign", via: "email", within: "P1D" },
    ]);
  });
});

describe("a decision", () => {
  test("that is given to one holder has no rule for several", () => {
    const given = applyEdit(design, { kind: "give-decision", decision: "price", to: "sales" });
    expect(given.decisions).toEqual({ price: { heldBy: "sales", uses: "none" } });
    expect(applyEdit(given, { kind: "give-decision", decision: "price", to: "sales" })).toBe(given);
    expect(editsOf(given, ["give-decision"])).toHaveLength(3);
  });
});

describe("an edit is refused", () => {
  const cases: readonly (readonly [why: string, edit: Edit])[] = [
    ["add-handoff.information: there is no `led`", add({ information: "led" })],
    [
      "add-handoff.from: there is no `campain` under /activities; did you mean `campaign`?",
      add({ from: "campain" }),
    ],
    [
      "add-handoff.information: the flow `orders:selling->campaign` is there already; define-handoff changes it",
      add({ information: "orders", from: "selling", to: "campaign" }),
    ],
    [
      "add-handoff.to: between /activities/campaign and /activities/website no unit",
      add({ information: "aims", to: "website" }),
    ],
    [
      "add-handoff.from: /activities/website neither has `orders` nor gets it",
      add({ information: "orders", from: "website" }),
    ],
    ["add-handoff.to: /activities/selling neither needs `aims`, nor passes", add({ information: "aims" })],
    ["add-handoff.owner: there is no `sailor` under /units or /roles", add({ owner: "sailor" })],
    ["add-handoff.within: found `soon`, expected a duration", add({ within: "soon" })],
    [
      "add-handoff.on: a handoff starts `every` so often or `on` an event",
      add({ every: "weekly", on: "a call" }),
    ],
    ["add-handoff.returns: there is no `thanks` under /information", add({ returns: "thanks" })],
    ["define-handoff.flow: there is no `orders`", define({ flow: "orders", via: "email" })],
    ["define-handoff.flow: no terms are given", define({})],
    [
      "define-handoff.flow: /flows/1 goes between no two units",
      define({ flow: "leads:campaign->website", via: "email" }),
    ],
    [
      "give-decision.decision: there is no `prize` under /decisions; did you mean `price`?",
      { kind: "give-decision", decision: "prize", to: "sales" },
    ],
    [
      "give-decision.to: there is no `sale` under /units or /roles",
      { kind: "give-decision", decision: "price", to: "sale" },
    ],
  ];
  test.each(cases)("%s", (why, edit) => {
    expect(() => applyEdit(design, edit)).toThrow(RefusedEdit);
    expect(() => applyEdit(design, edit)).toThrow(why);
  });
});
