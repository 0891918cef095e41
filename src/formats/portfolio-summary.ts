import type { LevelInShort } from "../check/levels-in-short.ts";
import type { CheckResult } from "../check/result.ts";
import { type Severity, severities } from "../findings/severity.ts";
import type { Interval } from "../level/interval.ts";
import { levels } from "../model/level.ts";
import type { Judgement, PortfolioKey } from "./portfolio-line.ts";

/** How often a rule found something. */
export interface RuleTally {
  readonly rule: string;
  /** The gravest severity that its findings have. */
  readonly severity: Severity;
  readonly findings: number;
  /** Designs in which it found something. */
  readonly designs: number;
}

/** An interface, and the design that it is of. */
export interface WorstInterface extends LevelInShort {
  readonly design: PortfolioKey & Pick<Judgement, "name">;
}

/** What was found in many designs, taken together; `portfolioSummarySchema` describes it. */
export interface PortfolioSummary {
  readonly orgproof: 1;
  readonly designs: {
    readonly total: number;
    readonly pass: number;
    readonly fail: number;
    readonly undetermined: number;
    readonly unreadable: number;
  };
  readonly counts: CheckResult["counts"];
  /** The most frequent first. */
  readonly rules: readonly RuleTally[];
  /** How many interfaces have which level, from the lowest; of those that are not known exactly, the interval. */
  readonly levels: readonly (Interval & { readonly interfaces: number })[];
  /** The interfaces that are the furthest below what is wanted, then those of the lowest level. */
  readonly worst: readonly WorstInterface[];
}

/* So many of the worst interfaces are kept. */
const mostWorst = 10;

/** Takes designs one after the other, and keeps no more than the sums of what was found in them. */
export function portfolioSummary() {
  const designs = { total: 0, pass: 0, fail: 0, undetermined: 0, unreadable: 0 };
  const counts = { error: 0, warn: 0, info: 0, suppressed: 0, undetermined: 0 };
  const rules = new Map<string, RuleTally>();
  const intervals = new Map<string, Interval & { readonly interfaces: number }>();
  let worst: readonly WorstInterface[] = [];

  return {
    add(key: PortfolioKey, judgement: Judgement): void {
      designs.total += 1;
      designs[judgement.isReadable ? judgement.verdict : "unreadable"] += 1;
      for (const name of Object.keys(counts) as (keyof typeof counts)[])
        counts[name] += judgement.counts[name];
      for (const tally of talliesOf(judgement)) rules.set(tally.rule, together(tally, rules.get(tally.rule)));
      for (const { structural } of judgement.levels) {
        const at = JSON.stringify(rankOf(structural));
        intervals.set(at, { ...structural, interfaces: (intervals.get(at)?.interfaces ?? 0) + 1 });
      }
      const { name } = judgement;
      const design = { ...key, ...(name === undefined ? {} : { name }) };
      if (judgement.levels.length === 0) return;
      const all = [...worst, ...judgement.levels.map((each) => ({ design, ...each }))];
      worst = sorted(all, badness).slice(0, mostWorst);
    },
    sum(): PortfolioSummary {
      return {
        orgproof: 1,
        designs: { ...designs },
        counts: { ...counts },
        rules: [...rules.values()].sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
        levels: sorted([...intervals.values()], rankOf),
        worst,
      };
    },
  };
}

function talliesOf({ findings }: Judgement): readonly RuleTally[] {
  const tallies = new Map<string, RuleTally>();
  for (const { rule, severity } of findings) {
    const before = tallies.get(rule);
    const tally = { rule, severity, findings: 1, designs: before ? 0 : 1 };
    tallies.set(rule, together(tally, before));
  }
  return [...tallies.values()];
}

function together(tally: RuleTally, before: RuleTally | undefined): RuleTally {
  if (!before) return tally;
  const graver = Math.min(severities.indexOf(tally.severity), severities.indexOf(before.severity));
  return {
    rule: tally.rule,
    severity: severities[graver] ?? tally.severity,
    findings: tally.findings + before.findings,
    designs: tally.designs + before.designs,
  };
}

const rank = (level: Interval["atMost"]) => levels.indexOf(level);

function rankOf({ atLeast, atMost }: Interval): readonly number[] {
  return [rank(atLeast), rank(atMost)];
}

/** How bad an interface is: by how much it surely misses its target, what it is at best, what it is at worst. The lower the worse. */
function badness({ structural: { atLeast, atMost }, target }: LevelInShort): readonly number[] {
  const missed = target === null ? 0 : Math.max(0, rank(target) - rank(atMost));
  return [-missed, rank(atMost), rank(atLeast)];
}

/** Sorted by numbers; what is equal stays in its order. */
function sorted<T>(items: readonly T[], numbersOf: (item: T) => readonly number[]): readonly T[] {
  const numbered = items.map((item) => [numbersOf(item), item] as const);
  const difference = (a: readonly number[], b: readonly number[]) =>
    a.map((number, at) => number - (b[at] ?? 0)).find((by) => by !== 0) ?? 0;
  return numbered.sort(([a], [b]) => difference(a, b)).map(([, item]) => item);
}
