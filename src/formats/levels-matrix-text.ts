import type { RelationshipReport } from "../check/word-relationship.ts";
import type { Interval } from "../level/interval.ts";
import { levels } from "../model/level.ts";
import { levelName, shortInterval } from "./level-words.ts";
import { levelsMatrix } from "./levels-matrix.ts";
import { matrixToText } from "./matrix-text.ts";
import { displayWidth } from "./terminal/display-width.ts";
import { line, type Page, series } from "./terminal/page.ts";
import { wrapText } from "./terminal/wrap-text.ts";

/** All interfaces as a matrix for a terminal: levels by name, or by number where their names take too much room. */
export function levelsMatrixText(page: Page, reports: readonly RelationshipReport[]): string {
  return inDirection(page, fittingText(page, reports));
}

/** Each line in the direction of the page, so that the names stand where reading begins. */
function inDirection(page: Page, text: string): string {
  return text
    .split("\n")
    .map((row) => (row === "" ? row : line(page, row)))
    .join("\n");
}

function fittingText(page: Page, reports: readonly RelationshipReport[]): string {
  const label = page.say("levels/unit");
  const byName = matrixToText(
    page,
    levelsMatrix(reports, (interval) => shortInterval(page, interval)),
    label,
  );
  if (isWhole(page, byName)) return byName;
  const numbered = matrixToText(
    page,
    levelsMatrix(reports, (interval) => numbers(page, interval)),
    label,
  );
  const legend = levels.map((level, at) => `${page.language.number(at + 1)} ${levelName(page, level)}`);
  return `${numbered}\n${wrapText(series(page, legend), page.width).join("\n")}\n`;
}

/** Whether a matrix stands in one block, none of whose lines is too wide. */
function isWhole(page: Page, text: string): boolean {
  return !text.includes("\n\n") && text.split("\n").every((row) => displayWidth(row) <= page.width);
}

function numbers({ language }: Page, { atLeast, atMost }: Interval): string {
  const [from, to] = [atLeast, atMost].map((level) => language.number(levels.indexOf(level) + 1));
  return from === to ? `${from}` : `${from}–${to}`;
}
