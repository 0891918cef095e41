import type { RelationshipReport } from "../check/word-relationship.ts";
import { criteriaText, ladderText } from "./level-text-ladder.ts";
import { reasonsText, unknownsText } from "./level-text-reasons.ts";
import { valuesText } from "./level-text-values.ts";
import { intervalText, pairName } from "./level-words.ts";
import { levelsMatrixText } from "./levels-matrix-text.ts";
import { displayWidth } from "./terminal/display-width.ts";
import { type Page, type PageOptions, pageOf, paragraph, ruledLine } from "./terminal/page.ts";

export interface LevelTextOptions extends PageOptions {
  /** The file of the design, as a command line names it. */
  readonly file?: string;
  /** `short` (default); `full`: also what shows it and where that stands. */
  readonly detail?: "short" | "full";
}

/**
 * What a design implies for every two units, as a person likes to read it in a terminal: a ladder; apart from it what is wanted, perceived and
 * advised; the criteria; and why it is not more. Ends with a line end.
 */
export function levelText(reports: readonly RelationshipReport[], options: LevelTextOptions = {}): string {
  const page = pageOf(options);
  const { detail = "short", file = "design.yaml" } = options;
  if (reports.length === 0) return joined([paragraph(page, page.say("level/none"))]);
  const isFull = detail === "full";
  const isOneOfMany = reports.length > 1;
  const texts = reports.map((report) =>
    joined([
      titleText(page, report),
      ladderText(page, report),
      valuesText(page, report),
      ...criteriaText(page, report, isFull),
      ...reasonsText(page, report, isFull),
      ...unknownsText(page, report, { file, isOneOfMany }),
    ]),
  );
  return [...(isOneOfMany ? [levelsMatrixText(page, reports)] : []), ...texts].join("\n");
}

function titleText(page: Page, { names, structural }: RelationshipReport): readonly string[] {
  const name = pairName(page, names);
  const fits = displayWidth(name) <= page.width;
  const implied = page.say("level/implied", { level: { word: intervalText(page, structural) } });
  return [
    ...(fits ? [ruledLine(page, page.paint("strong", name))] : paragraph(page, name, { ink: "strong" })),
    "",
    ...paragraph(page, implied, { indent: 2, ink: "strong" }),
  ];
}

/** Blocks of lines with an empty line between them. */
function joined(blocks: readonly (readonly string[])[]): string {
  return blocks.map((block) => block.map((row) => `${row}\n`).join("")).join("\n");
}
