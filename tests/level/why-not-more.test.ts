import { describe, expect, it } from "vitest";
import { link, relationship } from "../../src/index.ts";
import type { ProfileDefinition } from "../../src/level/define-profile.ts";
import type { FactSet } from "../../src/level/why-not-more.ts";
import { integrated } from "./integrated.ts";
import { between, inShort } from "./judged.ts";

/** Sets of facts in short, each sorted. */
function short(sets: readonly FactSet[] | undefined): readonly (readonly string[])[] {
  return (sets ?? []).map((set) => [...new Set(set.map(({ fact }) => inShort(fact)))].sort());
}

function why(design: object, profile?: ProfileDefinition) {
  const { whyNotMore } = between(design, profile);
  if (!whyNotMore) throw new Error("there is nothing more");
  return whyNotMore;
}

const over = (change: object) => ({ ...integrated, ...change });
const [there, back] = integrated.flows;
const { round } = integrated.meetings;

describe("why not more", () => {
  it("names the next level, and the criteria of it that are not met or not known", () => {
    const change = { metrics: {}, processes: { launch: {} } };
    const { next, unmet, unknown } = why(over(change));
    const ids = (list: typeof unmet) => list.map(({ criterion }) => criterion.id);
    expect([next, ids(unmet), ids(unknown)]).toEqual([
      "integrated",
      ["shared-metrics"],
      ["shared-processes"],
    ]);
  });

  it("says nothing of criteria of other levels, nor of those that support", () => {
    const change = { agreements: {}, decisions: {}, metrics: {}, knowledge: { craft: {} } };
    const { next, unmet, unknown } = why(over(change));
    expect([next, unmet.map(({ criterion }) => criterion.id), unknown]).toEqual([
      "defined",
      ["conflict-rule"],
      [],
    ]);
  });

  it("speaks of the level after the one that is surely held, where others are not known", () => {
    const { next, unmet, unknown, blocking, ways } = why(over({ metrics: undefined }));
    expect([next, unmet, unknown.length]).toEqual(["integrated", [], 1]);
    expect([short(blocking), short(ways)]).toEqual([[], [["metric? /metrics"]]]);
  });

  it("holds for each miss of what is asked of all: each blocks alone, and all have to be mended", () => {
    const flows = [
      { ...there, within: "none", via: "none" },
      { ...back, via: "none" },
    ];
    const { blocking, ways } = why(over({ flows }));
    expect(short(blocking)).toEqual([["via i:y->x.via"], ["within i:y->x.within"], ["via j:x->y.via"]]);
    expect(short(ways)).toEqual([["via i:y->x.via", "via j:x->y.via", "within i:y->x.within"]]);
  });

  it("holds one fact of each candidate where one of them would be enough", () => {
    const meetings = {
      round: { ...round, every: "yearly" },
      other: { ...round, documented: false, every: "yearly" },
    };
    const { blocking, ways } = why(over({ meetings }));
    expect(short(blocking)).toEqual([
      ["every other.every", "every round.every", "meet /meetings"],
      ["documented other.documented", "every round.every", "meet /meetings"],
    ]);
    expect(short(ways)).toEqual([
      ["every round.every"],
      ["meet /meetings"],
      ["documented other.documented", "every other.every"],
    ]);
  });

  it("joins a way of every criterion, smallest first", () => {
    const change = {
      processes: { launch: { owner: "m" } },
      metrics: { revenue: { ownedBy: "m", rewards: "s" } },
    };
    const { blocking, ways } = why(over(change));
    expect(short(blocking)).toEqual([
      ["owner launch.owner"],
      ["metric /metrics", "ownedBy revenue.ownedBy"],
      ["metric /metrics", "rewards revenue.rewards"],
    ]);
    expect(short(ways)).toEqual([
      ["metric /metrics", "owner launch.owner"],
      ["ownedBy revenue.ownedBy", "owner launch.owner", "rewards revenue.rewards"],
    ]);
  });

  it("lets so many miss as a profile tolerates: fewer have to be mended, and several block together", () => {
    const flows = [there, back, { ...there, carries: "k", returns: "j" }].map((flow) => ({
      ...flow,
      via: "none",
    }));
    const information = { ...integrated.information, k: integrated.information.i };
    const { blocking, ways } = why(over({ flows, information }), { tolerance: 0.34 });
    const [one, two, three] = ["via i:y->x.via", "via j:x->y.via", "via k:y->x.via"];
    const pairs = [
      [one, two],
      [one, three],
      [two, three],
    ];
    expect([short(blocking), short(ways)]).toEqual([pairs, pairs]);
  });

  it("does not spare the rest of a section that is open, whatever a profile tolerates", () => {
    const design = over({
      flows: [
        { ...there, via: undefined },
        { ...back, via: undefined },
      ],
      open: "flows",
    });
    const { ways } = why(design, { tolerance: 0.5, criteria: { "two-way": "off" } });
    expect(short(ways)).toEqual([
      ["? /flows", "via? i:y->x.via"],
      ["? /flows", "via? j:x->y.via"],
    ]);
  });

  it("counts what several criteria ask for once: one answer serves them all", () => {
    const organisation = link({
      orgproof: 1,
      units: { m: {}, s: {} },
      activities: { x: { ownership: "m" }, y: { ownership: "s" }, v: {} },
      flows: [{ carries: "i", from: "x", to: "v" }],
    });
    const { whyNotMore } = relationship(organisation, "m", "s");
    const owner = "? v.ownership";
    const counts = whyNotMore?.ways.map(
      (set) => set.filter(({ fact }) => inShort(fact).endsWith(owner)).length,
    );
    expect(counts).toEqual([1]);
  });
});
