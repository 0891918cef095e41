import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { singlePath } from "../../src/graph/relays.ts";
import type { Activity, Flow, Information } from "../../src/organisation/elements.ts";
import { hasOfItself } from "../../src/organisation/has-information.ts";
import { link } from "../../src/organisation/link.ts";
import { randomDesigns } from "./random-designs.ts";

/** The activities on each chain of at least one flow from an origin to `x`, origin first; none is passed twice. */
function chainsTo(x: Activity, flows: readonly Flow[], isOrigin: (activity: Activity) => boolean) {
  const walk = (at: Activity, after: readonly Activity[]): (readonly Activity[])[] => {
    const chain = [at, ...after];
    const longer = flows.filter((flow) => flow.to === at && !chain.includes(flow.from));
    return [
      ...(isOrigin(at) && after.length > 0 ? [chain] : []),
      ...longer.flatMap((flow) => walk(flow.from, chain)),
    ];
  };
  return walk(x, []);
}

/** The relays that all chains pass, for one choice of origins; `undefined` when no chain leads there. */
function relaysByDefinition(x: Activity, { flows }: Information, origins: readonly Activity[]) {
  if (origins.includes(x)) return [];
  const chains = chainsTo(x, flows, (activity) => origins.includes(activity));
  if (chains.length === 0) return undefined;
  const [first, ...others] = chains.map((chain) => chain.slice(1, -1));
  return first?.filter((relay) => !origins.includes(relay) && others.every((chain) => chain.includes(relay)));
}

const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduce<readonly (readonly T[])[]>((all, item) => all.flatMap((set) => [set, [...set, item]]), [[]]);

const idsOf = (activities: readonly Activity[]) => activities.map(({ id }) => id).sort();

describe("a single path", () => {
  test("is one that every chain passes, whatever is not known", () => {
    fc.assert(
      fc.property(randomDesigns({ carried: ["i"], flows: 12 }), (design) => {
        const org = link(design);
        const information = org.information.get("i");
        if (!information) return;
        const all = [...org.activities.values()];
        const answers = all.map((each) => hasOfItself(each, information, org));
        const sure = all.filter((_, at) => answers[at] === "yes");
        const choices = subsets(all.filter((_, at) => answers[at] === "unknown")).map((more) => [
          ...sure,
          ...more,
        ]);
        for (const activity of all) {
          const found = choices.map((origins) => relaysByDefinition(activity, information, origins));
          const { answer, relays, count } = singlePath(activity, information, org);
          const complete = org.coverage.flows === "complete";
          const always = found.every((each) => each !== undefined && each.length > 0);
          expect(answer === "yes").toBe(complete && always);
          if (answer === "no")
            expect(found.every((each) => each !== undefined && each.length === 0)).toBe(true);
          if (answer === "not-applicable") expect(found.every((each) => each === undefined)).toBe(true);
          if (choices.length === 1 && complete) expect(answer).not.toBe("unknown");
          if (answer !== "yes") continue;
          const widest = found.at(-1) ?? [];
          expect(idsOf(relays)).toEqual(idsOf(widest));
          expect(count).toBe(widest.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("names the nearest relays first, as many as asked for, however many there are", () => {
    const size = 20_000;
    const ids = Array.from({ length: size }, (_, at) => `a${at}`);
    const org = link({
      orgproof: 1,
      units: { u: {}, v: {} },
      activities: Object.fromEntries(
        ids.map((id, at) => [
          id,
          { ownership: at === 0 ? "u" : "v", ...(at === 0 ? { produces: "i" } : {}) },
        ]),
      ),
      information: { i: {} },
      flows: ids.slice(1).map((to, at) => ({ carries: "i", from: `a${at}`, to })),
    });
    const last = org.activities.get(`a${size - 1}`) as Activity;
    const { answer, relays, count } = singlePath(last, org.information.get("i") as Information, org, 2);
    expect([answer, relays.map(({ id }) => id), count]).toEqual([
      "yes",
      [`a${size - 2}`, `a${size - 3}`],
      size - 2,
    ]);
  });
});
