import { describe, expect, it } from "vitest";
import type { Pattern } from "../../src/rules/pattern-schema.ts";
import { checked } from "../check/designs.ts";

const design = {
  units: { marketing: {}, sales: {}, legal: {} },
  activities: {
    leads: { tags: ["lead"], ownership: "marketing", raci: { A: "marketing", R: "marketing" } },
    review: { tags: ["review"], ownership: "legal" },
    offer: { tags: ["offer"], ownership: "sales" },
    bill: { tags: ["billing"], ownership: "sales" },
  },
  information: { i: {} },
  flows: [
    { carries: "i", from: "leads", to: "review", via: "email" },
    { carries: "i", from: "review", to: "offer" },
    { carries: "i", from: "offer", to: "bill" },
  ],
  decisions: { price: { domain: "pricing", heldBy: "sales" }, place: { domain: "distribution" } },
};
const run = (pattern: object, other: object = {}) => {
  const result = checked(
    { ...design, ...other },
    {
      preset: "none",
      unknownAs: "info",
      patterns: [{ id: "own/rule", ...pattern } as Pattern],
      rules: { "own/rule": "warn" },
    },
  );
  const ids = (unknown: boolean) =>
    result.findings
      .filter(({ message }) => message.key.endsWith("/unknown") === unknown)
      .map(({ subject }) => subject.id);
  return { found: ids(false), unknown: ids(true), result };
};

describe("patterns over elements", () => {
  it.each([
    ["forbid an activity by tag", { forbid: { activity: { tag: "bill*" } } }, ["bill"], []],
    ["forbid an activity by owner", { forbid: { activity: { owner: "sales" } } }, ["offer", "bill"], []],
    ["forbid a unit by id", { forbid: { unit: { id: "leg*" } } }, ["legal"], []],
    [
      "forbid a channel, not knowing others",
      { forbid: { flow: { via: "email" } } },
      ["i:leads->review"],
      ["i:review->offer", "i:offer->bill"],
    ],
    [
      "forbid crossing flows",
      { forbid: { flow: { crossing: true } } },
      ["i:leads->review", "i:review->offer"],
      [],
    ],
    [
      "require a holder, not knowing one",
      { require: { decision: {}, has: { owner: "sales" } } },
      [],
      ["place"],
    ],
    [
      "require an owner of what is tagged",
      { require: { activity: { tag: ["offer", "lead"] }, has: { owner: "sales" } } },
      ["leads"],
      [],
    ],
  ])("%s", (_, pattern, flagged, unknown) => {
    expect(run(pattern)).toMatchObject({ found: flagged, unknown });
  });

  it("know a domain by any of its names", () => {
    const decisions = {
      d: { domain: { en: "pricing", fa: "قیمت‌گذاری" } },
      e: { domain: "pricing" },
      f: { domain: "قیمت" },
    };
    const found = (domain: string) => run({ forbid: { decision: { domain } } }, { decisions }).found;
    expect(found("pricing")).toEqual(["d", "e"]);
    expect(found("قیمت*")).toEqual(["d", "f"]);
  });
});

describe("patterns over paths", () => {
  it.each([
    ["no direct flow", { forbid: { from: { tag: "lead" }, to: { tag: "offer" } } }, []],
    [
      "a path over several flows",
      { forbid: { from: { tag: "lead" }, to: { tag: "billing" }, reachable: true } },
      ["leads"],
    ],
    [
      "a path that passes the gate",
      { forbid: { from: { tag: "lead" }, to: { tag: "offer" }, reachable: true, via: { owner: "legal" } } },
      ["leads"],
    ],
    [
      "no path that passes another gate",
      { forbid: { from: { tag: "review" }, to: { tag: "offer" }, reachable: true, via: { tag: "lead" } } },
      [],
    ],
    [
      "every path passes the gate",
      { require: { from: { tag: "lead" }, to: { tag: "offer" }, reachable: true, via: { tag: "review" } } },
      [],
    ],
    [
      "a path avoids the gate",
      { require: { from: { tag: "lead" }, to: { tag: "billing" }, reachable: true, via: { tag: "lead" } } },
      ["leads"],
    ],
    [
      "no path leads to the goal at all, through the gate or around it",
      { require: { from: { tag: "offer" }, to: { tag: "lead" }, reachable: true, via: { tag: "review" } } },
      ["offer"],
    ],
    [
      "a path through the gate takes several flows, said or not",
      { require: { from: { tag: "lead" }, to: { tag: "billing" }, via: { tag: "offer" } } },
      [],
    ],
    [
      "a path of several flows avoids the gate, said or not",
      { require: { from: { tag: "lead" }, to: { tag: "billing" }, via: { id: "nobody" } } },
      ["leads"],
    ],
    [
      "a goal that is reached",
      { require: { from: { tag: "lead" }, to: { tag: "billing" }, reachable: true } },
      [],
    ],
    [
      "a goal that is not reached",
      { require: { from: { tag: "billing" }, to: { tag: "lead" }, reachable: true } },
      ["bill"],
    ],
  ])("%s", (_, pattern, flagged) => {
    expect(run(pattern).found).toEqual(flagged);
  });

  it("say along which activities they lead", () => {
    const { result } = run({ forbid: { from: { tag: "lead" }, to: { tag: "billing" }, reachable: true } });
    expect(result.findings[0]?.related.map(({ id }) => id)).toEqual(["review", "offer", "bill"]);
  });

  it("cannot tell that there is none while flows are not all listed", () => {
    const pattern = { forbid: { from: { tag: "billing" }, to: { tag: "lead" }, reachable: true } };
    expect(run(pattern)).toMatchObject({ found: [], unknown: [] });
    expect(run(pattern, { open: "flows" })).toMatchObject({ found: [], unknown: ["bill"] });
  });

  it("cannot tell that one leads through the gate, or that none leads around it, where facts are missing", () => {
    const through = (from: string, via: object) => ({
      require: { from: { tag: from }, to: { tag: "billing" }, via },
    });
    const open = { open: "flows" };
    expect(run(through("lead", { tag: "review" }), open)).toMatchObject({ found: [], unknown: ["leads"] });
    expect(run(through("lead", { tag: "lead" }), open)).toMatchObject({ found: ["leads"], unknown: [] });
    // without letters, whoever owns what declares no owner is not known
    const { leads, review, ...rest } = design.activities;
    const unowned = {
      activities: {
        leads: { tags: leads.tags, ownership: "marketing" },
        review: { tags: review.tags },
        ...rest,
      },
    };
    expect(run(through("lead", { owner: "legal" }), unowned)).toMatchObject({
      found: [],
      unknown: ["leads"],
    });
    expect(run(through("lead", { owner: "sales" }), unowned)).toMatchObject({ found: [], unknown: [] });
    expect(run(through("offer", { owner: "legal" }), unowned)).toMatchObject({
      found: ["offer"],
      unknown: [],
    });
  });
});

describe("the words of a pattern", () => {
  it("are its own, in the reader's language", () => {
    const message = { en: "`{subject}` is billed by sales", fa: "`{subject}` با فروش است" };
    const pattern = { id: "own/rule", message, forbid: { activity: { tag: "billing" } } } as const;
    const said = (locale: "en" | "fa") =>
      checked(design, { preset: "none", locale, patterns: [pattern], rules: { "own/rule": "warn" } })
        .findings[0]?.message.text;
    expect(said("en")).toBe("`bill` is billed by sales");
    expect(said("fa")).toBe("`\u2068bill\u2069` با فروش است");
  });
});
