import type { CriterionReport, RelationshipReport } from "../check/word-relationship.ts";
import { factors } from "../level/criterion.ts";
import { type Level, levels } from "../model/level.ts";
import type { UniversalAnswer } from "../organisation/three-values.ts";
import { type Standing, standingOf } from "./level-words.ts";
import { type Page, series } from "./terminal/page.ts";

/** A level with the criteria that ask for it, by factor. */
export interface Rung {
  readonly level: Level;
  readonly standing: Standing;
  /** Held only because nothing that it asks for applies. */
  readonly isVacuous: boolean;
  readonly criteria: readonly CriterionReport[];
}

/** The ladder of an interface, lowest level first. */
export function rungsOf(report: RelationshipReport): readonly Rung[] {
  return levels.map((level) => ({
    level,
    standing: standingOf(level, report.structural),
    isVacuous: report.vacuous.includes(level),
    criteria: criteriaFor(report, level),
  }));
}

/** The criteria that a level asks for, or that none does, by factor. */
export function criteriaFor(
  { criteria }: RelationshipReport,
  level: Level | "supporting",
): readonly CriterionReport[] {
  return criteria
    .filter((each) => each.level === level)
    .sort((x, y) => factors.indexOf(x.factor) - factors.indexOf(y.factor));
}

const statuses: readonly UniversalAnswer[] = ["yes", "no", "unknown", "not-applicable"];

/** How many criteria ended how. */
export function tallyText(page: Page, criteria: readonly CriterionReport[]): string {
  const parts = statuses
    .map((status) => ({ status, count: criteria.filter((each) => each.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) =>
      page.say("criterion/count", { count, status: { word: page.say(`criterion/${status}`) } }),
    );
  return series(page, parts);
}

/** How many of what a criterion looks at meet it, where it looks at something. */
export function metText(page: Page, { met, examined }: CriterionReport): string {
  return examined === 0 ? "" : page.say("criterion/of", { met, examined });
}
