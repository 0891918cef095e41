import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../src/change/diff/changes-between.ts";
import { canonical } from "../../src/change/diff/design-parts.ts";
import { diffDesigns } from "../../src/change/diff/diff-designs.ts";
import { failuresOf } from "../../src/change/failures-of.ts";
import { withFailure } from "../../src/change/with-failure.ts";
import { templateParams } from "../../src/findings/words.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { changeWords as english } from "../../src/messages/en/change.ts";
import { changeWords as persian } from "../../src/messages/fa/change.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { designs } from "../../src/testing/index.ts";
import { runs } from "../runs.ts";

const company = {
  orgproof: 1,
  name: "Ours",
  units: { marketing: {}, sales: {} },
  roles: { planner: { unit: "marketing" }, seller: { unit: "sales" } },
  activities: {
    campaign: { raci: { A: "planner", R: "planner" }, produces: "leads" },
    selling: { raci: { A: "seller", R: "seller" }, needs: { information: "leads", within: "P3D" } },
    pricing: { ownership: "marketing", raci: { A: "planner", R: "planner" } },
  },
  information: { leads: { agreed: true, definition: "whoever asked" } },
  flows: [
    {
      carries: "leads",
      from: "campaign",
      to: "selling",
      every: "daily",
      within: "P1D",
      via: "crm",
      owner: "planner",
    },
  ],
  decisions: { price: { heldBy: ["planner", "seller"], jointly: "both sign" } },
  meetings: { weekly: { participants: ["planner", "seller"], every: "weekly" } },
};

type Loose = Record<string, Record<string, Record<string, unknown>>>;

/** What is said of a change of the company. */
function diffOf(change: (design: Loose & typeof company) => unknown) {
  const now = structuredClone(company) as Loose & typeof company;
  change(now);
  return diffDesigns(parseDesign(structuredClone(company)), parseDesign(now));
}
const saidOf = (...args: Parameters<typeof diffOf>) =>
  diffOf(...args).changes.map(({ message, breaks }) => [message.text, ...breaks]);

describe("a difference is told in the organisation's own terms", () => {
  test.each<
    [what: string, change: (design: Loose & typeof company) => unknown, said: readonly (readonly string[])[]]
  >([
    [
      "an activity that moved",
      (d) => {
        d.activities.pricing.ownership = "sales";
      },
      [["`pricing` moved from `marketing` to `sales`", "marketing"]],
    ],
    [
      "an activity that is shared",
      (d) => Object.assign(d.activities.pricing, { ownership: ["sales", "marketing"] }),
      [["`pricing` is shared now: it was of `marketing`, and is of `marketing` and `sales`"]],
    ],
    [
      "letters",
      (d) => {
        d.activities.pricing.raci = { A: "planner", R: "seller" };
      },
      [
        ["`planner` holds `A` in `pricing`, where it held `A` and `R`"],
        ["`seller` now holds `R` in `pricing`"],
      ],
    ],
    [
      "a right that passed",
      (d) => {
        d.decisions.price.heldBy = ["planner"];
      },
      [["the right to decide `price` passed from `planner` and `seller` to `planner`", "sales"]],
    ],
    [
      "a right that nobody has any more",
      (d) => {
        d.decisions.price.heldBy = [];
      },
      [["the right to decide `price` passed from `planner` and `seller` to nobody", "marketing", "sales"]],
    ],
    [
      "a right that is not known any more",
      (d) => Reflect.deleteProperty(d.decisions.price, "heldBy"),
      [["it is no longer known who holds the right to decide `price`: it was with `planner` and `seller`"]],
    ],
    [
      "a handoff that is cut",
      (d) => {
        d.flows = [];
      },
      [["handoff cut: `leads` no longer goes from `campaign` to `selling`", "sales"]],
    ],
    [
      "a new flow",
      (d) => void d.flows.push({ carries: "leads", from: "campaign", to: "pricing" } as never),
      [["`leads` now goes from `campaign` to `pricing`"]],
    ],
    [
      "a handoff that is slower",
      (d) => {
        Object.assign(d.flows[0] as object, { every: "weekly" });
      },
      [["flow `leads: campaign → selling`: `every` was `daily`, and is `weekly`", "sales"]],
    ],
    [
      "a handoff that is quicker",
      (d) => {
        Object.assign(d.flows[0] as object, { every: "hourly" });
      },
      [["flow `leads: campaign → selling`: `every` was `daily`, and is `hourly`"]],
    ],
    [
      "what is new and what is gone",
      (d) => {
        d.meetings = { daily: { participants: ["seller", "planner"], every: "daily" } } as never;
      },
      [["meeting `daily` is new"], ["meeting `weekly` is gone"]],
    ],
    [
      "a section that is listed",
      (d) => {
        (d as Loose).systems = { crm: {} };
      },
      [["the section `systems` is listed now"], ["system `crm` is new"]],
    ],
    [
      "an attribute",
      (d) => {
        d.meetings.weekly.every = "monthly";
      },
      [["meeting `weekly`: `every` was `weekly`, and is `monthly`"]],
    ],
    [
      "the document itself",
      (d) => {
        d.name = "Theirs";
      },
      [["`name` was `Ours`, and is `Theirs`"]],
    ],
  ])("%s", (_, change, said) => {
    expect(saidOf(change)).toEqual(said);
  });

  test("and nothing is told of what says the same in another way", () => {
    const now = structuredClone(company) as Loose & typeof company;
    now.decisions.price.heldBy = ["seller", "planner"];
    Object.assign(now.activities.pricing, { raci: { R: ["planner"], A: ["planner"] } });
    now.units = { sales: {}, marketing: {} };
    const diff = diffDesigns(parseDesign(structuredClone(company)), parseDesign(now));
    expect(diff.changes).toEqual([]);
    expect([diff.come, diff.gone, diff.levels]).toEqual([[], [], []]);
  });

  test("in Persian as in English", () => {
    expect(Object.keys(persian)).toEqual(Object.keys(english));
    for (const [word, template] of Object.entries(english))
      expect([...templateParams(persian[word as keyof typeof english])].sort()).toEqual(
        [...templateParams(template)].sort(),
      );
  });
});

describe("what came of it", () => {
  test("has the changes that it is the cause of, and no others", () => {
    const diff = diffOf((d) => {
      d.flows = [];
      d.meetings.weekly.every = "monthly";
      Object.assign(d.activities.pricing, { raci: { R: "planner" } });
    });
    const because = (rule: string) =>
      diff.come
        .find(({ finding }) => finding.rule === rule)
        ?.because?.map((at) => diff.changes[at]?.message.text);
    expect(because("handoff/undefined")).toEqual([
      "handoff cut: `leads` no longer goes from `campaign` to `selling`",
    ]);
    expect(because("raci/no-accountable")).toEqual([
      "`planner` holds `R` in `pricing`, where it held `A` and `R`",
    ]);
  });

  test("tells levels that rose and fell", () => {
    const whole = { ...company, flows: [{ ...company.flows[0], returns: false, accepts: "x" }] };
    const [level] = diffDesigns(
      parseDesign(structuredClone(whole)),
      parseDesign({ ...structuredClone(whole), flows: [] }),
    ).levels;
    expect(level).toMatchObject({ between: ["marketing", "sales"], direction: "down", because: [0] });
  });
});

describe("changes of any two designs", () => {
  const pairs = fc.oneof(
    fc.tuple(designs(), designs()),
    designs().chain((design) => {
      const failures = failuresOf(design);
      return failures.length === 0
        ? fc.constant([design, design] as [Design, Design])
        : fc
            .constantFrom(...failures)
            .map((failure): [Design, Design] => [design, withFailure(design, failure)]);
    }),
  );

  test("are none of a design and itself, and undone one after the other they lead back", () => {
    const aside = ({ $schema: _, description: __, ...rest }: Design & { $schema?: unknown }) => rest;
    fc.assert(
      fc.property(pairs, ([old, now]) => {
        expect(changesBetween(link(old), link(old))).toEqual([]);
        const changes = changesBetween(link(old), link(now));
        const back = changes.reduceRight((design, change) => change.undo(design), now);
        const flat = (design: Design) => canonical({ ...aside(design), flows: undefined });
        expect(flat(back)).toBe(flat(old));
        expect(new Set((typeof back.flows === "object" ? back.flows : []).map(canonical))).toEqual(
          new Set((typeof old.flows === "object" ? old.flows : []).map(canonical)),
        );
      }),
      runs(200, 5_000),
    );
  });

  test("and what came and went is just what one check says and the other does not", () => {
    fc.assert(
      fc.property(pairs, ([old, now]) => {
        const there = diffDesigns(old, now);
        const back = diffDesigns(now, old);
        const keys = (list: typeof there.come) =>
          list.map(({ finding }) => `${finding.rule} ${finding.subject.kind} ${finding.subject.id}`).sort();
        expect(keys(there.come)).toEqual(keys(back.gone));
        expect(keys(there.gone)).toEqual(keys(back.come));
        expect(there.levels.length).toBe(back.levels.length);
      }),
      runs(40, 1_000),
    );
  });
});

describe("a finding of a constraint is the same one, however much is wrong with it", () => {
  const design = (performers: readonly string[], letters?: string) =>
    parseDesign({
      orgproof: 1,
      units: { office: {} },
      roles: { clerk: { unit: "office" }, cashier: { unit: "office" } },
      activities: {
        pay: { raci: { A: "clerk", R: performers } },
        approve: { raci: { A: "clerk", R: ["clerk", "cashier"] } },
      },
      constraints: [
        { separate: ["pay", "approve"] },
        ...(letters ? [{ separate: ["pay", "approve"], letters }] : []),
      ],
    });

  test("less of it is no new finding", () => {
    const { come, gone } = diffDesigns(design(["clerk", "cashier"]), design(["cashier"]));
    expect([come, gone]).toEqual([[], []]);
  });

  test("a second one that asks the same of other letters is another one", () => {
    const { come, gone } = diffDesigns(design(["clerk"]), design(["clerk"], "A"));
    expect([come.length, gone.length]).toEqual([1, 0]);
  });
});
