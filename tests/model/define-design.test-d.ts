import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { DesignInput } from "../../src/model/authored/design-input.ts";
import { defineDesign } from "../../src/model/define-design.ts";
import type { Design, designSchema } from "../../src/model/design.ts";
import type { Immutable } from "../../src/model/immutable.ts";

const work = { orgproof: 1, units: { marketing: {}, sales: {} }, activities: { a: {} } } as const;
const start = { orgproof: 1, units: { marketing: {}, sales: {} }, activities: {} } as const;

describe("the authored type", () => {
  test("takes what the schema takes, and nothing else", () => {
    type Written = Immutable<z.input<typeof designSchema>>;
    expectTypeOf<DesignInput extends Written ? true : false>().toEqualTypeOf<true>();
    expectTypeOf<Written extends DesignInput ? true : false>().toEqualTypeOf<true>();
    expectTypeOf<Design extends DesignInput ? true : false>().toEqualTypeOf<true>();
  });

  test("has the sections of the schema, and their attributes", () => {
    type Written = z.input<typeof designSchema>;
    type Elements<T> =
      Extract<T, object> extends readonly (infer E)[] ? E : Extract<T, object>[keyof Extract<T, object>];
    type Keys<T> = T extends unknown ? keyof T : never;
    expectTypeOf<keyof DesignInput>().toEqualTypeOf<keyof Written>();
    type Sections = Exclude<
      keyof Written,
      "$schema" | "orgproof" | "name" | "description" | "scheme" | "open"
    >;
    type Authored = { [S in Sections]: Keys<Elements<DesignInput[S]>> };
    type OfSchema = { [S in Sections]: Keys<Elements<Written[S]>> };
    expectTypeOf<Authored>().toEqualTypeOf<OfSchema>();
  });
});

describe("a design in TypeScript", () => {
  test("may use every section, every form of a list, and `none`", () => {
    const design = defineDesign({
      $schema: "https://example.org/design.json",
      orgproof: 1,
      name: { en: "Company", fa: "شرکت" },
      scheme: { letters: { X: { means: ["answers", "performs"], max: 1 } }, impliedPerformers: true },
      open: ["flows", "systems"],
      units: {
        company: { head: "director" },
        marketing: {
          parent: "company",
          orientation: { goal: "long-term", horizon: "P1Y", audience: ["customers"] },
        },
        sales: { parent: "company", head: "none" },
      },
      roles: {
        director: { unit: "company", reportsTo: "none" },
        analyst: { unit: ["marketing", "sales"], reportsTo: "director", heldBy: "Ann", capacity: 20 },
      },
      activities: {
        campaign: {
          ownership: ["marketing", "sales"],
          raci: { A: "analyst", R: ["marketing", "analyst"], Zeta: "sales" },
          needs: ["brief", { information: "leads", within: "P1D", toStart: true }],
          produces: "leads",
          decides: "pricing",
          knows: ["market"],
          process: "launch",
          planning: true,
          every: "weekly",
          effort: { analyst: 4, sales: 1 },
          tags: "plan",
        },
        qualify: { needs: "leads", effort: 2 },
      },
      information: {
        brief: { external: true, agreed: ["marketing"], keptIn: "crm" },
        leads: { agreed: true },
      },
      flows: [
        { carries: "leads", from: "campaign", to: "qualify", via: "crm", owner: "analyst", returns: "brief" },
        { id: "again", carries: "leads", from: "campaign", to: "qualify", via: "by letter", returns: false },
        {
          id: "third",
          carries: "leads",
          from: "campaign",
          to: "qualify",
          via: "weekly-talk",
          escalatesTo: "sales",
        },
      ],
      decisions: {
        pricing: {
          heldBy: ["analyst", "sales"],
          influence: { marketing: 3, sales: 1 },
          analysedIn: "campaign",
          affects: ["qualify"],
          uses: ["brief"],
          escalatesTo: "director",
        },
      },
      meetings: {
        "weekly-talk": {
          participants: ["analyst", "sales"],
          every: "ad-hoc",
          purpose: ["planning", "learning"],
          reports: { marketing: ["leads"], sales: "brief" },
          decides: "pricing",
        },
      },
      knowledge: {
        market: {
          heldBy: { analyst: 5 },
          transfers: { from: "analyst", to: ["sales"], through: "training" },
        },
        prices: { heldBy: ["sales"] },
      },
      processes: { launch: { owner: "director", formal: true } },
      systems: { crm: { usedBy: ["sales", "marketing"] } },
      metrics: { revenue: { ownedBy: "sales", rewards: ["analyst"] } },
      agreements: { lead: { between: ["sales", "marketing"], settles: ["definition"], rule: "..." } },
      interfaces: [
        {
          between: ["marketing", "sales"],
          target: "aligned",
          perceived: { sales: [40, 60] },
          context: { "short-life-cycles": true },
        },
      ],
      constraints: [{ separate: ["campaign", "qualify"], letters: "A" }, { bind: ["campaign", "qualify"] }],
      ignore: [{ rule: "handoff/*", at: "again", reason: "known" }],
    });
    expectTypeOf(design).toEqualTypeOf<Design>();
  });

  test("may use any information where the section is left out", () => {
    defineDesign({ ...start, activities: { a: { needs: "anything", produces: ["at-all"] } } });
  });

  test("may be made of read-only parts", () => {
    const units = { a: {}, b: { parent: "a" } } as const;
    defineDesign({ orgproof: 1, units, activities: { x: { ownership: ["a", "b"] as const } } });
  });
});

describe("an id that no section lists is an error where it stands", () => {
  test("a unit", () => {
    // @ts-expect-error
    defineDesign({ ...start, units: { marketing: { parent: "markting" } } });
    // @ts-expect-error
    defineDesign({ ...start, roles: { seller: { unit: "sale" } } });
    // @ts-expect-error
    defineDesign({ ...start, activities: { sell: { ownership: ["sales", "marketin"] } } });
    // @ts-expect-error
    defineDesign({ ...start, information: { lead: { agreed: ["sale"] } } });
    // @ts-expect-error
    defineDesign({ ...start, decisions: { price: { influence: { sales: 1, marketin: 2 } } } });
    // @ts-expect-error
    defineDesign({ ...start, meetings: { weekly: { participants: [], reports: { sale: [] } } } });
    // @ts-expect-error
    defineDesign({ ...start, systems: { crm: { usedBy: "sale" } } });
    // @ts-expect-error
    defineDesign({ ...start, agreements: { lead: { between: ["sales", "sale"] } } });
    // @ts-expect-error
    defineDesign({ ...start, interfaces: [{ between: ["sales", "sale"] }] });
    // @ts-expect-error
    defineDesign({ ...start, interfaces: [{ between: ["sales", "marketing"], perceived: { sale: 50 } }] });
  });

  test("a role", () => {
    // @ts-expect-error
    defineDesign({ ...start, roles: { seller: { unit: "sales", reportsTo: "director" } } });
    // @ts-expect-error
    defineDesign({ ...start, units: { sales: { head: "seller" } } });
    // @ts-expect-error a unit is no role
    defineDesign({ ...start, roles: { seller: { unit: "sales", reportsTo: "sales" } } });
  });

  test("a party", () => {
    // @ts-expect-error
    defineDesign({ ...start, activities: { sell: { raci: { A: "seller" } } } });
    // @ts-expect-error
    defineDesign({ ...start, activities: { sell: { raci: { R: ["sales", "seller"] } } } });
    // @ts-expect-error
    defineDesign({ ...start, activities: { sell: { effort: { seller: 3 } } } });
    // @ts-expect-error
    defineDesign({ ...work, flows: [{ carries: "i", from: "a", to: "a", owner: "b" }] });
    // @ts-expect-error
    defineDesign({ ...start, decisions: { price: { heldBy: ["sales", "seller"] } } });
    // @ts-expect-error
    defineDesign({ ...start, decisions: { price: { escalatesTo: "seller" } } });
    // @ts-expect-error
    defineDesign({ ...start, meetings: { weekly: { participants: "seller" } } });
    // @ts-expect-error
    defineDesign({ ...start, knowledge: { prices: { heldBy: { seller: 3 } } } });
    defineDesign({
      ...start,
      // @ts-expect-error
      knowledge: { prices: { transfers: { from: "sales", to: "seller", through: "liaison" } } },
    });
    // @ts-expect-error
    defineDesign({ ...start, processes: { launch: { owner: "seller" } } });
    // @ts-expect-error
    defineDesign({ ...start, metrics: { revenue: { rewards: ["seller"] } } });
  });

  test("an activity", () => {
    // @ts-expect-error
    defineDesign({ ...work, flows: [{ carries: "i", from: "b", to: "a" }] });
    // @ts-expect-error
    defineDesign({ ...work, flows: [{ carries: "i", from: "a", to: "b" }] });
    // @ts-expect-error
    defineDesign({ ...start, decisions: { price: { analysedIn: "b" } } });
    // @ts-expect-error
    defineDesign({ ...start, decisions: { price: { affects: ["b"] } } });
    // @ts-expect-error
    defineDesign({ ...work, constraints: [{ separate: ["a", "b"] }] });
  });

  test("an information, where the section is listed", () => {
    const information = { lead: {} };
    // @ts-expect-error
    defineDesign({ ...start, information, activities: { a: { needs: "leed" } } });
    // @ts-expect-error
    defineDesign({ ...start, information, activities: { a: { needs: [{ information: "leed" }] } } });
    // @ts-expect-error
    defineDesign({ ...start, information, activities: { a: { produces: ["leed"] } } });
    defineDesign({
      ...start,
      information,
      activities: { a: {} },
      // @ts-expect-error
      flows: [{ carries: "leed", from: "a", to: "a" }],
    });
    // @ts-expect-error
    defineDesign({ ...start, information, decisions: { price: { uses: "leed" } } });
    defineDesign({
      ...start,
      information,
      // @ts-expect-error
      meetings: { m: { participants: [], reports: { sales: "leed" } } },
    });
  });

  test("a decision, knowledge, a process, a system", () => {
    // @ts-expect-error
    defineDesign({ ...start, activities: { a: { decides: "price" } } });
    defineDesign({
      ...start,
      decisions: { price: {} },
      // @ts-expect-error
      meetings: { m: { participants: [], decides: ["prise"] } },
    });
    // @ts-expect-error
    defineDesign({ ...start, activities: { a: { knows: "market" } } });
    // @ts-expect-error
    defineDesign({ ...start, processes: { launch: {} }, activities: { a: { process: "lunch" } } });
    // @ts-expect-error
    defineDesign({ ...start, systems: { crm: {} }, information: { lead: { keptIn: "erp" } } });
  });
});

describe("a wrong attribute or value is an error", () => {
  test("an attribute that there is not", () => {
    // @ts-expect-error
    defineDesign({ ...start, activities: { a: { owner: "sales" } } });
    // @ts-expect-error
    defineDesign({ ...start, activity: {} });
  });

  test("a value of another type, or not in the list", () => {
    // @ts-expect-error
    defineDesign({ ...start, orgproof: 2 });
    // @ts-expect-error
    defineDesign({ ...start, scheme: "rcai" });
    // @ts-expect-error
    defineDesign({ ...start, activities: { a: { planning: "yes" } } });
    // @ts-expect-error
    defineDesign({ ...start, meetings: { m: { participants: [], purpose: "fun" } } });
    // @ts-expect-error
    defineDesign({ ...start, interfaces: [{ between: ["sales", "marketing"], target: "perfect" }] });
  });
});
