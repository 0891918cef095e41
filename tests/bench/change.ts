/**
 * What plans, failures and measures take, beside one check of the same design: `npx tsx tests/bench/change.ts`, of what `npm run build` made.
 * Medians of processor time, so that others who use the machine count less; where there is a bound, that of what somebody waits for, by the clock.
 */
import type * as Change from "../../src/change/index.ts";
import type * as Library from "../../src/index.ts";
import type * as Measures from "../../src/measures/index.ts";
import { generateDesign } from "./generate.ts";
import { figure, median } from "./page.ts";

const built = (name: string) => import(new URL(`../../dist/${name}`, import.meta.url).href);
const { parseDesign, link, check }: typeof Library = await built("index.js");
const { planLevel, planErrors, failureEffects }: typeof Change = await built("change/index.js");
const { coordination, fewestMeetings, freshness }: typeof Measures = await built("measures/index.js");

/** Seconds that are asked of a plan at 200 activities and of all failures at 2,000. */
const bound = 10;

interface Taken {
  /** Of the processor, its second core included. */
  readonly worked: number;
  readonly waited: number;
}

function secondsOf(work: () => unknown, times = 3): Taken {
  const taken: Taken[] = [];
  for (let count = 0; count < times; count += 1) {
    const [before, start] = [process.cpuUsage(), performance.now()];
    work();
    const waited = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    taken.push({ worked: (user + system) / 1e6, waited });
  }
  return {
    worked: median(taken.map(({ worked }) => worked)),
    waited: median(taken.map(({ waited }) => waited)),
  };
}

function line(name: string, { worked, waited }: Taken, beside: Taken, most?: number): void {
  const asked =
    most === undefined
      ? ""
      : `, ${figure(waited, 3)} s by the clock, at most ${most} s: ${waited <= most ? "holds" : "missed"}`;
  console.log(
    `  ${name.padEnd(52)} ${figure(worked, 3).padStart(8)} s ${figure(worked / beside.worked).padStart(7)} checks${asked}`,
  );
}

console.log("plans, failures and measures, in seconds of the processor");
const small = parseDesign(generateDesign({ size: 200, units: 5, sharing: 0.1 }));
const smallCheck = secondsOf(() => check(link(small)).findings, 15);
for (const level of ["aligned", "integrated"] as const) {
  const target = { between: ["unit-0", "unit-1"], level } as const;
  line(
    `a plan for 200 activities, ${level}`,
    secondsOf(() => planLevel(small, target), 1),
    smallCheck,
    bound,
  );
}
line(
  "a plan for 200 activities, without errors",
  secondsOf(() => planErrors(small), 1),
  smallCheck,
  bound,
);

const large = parseDesign(generateDesign({ size: 2000 }));
const organisation = link(large);
const largeCheck = secondsOf(() => check(link(large)).findings, 9);
line(
  "every single failure of 2,000 activities",
  secondsOf(() => [...failureEffects(large)], 1),
  largeCheck,
  bound,
);
line(
  "coordination of 2,000 activities",
  secondsOf(() => coordination(organisation)),
  largeCheck,
);
line(
  "the fewest meetings of 2,000 activities",
  secondsOf(() => fewestMeetings(organisation)),
  largeCheck,
);
line(
  "freshness of 2,000 activities",
  secondsOf(() => freshness(organisation)),
  largeCheck,
);
