import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flowAges } from "../../src/graph/flow-age.ts";
import { freshness, type InformationUse } from "../../src/measures/freshness.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { flowsOf, randomDesigns } from "../graph/random-designs.ts";
import { type Hop, simulatedAges } from "./simulated-ages.ts";

/** One information that goes from unit to unit along a chain. */
function chain(hops: readonly Hop[], within?: string): Design {
  const ids = ["make", ...hops.map((_, at) => `a${at}`)];
  return {
    orgproof: 1,
    units: Object.fromEntries(ids.map((id) => [`u-${id}`, {}])),
    activities: Object.fromEntries(
      ids.map((id, at) => [
        id,
        {
          ownership: [`u-${id}`],
          produces: at === 0 ? ["i"] : [],
          needs: at === hops.length ? [{ information: "i", ...(within ? { within } : {}) }] : [],
        },
      ]),
    ),
    information: { i: {} },
    flows: hops.map(({ period, delay }, at) => ({
      carries: "i",
      from: ids[at] as string,
      to: ids[at + 1] as string,
      every: `P${period}D`,
      within: `P${delay}D`,
    })),
  };
}

const useOf = (design: Design): InformationUse => {
  const [use] = freshness(link(design)).uses;
  if (!use) throw new Error("no use");
  return use;
};

describe("the age of an information", () => {
  test("is on average its delay and half of its period, at worst both in full", () => {
    const { worst, mean, chain: flows } = useOf(chain([{ period: 7, delay: 1 }]));
    expect(mean).toEqual({ atLeast: 4.5, atMost: 4.5 });
    expect(worst).toEqual({ atLeast: 8, atMost: 8 });
    expect(flows.map(({ id }) => id)).toEqual(["i:make->a0"]);
  });

  test("is what a simulation sees", () => {
    const hop = fc.record({ period: fc.integer({ min: 1, max: 5 }), delay: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(hop, { minLength: 1, maxLength: 3 }), (hops) => {
        const { worst, mean } = useOf(chain(hops));
        const step = 0.5;
        const seen = simulatedAges(hops, step);
        expect(mean?.atMost).toBeCloseTo(seen.mean, 9);
        // a simulation tries phases so far apart only
        expect(seen.worst).toBeLessThanOrEqual((worst?.atMost ?? 0) + 1e-9);
        expect(seen.worst).toBeGreaterThanOrEqual((worst?.atMost ?? 0) - (hops.length - 1) * step - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test("is compared with what the activity needs", () => {
    const hops = [
      { period: 7, delay: 1 },
      { period: 1, delay: 2 },
    ];
    expect(useOf(chain(hops, "P11D"))).toMatchObject({ onTime: "yes", limit: 11 });
    expect(useOf(chain(hops, "P10D"))).toMatchObject({ onTime: "no" });
    expect(useOf(chain(hops))).toMatchObject({ onTime: "not-applicable", limit: null });
  });

  test("lies in its range, whatever was not stated", () => {
    const hidden = fc.array(fc.constantFrom("every", "within", "both", "neither", "neither"), {
      minLength: 10,
      maxLength: 10,
    });
    const cut = fc.option(fc.nat(9), { nil: undefined, freq: 2 });
    fc.assert(
      fc.property(randomDesigns({ known: true, carried: ["i", "j"] }), hidden, cut, (design, terms, gone) => {
        const full: Design = {
          ...design,
          flows: flowsOf(design).map((flow) => ({
            ...flow,
            every: flow.every ?? (flow.on ? "none" : "daily"),
            on: flow.every ? "none" : (flow.on ?? "none"),
            within: flow.within ?? "P1D",
          })),
        };
        const part = {
          ...full,
          flows: flowsOf(full)
            .map(({ every, on, within, ...flow }, at) => ({
              ...flow,
              ...(terms[at] === "every" || terms[at] === "both" ? {} : { every, on }),
              ...(terms[at] === "within" || terms[at] === "both" ? {} : { within }),
            }))
            .filter((_, at) => at !== gone),
          ...(gone === undefined ? {} : { open: ["flows"] }),
        };
        const before = freshness(link(JSON.parse(JSON.stringify(part)))).uses;
        const after = freshness(link(JSON.parse(JSON.stringify(full)))).uses;
        for (const [at, { worst, mean, brought }] of after.entries()) {
          const asKnown = before[at];
          if (!worst || !mean) {
            expect(brought).toBe("no");
            expect(asKnown?.worst?.atMost ?? Number.NaN).toBeNaN();
            continue;
          }
          expect(worst.atLeast).toBe(worst.atMost);
          for (const [age, range] of [
            [worst.atMost, asKnown?.worst],
            [mean.atMost, asKnown?.mean],
          ] as const) {
            expect(range?.atLeast).toBeLessThanOrEqual(age);
            if (!Number.isNaN(range?.atMost)) expect(range?.atMost).toBeGreaterThanOrEqual(age);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

const company: Design = {
  orgproof: 1,
  units: { marketing: {}, sales: {}, research: {} },
  activities: {
    study: { ownership: "research", needs: [], produces: "report", every: "yearly" },
    "field-work": { ownership: "sales", needs: [], produces: "orders", every: "weekly" },
    forecast: {
      ownership: "marketing",
      needs: [{ information: "report", within: "P1M" }, "orders", "results"],
      produces: "plan",
      every: "monthly",
    },
    selling: { ownership: "sales", needs: { information: "plan", within: "P1W" }, produces: "results" },
  },
  information: { report: {}, orders: {}, plan: {}, results: {} },
  flows: [
    { carries: "report", from: "study", to: "forecast", on: "done", within: "P1W" },
    { carries: "orders", from: "field-work", to: "forecast", every: "daily", within: "P1D" },
    { carries: "plan", from: "forecast", to: "selling", every: "weekly", within: "P1D" },
    { carries: "results", from: "selling", to: "forecast", every: "weekly", within: "P1D" },
  ],
  decisions: { targets: { uses: ["plan", "orders"], analysedIn: "selling", every: "quarterly" } },
};

describe("the oldest raw fact", () => {
  const { decisions, loops } = freshness(link(company));

  test("inside a decision has waited in flows, and in activities for their next run", () => {
    const { oldest } = decisions[0] ?? {};
    expect(oldest?.information.id).toBe("plan");
    // a year for the study, a week to come, a month for the forecast, eight days on
    expect(oldest?.lineage).toMatchObject({ atLeast: 365 + 7 + 30 + 8, atMost: 410, starts: "collected" });
    expect(oldest?.lineage?.steps.map(({ id }) => id)).toEqual([
      "study",
      "report:study->forecast",
      "forecast",
      "plan:forecast->selling",
    ]);
    expect(oldest).toMatchObject({ limit: 91, onTime: "yes", lineageOnTime: "no" });
  });

  test("is not searched for where work comes back to who made it: that is named", () => {
    expect(
      loops.map(({ activities, needs }) => [activities, needs].map((all) => all.map(({ id }) => id))),
    ).toEqual([
      [
        ["forecast", "selling"],
        ["results->forecast", "plan->selling"],
      ],
    ]);
  });

  test("is not known where a rhythm is not", () => {
    const { every: _every, ...forecast } = company.activities.forecast ?? {};
    const org = link({ ...company, activities: { ...company.activities, forecast } });
    const lineage = freshness(org).decisions[0]?.oldest?.lineage;
    expect(lineage).toMatchObject({ atLeast: 380, atMost: Number.NaN });
  });
});

describe("the flow to make faster first", () => {
  test("is the one that brings most late uses in time, then the one that gains most", () => {
    const { speedUps } = freshness(link(company));
    expect(speedUps.map(({ flow, days, mends }) => [flow.id, days, mends.length])).toEqual([
      ["plan:forecast->selling", 16, 1],
      ["results:selling->forecast", 8, 0],
      ["report:study->forecast", 7, 0],
      ["orders:field-work->forecast", 2, 0],
    ]);
  });

  test("gains no more than it takes", () => {
    fc.assert(
      fc.property(randomDesigns({ known: true }), (design) => {
        for (const { gains } of freshness(link(design)).uses)
          for (const { flow, days } of gains) expect(days).toBeLessThanOrEqual(flowAges.worst(flow) + 1e-9);
      }),
    );
  });
});
