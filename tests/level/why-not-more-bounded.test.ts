import { describe, expect, it } from "vitest";
import type { ProfileDefinition } from "../../src/level/define-profile.ts";
import { integrated } from "./integrated.ts";
import { between } from "./judged.ts";

const many = 400;
const [there] = integrated.flows;
const { round } = integrated.meetings;

/** The same, so many times over. */
function times<T>(make: (at: number) => T): readonly T[] {
  return Array.from({ length: many }, (_, at) => make(at));
}

function listed(make: (at: number) => object): object {
  return Object.fromEntries(times((at) => [`n${at}`, make(at)]));
}

/** Each lacks three things. */
const meetings = {
  ...integrated,
  meetings: listed(() => ({ ...round, every: "yearly", documented: false, purpose: "conflict" })),
};
/** Each lacks two things. */
const flows = {
  ...integrated,
  flows: times((at) => ({ ...there, id: `n${at}`, via: "none", within: "none" })),
};

describe("why not more, of hundreds of candidates", () => {
  it.each<[string, object, ProfileDefinition?]>([
    ["meetings", meetings],
    ["flows", flows],
    ["flows, half of which may lack something", flows, { tolerance: 0.5 }],
    ["metrics of one side", { ...integrated, metrics: listed(() => ({ ownedBy: "m", rewards: "s" })) }],
    ["activities of which nobody knows the owner", { activities: listed(() => ({ planning: true })) }],
    [
      "activities and information of which nearly nothing is known",
      {
        activities: listed((at) => ({ ownership: at % 2 ? "m" : "s", needs: `i${at % 7}` })),
        information: undefined,
        flows: undefined,
        decisions: undefined,
      },
    ],
  ])("is told in part, and that there is more: %s", (_, design, profile) => {
    const relationship = between(design, profile);
    const { blocking = [], ways = [], more } = relationship.whyNotMore ?? {};
    expect([more, ways.length > 0]).toEqual([true, true]);
    for (const sets of [blocking, ways]) {
      expect(sets.length).toBeLessThanOrEqual(24);
      const sizes = sets.map(({ length }) => length);
      expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    }
  });

  it("holds one fact of each of them where one would be enough", () => {
    const { blocking = [], ways = [], more } = between(meetings).whyNotMore ?? {};
    const candidates = new Set([...times((at) => `n${at}`), undefined]);
    // there are others, and nobody reads hundreds of facts twice
    expect([blocking.length, more]).toEqual([1, true]);
    for (const set of blocking) {
      expect(set.length).toBe(many + 1);
      expect(new Set(set.map(({ fact }) => fact.subject?.id))).toEqual(candidates);
    }
    expect(ways[0]?.length).toBe(1);
  });

  it("joins all misses in one way where all have to be mended", () => {
    const { blocking = [], ways = [] } = between(flows).whyNotMore ?? {};
    expect(ways.map(({ length }) => length)).toEqual([2 * many]);
    expect(new Set(blocking.map(({ length }) => length))).toEqual(new Set([1]));
  });
});
