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

/** Costs by kind of step, and weights of a person and of an hour a week; what is left out is as it is by default. */
export type Costs = { readonly [name in StepKind | Weight]?: number | undefined };

/** What a step costs. */
export function costOfStep(
  { kind, people, hours }: { readonly kind: StepKind; readonly people: number; readonly hours: number },
  costs: Costs = {},
): number {
  const person = costs.person ?? weights.person;
  const hour = costs.hour ?? weights.hour;
  return (costs[kind] ?? stepKinds[kind]) + people * person + hours * hour;
}
