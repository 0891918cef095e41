import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { patched } from "../../src/findings/patched.ts";
import { safeParseDesign } from "../../src/formats/parse-design.ts";
import type { Interval } from "../../src/level/interval.ts";
import { asks } from "../../src/level/questions/asks.ts";
import type { Option } from "../../src/level/questions/option.ts";
import { type Question, questions } from "../../src/level/questions/questions.ts";
import { type Relationship, relationship } from "../../src/level/relationship.ts";
import type { Design } from "../../src/model/design.ts";
import { levels } from "../../src/model/level.ts";
import { link } from "../../src/organisation/link.ts";
import { forget, someForgotten } from "../../src/testing/arbitraries/forgetting.ts";
import { runs } from "../runs.ts";
import { wholeDesigns } from "./whole-designs.ts";

const forgetting = wholeDesigns.chain((whole) =>
  someForgotten(whole, 6).map((facts) => forget(whole, facts)),
);
const pair = fc.constantFrom<readonly [string, string]>(["m", "s"], ["m", "f"]);

const width = ({ atLeast, atMost }: Interval) => levels.indexOf(atMost) - levels.indexOf(atLeast);
const isWithin = (inner: Interval, outer: Interval) =>
  levels.indexOf(outer.atLeast) <= levels.indexOf(inner.atLeast) &&
  levels.indexOf(inner.atMost) <= levels.indexOf(outer.atMost);

/** Criteria that count and hang on a fact that is not known. */
function open({ criteria }: Relationship): readonly string[] {
  return criteria
    .filter(({ status, level }) => status === "unknown" && level !== "supporting")
    .map(({ criterion }) => criterion.id);
}

const optionsOf = ({ answers }: Question): readonly Option[] => answers.flatMap(({ options }) => options);

/** Asks until `done`, answering as `choose` says; of what a section may hold, nothing more is told. */
function askUntil(
  design: Design,
  [a, b]: readonly [string, string],
  choose: (count: number) => number,
  done: (now: Relationship) => boolean,
): { readonly design: Design; readonly asked: number } {
  let said = design;
  for (let asked = 0; ; asked += 1) {
    const now = relationship(link(said), a, b);
    const [next] = done(now) ? [] : questions(link(said), a, b);
    if (!next) return { design: said, asked };
    expect(asked).toBeLessThan(200);
    const options = optionsOf(next).filter(({ label }) => label !== "another");
    const option = options[choose(options.length)];
    if (!option) throw new Error(`${next.ask} has no answer`);
    said = patched(said, option.patch);
  }
}

describe("questions", () => {
  test("are asked of every criterion that hangs on an unknown fact, and each says what it asks for", () => {
    fc.assert(
      fc.property(forgetting, pair, (part, [a, b]) => {
        const organisation = link(part);
        const list = questions(organisation, a, b);
        const asked = new Set(list.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
        expect(open(relationship(organisation, a, b)).filter((id) => !asked.has(id))).toEqual([]);
        for (const { ask, who, answers } of list) {
          expect(Object.keys(asks)).toContain(ask);
          expect(who.length).toBeGreaterThan(0);
          expect(answers.length).toBeGreaterThan(0);
        }
      }),
      runs(60, 3000),
    );
  });

  test("have answers that make valid designs, and none widens the interval", () => {
    fc.assert(
      fc.property(forgetting, pair, (part, [a, b]) => {
        const { structural } = relationship(link(part), a, b);
        for (const { answers } of questions(link(part), a, b)) {
          for (const { options, becomes } of answers) {
            expect(isWithin(becomes, structural)).toBe(true);
            for (const { patch } of options) {
              const { data, error } = safeParseDesign(patched(part, patch));
              expect(error?.findings.map(({ message }) => message.text)).toBeUndefined();
              expect(data && relationship(link(data), a, b).structural).toEqual(becomes);
            }
          }
        }
      }),
      runs(40, 2000),
    );
  });

  test("come in the order of what they tell: the worst case, the mean, what they settle", () => {
    fc.assert(
      fc.property(forgetting, pair, (part, [a, b]) => {
        const ranks = questions(link(part), a, b).map(({ answers }) => {
          const widths = answers.map(({ becomes }) => width(becomes));
          const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
          return [Math.max(...widths), mean(widths), -mean(answers.map(({ settles }) => settles))];
        });
        for (const [at, rank] of ranks.entries()) {
          const before = ranks[at - 1];
          if (before) expect(compared(before, rank)).toBeLessThanOrEqual(0);
        }
      }),
      runs(40, 2000),
    );
  });

  test("asked in their order until the level is certain are never more than all of them; and all of them leave nothing open", () => {
    fc.assert(
      fc.property(forgetting, pair, fc.array(fc.nat(20), { minLength: 5 }), (part, units, replies) => {
        const chooser = () => {
          let at = 0;
          return (count: number) => (replies[at++ % replies.length] ?? 0) % Math.max(1, count);
        };
        const certain = askUntil(part, units, chooser(), ({ structural }) => width(structural) === 0);
        const all = askUntil(part, units, chooser(), (now) => open(now).length === 0);
        expect(certain.asked).toBeLessThanOrEqual(all.asked);
        expect(width(relationship(link(certain.design), ...units).structural)).toBe(0);
        expect(open(relationship(link(all.design), ...units))).toEqual([]);
      }),
      runs(25, 1000),
    );
  });
});

function compared(x: readonly number[], y: readonly number[]): number {
  for (const [at, value] of x.entries()) {
    const difference = value - (y[at] ?? 0);
    if (Math.abs(difference) > 1e-9) return difference;
  }
  return 0;
}
