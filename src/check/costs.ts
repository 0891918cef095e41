import * as z from "zod";
import { once } from "../model/once.ts";

/**
 * The kinds of steps that a plan is made of, each with what it costs when nobody says otherwise. One point is a talk that one person has, and writes
 * down; the reasons stand in docs/decisions/0101-plans.md.
 */
export const stepKinds = {
  /** Somebody is asked, and what they say is written down: nothing in the work changes. */
  "find-out": 1,
  /** One side settles something in its own work: who brings it, how, when. */
  settle: 2,
  /** A fix that a finding proposes. */
  mend: 2,
  /** Somebody answers for work, or performs it, or no longer does. */
  assign: 3,
  /** Somebody is asked before another decides. */
  consult: 3,
  /** Both sides have to agree. */
  agree: 3,
  /** What runs already runs more often, or sooner. */
  "speed-up": 4,
  /** Something is handed over that was not before. */
  "hand-over": 5,
  /** People meet who did not; the hours are counted besides. */
  meet: 6,
  /** Knowledge is passed on: training, a liaison. */
  teach: 6,
  /** Two sides do work together that one did, or nobody. */
  share: 8,
  /** Both are measured, and rewarded, by one number. */
  measure: 10,
  /** Work becomes one process, with owners on both sides. */
  join: 12,
  /** Both work in one system. */
  equip: 20,
} as const satisfies Record<string, number>;

export type StepKind = keyof typeof stepKinds;

/** What counts besides the kind of a step. */
export const weights = {
  /** For each person whose work changes. */
  person: 1,
  /** For each hour a week that somebody sits in a meeting from then on. */
  hour: 2,
} as const satisfies Record<string, number>;

export type Weight = keyof typeof weights;

/** What can be given a cost of one's own. */
export const costNames: readonly (StepKind | Weight)[] = [
  ...(Object.keys(stepKinds) as StepKind[]),
  ...(Object.keys(weights) as Weight[]),
];

/** What a kind of step costs, or a weight, and what it is when left out. */
function cost(name: StepKind | Weight, description: string) {
  const usual = { ...stepKinds, ...weights }[name];
  return z
    .number()
    .min(0)
    .optional()
    .meta({ description: `${description}: ${usual} when left out.` });
}

/** Costs by kind of step, and weights of a person and of an hour a week; what is left out is as it is by default. */
export const costsSchema = once(() =>
  z.strictObject({
    "find-out": cost("find-out", "Somebody is asked, and what they say is written down"),
    settle: cost("settle", "One side settles something in its own work"),
    mend: cost("mend", "A fix that a finding proposes"),
    assign: cost("assign", "Somebody answers for work, performs it, or no longer does"),
    consult: cost("consult", "Somebody gets a say"),
    agree: cost("agree", "Both sides agree"),
    "speed-up": cost("speed-up", "What runs already runs more often, or sooner"),
    "hand-over": cost("hand-over", "Something is handed over that was not before"),
    meet: cost("meet", "People meet who did not"),
    teach: cost("teach", "Knowledge is passed on"),
    share: cost("share", "Both do work that one did, or nobody"),
    measure: cost("measure", "One number measures and rewards both"),
    join: cost("join", "Work becomes one process of both"),
    equip: cost("equip", "Both work in one system"),
    person: cost("person", "Each person whose work changes"),
    hour: cost("hour", "Each hour a week that somebody sits in a meeting from then on"),
  }),
);
/** What kinds of steps cost. */
export type Costs = { readonly [name in StepKind | Weight]?: number | undefined };
