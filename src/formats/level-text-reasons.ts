import type { MissingFact, RelationshipReport } from "../check/word-relationship.ts";
import { placeOf } from "./check-text-finding.ts";
import {
  alternativesText,
  type ReasonBlock,
  type ReasonRow,
  reasonsOf,
  unknownsIn,
} from "./level-reasons.ts";
import { marks } from "./level-words.ts";
import { commandOn, line, type Page, paragraph } from "./terminal/page.ts";
import { shellWord } from "./terminal/shell-word.ts";

/** So many facts are shown of a block, unless all are asked for. */
const most = 10;

/** What keeps two units from the next level, and the smallest way there. */
export function reasonsText(
  page: Page,
  report: RelationshipReport,
  isFull: boolean,
): readonly (readonly string[])[] {
  return reasonsOf(page, report, isFull).map((block) => blockText(page, block, isFull));
}

function blockText(page: Page, { title, rows, below }: ReasonBlock, isFull: boolean): readonly string[] {
  // one more would take the line that says how many there are
  const shown = isFull || rows.length <= most + 1 ? rows : rows.slice(0, most);
  const hidden = rows.length - shown.length;
  return [
    ...paragraph(page, title, { indent: 2, ink: "strong" }),
    ...shown.flatMap((row) => rowText(page, row, isFull)),
    ...(hidden > 0
      ? paragraph(page, page.say("related/more", { count: hidden }), { indent: 4, ink: "faint" })
      : []),
    ...below.flatMap((text) => paragraph(page, text, { indent: 4, ink: "faint" })),
  ];
}

function rowText(page: Page, row: ReasonRow, isFull: boolean): readonly string[] {
  const [first] = row.facts;
  if (!first) return [];
  const [sign, ink] = marks[first.answer];
  return paragraph(page, alternatives(page, row, isFull), { indent: 4, label: sign, labelInk: ink });
}

/** The facts of a row, of which one is enough. */
function alternatives(page: Page, { facts, hasOthers }: ReasonRow, isFull: boolean): string {
  const text = ({ message, ...fact }: MissingFact) =>
    isFull ? `${message.text} (${page.code(placeOf(fact))})` : message.text;
  return alternativesText(page, facts.map(text), hasOthers);
}

export interface UnknownsOptions {
  readonly file: string;
  /** Whether other interfaces are reported beside it. */
  readonly isOneOfMany: boolean;
}

/** How much is not known, and what asks for it. */
export function unknownsText(
  page: Page,
  report: RelationshipReport,
  { file, isOneOfMany }: UnknownsOptions,
): readonly (readonly string[])[] {
  const count = unknownsIn(report);
  if (count === 0) return [];
  const [a, b] = report.between;
  const command = `orgproof questions ${shellWord(file)}${isOneOfMany ? ` --between ${a},${b}` : ""}`;
  const [label, labelInk] = marks.unknown;
  return [
    [
      ...paragraph(page, page.say("next/unknown", { count }), { indent: 2, label, labelInk }),
      // never broken, so that it can be copied
      line(page, `    ${page.paint("info", commandOn(page, command))}`),
    ],
  ];
}
