import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { failuresOf, withFailure } from "../../src/change/index.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { designs } from "../../src/testing/index.ts";
import { wholeDesigns } from "../laws/whole-designs.ts";
import { runs } from "../runs.ts";

const design = parseDesign(`
orgproof: 1
units: { sales: { head: boss }, marketing: {} }
roles:
  boss: { unit: sales, heldBy: sara }
  seller: { unit: sales, reportsTo: boss, heldBy: [ali, sara] }
activities:
  sell:
    raci: { A: boss, R: [boss, seller], C: marketing }
    effort: { boss: 1, seller: 30 }
    needs: leads
    knows: craft
  promote: { raci: { A: marketing, R: marketing }, produces: leads }
information: { leads: { keptIn: crm } }
flows:
  - { carries: leads, from: promote, to: sell, via: crm, owner: boss }
  - { id: second, carries: leads, from: promote, to: sell, via: sync, escalatesTo: boss }
decisions: { price: { heldBy: boss } }
meetings: { sync: { participants: boss, every: weekly } }
systems: { crm: { usedBy: sales } }
knowledge: { craft: { heldBy: { boss: 3, seller: 1 }, transfers: { from: boss, to: seller, through: training } } }
processes: { deal: { owner: boss } }
`);

describe("what can fail", () => {
  test("is told kind by kind, in the design's order", () => {
    expect(failuresOf(design).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "person sara",
      "person ali",
      "role boss",
      "role seller",
      "meeting sync",
      "system crm",
      "flow leads:promote->sell",
      "flow second",
      "knowledge craft",
    ]);
    expect(failuresOf(design, ["system"])).toEqual([{ kind: "system", id: "crm" }]);
  });
});

describe("a design in which something failed", () => {
  const left = (kind: Parameters<typeof withFailure>[1]["kind"], id: string) =>
    withFailure(design, { kind, id });

  test("has nobody in place of a role", () => {
    const { units, roles, activities, flows, decisions, meetings, knowledge, processes } = left(
      "role",
      "boss",
    );
    expect(units.sales).toEqual({ head: "none" });
    expect(roles).toEqual({ seller: { unit: "sales", reportsTo: "none", heldBy: ["ali", "sara"] } });
    expect(activities.sell).toMatchObject({
      raci: { A: [], R: ["seller"], C: "marketing" },
      effort: { seller: 30 },
    });
    expect(flows).toMatchObject([{ owner: "none" }, { escalatesTo: "none" }]);
    expect(decisions).toEqual({ price: { heldBy: "none" } });
    expect(meetings).toEqual({ sync: { participants: [], every: "weekly" } });
    expect(knowledge).toEqual({
      craft: { heldBy: { seller: 1 }, transfers: { from: [], to: "seller", through: "training" } },
    });
    expect(processes).toEqual({ deal: { owner: "none" } });
  });

  test("lacks the roles that only the person held", () => {
    expect(left("person", "sara").roles).toEqual({
      seller: { unit: "sales", reportsTo: "none", heldBy: ["ali"] },
    });
    expect(left("person", "ali").roles).toMatchObject({
      boss: { heldBy: "sara" },
      seller: { heldBy: ["sara"] },
    });
  });

  test("has no channel where there was a system or a meeting, and keeps nothing in it", () => {
    expect(left("system", "crm")).toMatchObject({
      systems: {},
      information: { leads: { keptIn: "none" } },
      flows: [{ via: "none" }, { via: "sync" }],
    });
    expect(left("meeting", "sync")).toMatchObject({
      meetings: {},
      flows: [{ via: "crm" }, { via: "none" }],
    });
  });

  test("lacks the flow, or what was known", () => {
    expect(left("flow", "second").flows).toHaveLength(1);
    expect(left("flow", "leads:promote->sell").flows).toMatchObject([{ id: "second" }]);
    expect(left("knowledge", "craft").knowledge).toEqual({ craft: { heldBy: [], transfers: [] } });
  });

  test("ignores what was ignored of other flows where they stand now", () => {
    const at = ["/flows/0", "/flows/1/via", "leads:promote->sell"];
    const ignoring = { ...design, ignore: at.map((place) => ({ rule: "*", at: place, reason: "known" })) };
    const { ignore } = withFailure(ignoring, { kind: "flow", id: "leads:promote->sell" });
    expect(ignore).toMatchObject([{ at: "/flows/0/via" }, { at: "leads:promote->sell" }]);
  });

  test.each([
    ["listed as nobody", { heldBy: [], transfers: [] }, false],
    ["none", { heldBy: "none" as const }, false],
    ["nobody well enough", { heldBy: { boss: 0.5 } }, false],
    ["one well enough", { heldBy: { boss: 0.5, seller: 1 } }, true],
    ["one", { heldBy: "boss" }, true],
    ["not said", {}, true],
    [
      "nobody, and still passed on",
      { heldBy: [], transfers: [{ from: ["boss"], to: ["seller"], through: "training" as const }] },
      true,
    ],
  ])("forgets what is known only where somebody may know it: %s", (_, craft, can) => {
    const knowing: Design = { ...design, knowledge: { craft } };
    const failure = { kind: "knowledge", id: "craft" } as const;
    expect(failuresOf(knowing, ["knowledge"])).toEqual(can ? [failure] : []);
    expect(withFailure(knowing, failure) === knowing).toBe(!can);
  });

  test("is the design itself where there is no such thing", () => {
    for (const kind of ["person", "role", "meeting", "system", "flow", "knowledge"] as const)
      expect(left(kind, "nothing")).toBe(design);
    expect(withFailure(design, { kind: "knowledge", id: "toString" })).toBe(design);
    // ids of other things that are named where one of these could be
    expect(left("role", "marketing")).toBe(design);
    expect(left("system", "sync")).toBe(design);
    expect(left("meeting", "crm")).toBe(design);
  });
});

describe("after any failure", () => {
  const failed = fc.oneof(wholeDesigns, designs()).chain((whole) => {
    const all = failuresOf(whole);
    return all.length === 0
      ? fc.constant(undefined)
      : fc.constantFrom(...all).map((failure) => ({ whole, failure, left: withFailure(whole, failure) }));
  });
  const named = (value: Design) => new Set(failuresOf(value).map(({ kind, id }) => `${kind} ${id}`));

  test("a design is valid, lacks it, and has nothing that it did not have", () => {
    fc.assert(
      fc.property(failed, (each) => {
        if (!each) return;
        const { whole, failure, left } = each;
        link(left);
        expect(named(left)).not.toContain(`${failure.kind} ${failure.id}`);
        for (const name of named(left)) expect(named(whole)).toContain(name);
        expect(JSON.stringify(left)).not.toBe(JSON.stringify(whole));
        expect(withFailure(left, failure)).toEqual(left);
      }),
      runs(300, 10_000),
    );
  });
});
