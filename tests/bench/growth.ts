/**
 * How the time grows that hard designs and hostile texts take: `npx tsx tests/bench/growth.ts`, of what `npm run build` made. Medians, in one run; where
 * something is quadratic, it grows by the square of what the input does.
 */
import type * as Library from "../../src/index.ts";
import { hardDesigns } from "../hard-designs.ts";
import { hardTexts } from "../hard-texts.ts";
import { figure, median } from "./page.ts";

const { link, check, safeParseDesign }: typeof Library = await import(
  new URL("../../dist/index.js", import.meta.url).href
);

/** Four times the design: the square of it would be sixteen. Eight times the text: the square would be sixty-four. What lies between is left to the engine. */
const designs = { size: 1000, times: 4, rounds: 5, most: 10 };
const texts = { size: 40_000, times: 8, rounds: 3, most: 30 };

/** By how much more time `work` takes for an input of so many times the size, after it was warmed up; both in turn. */
function growthOf(work: (size: number) => () => unknown, { size, times, rounds }: typeof designs): number {
  const [small, large] = [work(size), work(size * times)];
  small();
  const taken = Array.from({ length: rounds }, () => [timed(small), timed(large)] as const);
  // below some milliseconds there is more noise than work
  return median(taken.map(([, long]) => long)) / Math.max(5, median(taken.map(([short]) => short)));
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function line(name: string, growth: number, { times, most }: typeof designs): void {
  const held = growth <= most ? "holds" : "missed";
  console.log(
    `  ${name.padEnd(52)} ${figure(growth, 1).padStart(5)} x for ${times} x, at most ${most} x: ${held}`,
  );
}

console.log("growth of the time that hard designs and hostile texts take");
for (const [rule, design] of Object.entries(hardDesigns)) {
  const work = (size: number) => {
    const made = { orgproof: 1, ...design(size) } as Parameters<typeof link>[0];
    return () => check(link(made), { preset: "none", rules: { [rule]: "warn" } }).findings;
  };
  line(rule, growthOf(work, designs), designs);
}
const growths = Object.entries(hardTexts).map(([name, text]) => {
  const work = (size: number) => {
    const made = text(size);
    return () => safeParseDesign(made);
  };
  return [name, growthOf(work, texts)] as const;
});
const [worst = "", most = 0] = growths.toSorted(([, one], [, other]) => other - one)[0] ?? [];
line(`the worst of ${growths.length} hostile texts: ${worst}`, most, texts);
