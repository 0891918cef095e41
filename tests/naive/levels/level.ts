import type { Design } from "../../../src/model/design.ts";
import { declaredPairs, inOrder, interfaces, siblings } from "../crossing.ts";
import { type Pair, units } from "../organisation.ts";
import * as aligned from "./aligned.ts";
import { betweenOf } from "./between.ts";
import * as defined from "./defined.ts";
import * as integrated from "./integrated.ts";
import * as supporting from "./supporting.ts";
import type { Verdict } from "./verdict.ts";

export const ladder = ["undefined", "defined", "aligned", "integrated"] as const;
export type Level = (typeof ladder)[number];

/** What a profile says: which level asks for a criterion, what share may miss, and how rare meetings may be, in days. */
export interface Strictness {
  readonly criteria: Readonly<Record<string, string>>;
  readonly tolerance: number;
  readonly tolerances: Readonly<Record<string, number>>;
  readonly meetingEvery: number;
}

/* The table "Criteria" of level.md. */
const table = [
  ["defined", "information-exchanged", defined.informationExchanged],
  ["defined", "handoffs-served", defined.handoffsServed],
  ["defined", "handoffs-defined", defined.handoffsDefined],
  ["defined", "common-language", defined.commonLanguage],
  ["defined", "ownership-clear", defined.ownershipClear],
  ["defined", "decision-rights-clear", defined.decisionRightsClear],
  ["defined", "conflict-rule", defined.conflictRule],
  ["aligned", "two-way", aligned.twoWay],
  ["aligned", "on-time", aligned.onTime],
  ["aligned", "joint-work", aligned.jointWork],
  ["aligned", "joint-meetings", aligned.jointMeetings],
  ["aligned", "joint-planning", aligned.jointPlanning],
  ["aligned", "consultation", aligned.consultation],
  ["aligned", "knowledge-transferred", aligned.knowledgeTransferred],
  ["integrated", "shared-systems", integrated.sharedSystems],
  ["integrated", "shared-processes", integrated.sharedProcesses],
  ["integrated", "shared-metrics", integrated.sharedMetrics],
  ["supporting", "common-head", supporting.commonHead],
  ["supporting", "people-across", supporting.peopleAcross],
] as const;

export interface Judged extends Verdict {
  readonly criterion: string;
  readonly level: string;
}

/** What becomes of every criterion that the profile asks for or reports, and the level. */
export function levelBetween(
  design: Design,
  pair: Pair,
  { criteria, tolerance, tolerances, meetingEvery }: Strictness,
): { readonly level: Level; readonly criteria: readonly Judged[] } {
  const between = betweenOf(design, inOrder(design, pair));
  const judged = table.flatMap(([usual, criterion, judge]): Judged[] => {
    const level = criteria[criterion] ?? usual;
    const share = tolerances[criterion] ?? tolerance;
    const verdict = judge({ ...between, meetingEvery }, share);
    return level === "off" ? [] : [{ ...verdict, criterion, level }];
  });
  // the highest level such that every criterion up to it is yes or does not apply
  const isHeld = (rank: number) =>
    judged.every(
      ({ level, status }) =>
        status !== "no" || ladder.indexOf(level as Level) > rank || level === "supporting",
    );
  const ranks = ladder.map((_, rank) => rank).filter((rank) => rank === 0 || isHeld(rank));
  return { level: ladder[Math.max(...ranks)] ?? "undefined", criteria: judged };
}

/** The pairs that have a relationship: declared ones, and siblings with something between them; the only two siblings in any case. */
export function related(design: Design): readonly Pair[] {
  const isIn = (pairs: readonly Pair[], [a, b]: Pair) => pairs.some(([x, y]) => x === a && y === b);
  const rank = (unit: string) => units(design).indexOf(unit);
  const inTheirOrder = [...interfaces(design)].sort(
    ([a, b], [c, d]) => rank(a) - rank(c) || rank(b) - rank(d),
  );
  return inTheirOrder.filter((pair) => {
    if (isIn(declaredPairs(design), pair) || siblings(design).length === 1) return true;
    const { flows, needs, shared, meetings, decisions } = betweenOf(design, pair);
    return [flows, needs, shared, meetings, decisions].some((some) => some.length > 0);
  });
}
