import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isBrought,
  isOnTime,
  knownMeanAge,
  knownWorstAge,
  leastPossibleAge,
} from "../../src/graph/chains.ts";
import type { Activity, Flow, Information } from "../../src/organisation/elements.ts";
import { hasOfItself } from "../../src/organisation/has-information.ts";
import { link } from "../../src/organisation/link.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { randomDesigns } from "./random-designs.ts";

/** All chains of flows to an activity that pass no activity twice, each with its origin. */
function chainsTo(
  x: Activity,
  information: Information,
): readonly { origin: Activity; flows: readonly Flow[] }[] {
  const walk = (
    at: Activity,
    flows: readonly Flow[],
    seen: readonly Activity[],
  ): ReturnType<typeof chainsTo> => [
    { origin: at, flows },
    ...information.flows
      .filter((flow) => flow.to === at && !seen.includes(flow.from))
      .flatMap((flow) => walk(flow.from, [flow, ...flows], [...seen, flow.from])),
  ];
  return walk(x, [], [x]);
}

const period = ({ every, on }: Flow) =>
  typeof every === "number"
    ? every
    : on
      ? 0
      : every === null && on === null
        ? Number.POSITIVE_INFINITY
        : undefined;
const delay = ({ within }: Flow) => (within === null ? Number.POSITIVE_INFINITY : within);
const least = (ages: readonly number[]) => (ages.length === 0 ? undefined : Math.min(...ages));
const sum = (terms: readonly number[]) => terms.reduce((all, term) => all + term, 0);

function agesByDefinition(x: Activity, information: Information, org: Organisation) {
  const chains = chainsTo(x, information);
  const sure = chains.filter(({ origin }) => hasOfItself(origin, information, org) === "yes");
  const possible = chains.filter(({ origin }) => hasOfItself(origin, information, org) !== "no");
  const known = sure.filter(({ flows }) =>
    flows.every((flow) => Number.isFinite(period(flow)) && Number.isFinite(delay(flow))),
  );
  return {
    worst: least(
      known.map(({ flows }) => sum(flows.map((flow) => (period(flow) ?? 0) + (delay(flow) ?? 0)))),
    ),
    mean: least(
      known.map(({ flows }) => sum(flows.map((flow) => (period(flow) ?? 0) / 2 + (delay(flow) ?? 0)))),
    ),
    possible: least(
      possible.map(({ flows }) => sum(flows.map((flow) => (period(flow) ?? 0) + (delay(flow) ?? 0)))),
    ),
    brought:
      sure.length > 0 ? "yes" : possible.length > 0 || org.coverage.flows !== "complete" ? "unknown" : "no",
  };
}

describe("ages", () => {
  test("are the least over all chains", () => {
    fc.assert(
      fc.property(randomDesigns({ carried: ["i", "j"] }), (design) => {
        const org = link(design);
        for (const information of org.information.values()) {
          for (const activity of org.activities.values()) {
            const { worst, mean, possible, brought } = agesByDefinition(activity, information, org);
            expect(knownWorstAge(activity, information, org)).toBe(worst);
            expect(knownMeanAge(activity, information, org)).toBe(mean);
            expect(leastPossibleAge(activity, information, org)).toBe(possible);
            expect(isBrought(activity, information, org)).toBe(brought);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Two flows in a row from marketing's `make` to `use` of sales; `relay` belongs to neither. */
function onTime(first: object, second: object, limit: number, more: object = {}) {
  const org = link({
    orgproof: 1,
    units: { marketing: {}, sales: {}, staff: {} },
    activities: {
      make: { ownership: "marketing", produces: "leads" },
      relay: { ownership: "staff" },
      use: { ownership: "sales", needs: "leads" },
    },
    information: { leads: {} },
    flows: [
      { carries: "leads", from: "make", to: "relay", ...first },
      { carries: "leads", from: "relay", to: "use", ...second },
    ],
    ...more,
  });
  const need = org.activities.get("use")?.needs?.[0];
  if (!need) throw new Error("no need");
  return isOnTime(limit, need.activity, need.information, org);
}

describe("an information is on time", () => {
  const weekly = { every: "weekly", within: "P1D" };
  test.each([
    ["yes", "at the limit", weekly, weekly, 16],
    ["no", "past it", weekly, weekly, 15],
    ["yes", "an event has no period", { on: "asked", within: "P1D" }, weekly, 9],
    ["unknown", "a period is not stated", { within: "P1D" }, weekly, 9],
    ["no", "what is known is too much", { within: "P1D" }, weekly, 8],
    ["no", "a delay is without end", { every: "daily", within: "none" }, weekly, 1e9],
    ["no", "neither period nor event", { every: "none", on: "none", within: "P1D" }, weekly, 1e9],
    ["unknown", "no period, but perhaps an event", { every: "none", within: "P1D" }, weekly, 9],
    ["yes", "hours add up", { every: "hourly", within: "PT2H" }, { every: "hourly", within: "PT1H" }, 5 / 24],
  ] as const)("%s: %s", (answer, _why, first, second, limit) => {
    expect(onTime(first, second, limit)).toBe(answer);
  });

  test("is never late while there may be other flows", () => {
    expect(onTime(weekly, weekly, 15, { open: "flows" })).toBe("unknown");
    expect(onTime(weekly, weekly, 16, { open: "flows" })).toBe("yes");
  });
});

test("a chain of thousands is no deeper than another", () => {
  const size = 20_000;
  const ids = Array.from({ length: size }, (_, at) => `a${at}`);
  const org = link({
    orgproof: 1,
    units: { u: {}, v: {} },
    activities: Object.fromEntries(
      ids.map((id, at) => [id, { ownership: at === 0 ? "u" : "v", ...(at === 0 ? { produces: "i" } : {}) }]),
    ),
    information: { i: {} },
    flows: ids
      .slice(1)
      .map((to, at) => ({ carries: "i", from: `a${at}`, to, every: "daily", within: "P1D" })),
  });
  const last = org.activities.get(`a${size - 1}`) as Activity;
  expect(knownWorstAge(last, org.information.get("i") as Information, org)).toBe(2 * (size - 1));
});
