import fc from "fast-check";
import { expect, test } from "vitest";
import { ageGains } from "../../src/graph/age-gains.ts";
import { chainOf, knownWorstAge } from "../../src/graph/chains.ts";
import { flowAges } from "../../src/graph/flow-age.ts";
import type { Design } from "../../src/model/design.ts";
import { hasOfItself } from "../../src/organisation/has-information.ts";
import { link } from "../../src/organisation/link.ts";
import { flowsOf, randomDesigns } from "./random-designs.ts";

/** The design in which one flow takes no time. */
function sped(design: Design, at: number): Design {
  const flows = flowsOf(design).map((flow, index) => {
    if (index !== at) return flow;
    const { every: _every, ...others } = flow;
    return { ...others, on: "at once", within: "PT0S" };
  });
  return { ...design, flows };
}

test("a flow gains what the worst age falls by when it takes no time", () => {
  fc.assert(
    fc.property(randomDesigns({ carried: ["i"], flows: 8 }), (design) => {
      const org = link(design);
      const faster = org.flows.map((_, at) => link(sped(design, at)));
      for (const information of org.information.values()) {
        for (const activity of org.activities.values()) {
          const age = knownWorstAge(activity, information, org);
          const gains = ageGains(activity, information, org);
          for (const flow of org.flows) {
            const then = faster[flow.index] as typeof org;
            const now = knownWorstAge(
              then.activities.get(activity.id) as typeof activity,
              then.information.get(information.id) as typeof information,
              then,
            );
            // what a flow of unknown time would gain is not known
            const known = age !== undefined && !Number.isNaN(flowAges.worst(flow));
            expect(gains.get(flow) ?? 0).toBeCloseTo(known ? age - (now ?? age) : 0, 9);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("the chain of an age begins where the information is, ends at the activity and adds up to the age", () => {
  fc.assert(
    fc.property(randomDesigns({ carried: ["i", "j"] }), (design) => {
      const org = link(design);
      for (const information of org.information.values()) {
        for (const activity of org.activities.values()) {
          const chain = chainOf("worst", activity, information, org);
          const age = knownWorstAge(activity, information, org);
          expect(chain === undefined).toBe(age === undefined);
          if (!chain) continue;
          const origin = chain[0]?.from ?? activity;
          expect(hasOfItself(origin, information, org)).toBe("yes");
          expect(chain.at(-1)?.to ?? activity).toBe(activity);
          for (const [at, flow] of chain.entries()) expect(flow.from).toBe(chain[at - 1]?.to ?? origin);
          expect(chain.reduce((sum, flow) => sum + flowAges.worst(flow), 0)).toBeCloseTo(
            age ?? Number.NaN,
            9,
          );
        }
      }
    }),
    { numRuns: 300 },
  );
});
