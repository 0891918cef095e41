import type { CriterionReport, MissingFact, RelationshipReport } from "../check/word-relationship.ts";
import type { Related } from "../findings/finding.ts";
import { sayTemplate } from "../findings/words.ts";
import { placeOf } from "./check-text-finding.ts";
import { criteriaFor, metText, type Rung, rungsOf, tallyText } from "./level-rungs.ts";
import { levelName, marks, standingMarks } from "./level-words.ts";
import { displayWidth, pad } from "./terminal/display-width.ts";
import { line, type Page, paragraph } from "./terminal/page.ts";
import { visibleSource } from "./terminal/visible-text.ts";

/** The four levels as a ladder, the highest on top: how each stands, and a mark for each of its criteria. */
export function ladderText(page: Page, report: RelationshipReport): readonly string[] {
  const rungs = rungsOf(report).toReversed();
  const nameWidth = Math.max(...rungs.map(({ level }) => displayWidth(levelName(page, level))));
  const standings = rungs.map(({ standing }) => page.say(`level/${standing}`));
  const standingWidth = Math.max(...standings.map(displayWidth)) + 2;
  const most = Math.max(...rungs.map(({ criteria }) => criteria.length));
  const isNarrow = 4 + nameWidth + 3 + standingWidth + 3 + 2 * most > page.width;
  const [margin, gap, between] = isNarrow ? ["  ", " ", ""] : ["    ", "   ", " "];
  return rungs.map(({ level, standing, criteria }, at) => {
    const [sign, ink] = standingMarks[standing];
    const signs = criteria.map(({ status }) => page.paint(marks[status][1], marks[status][0]));
    const name = page.paint("strong", pad(levelName(page, level), nameWidth));
    const state = pad(page.paint(ink, `${sign} ${standings[at]}`), standingWidth);
    return line(page, `${margin}${name}${gap}${state}${gap}${signs.join(between)}`.trimEnd());
  });
}

/** The criteria of each level by factor, then those that no level asks for. */
export function criteriaText(
  page: Page,
  report: RelationshipReport,
  isFull: boolean,
): readonly (readonly string[])[] {
  const rungs = rungsOf(report).filter(({ criteria }) => criteria.length > 0);
  const supporting = criteriaFor(report, "supporting");
  const all = [...rungs.flatMap(({ criteria }) => criteria), ...supporting];
  const widths = {
    factor: Math.max(0, ...all.map(({ factor }) => displayWidth(page.say(`factor/${factor}`)))),
    met: Math.max(0, ...all.map((criterion) => displayWidth(metText(page, criterion)))),
  };
  const rows = (criteria: readonly CriterionReport[]) =>
    criteria.flatMap((criterion, at) => {
      const isFirst = criterion.factor !== criteria[at - 1]?.factor;
      return criterionText(page, criterion, { isFirst, widths, isFull });
    });
  return [
    ...rungs.map((rung) => [...rungText(page, rung), ...rows(rung.criteria)]),
    ...(supporting.length > 0
      ? [
          [
            ...paragraph(page, page.say("level/supporting"), { indent: 2, ink: "strong" }),
            ...rows(supporting),
          ],
        ]
      : []),
  ];
}

function rungText(page: Page, { level, standing, isVacuous, criteria }: Rung): readonly string[] {
  const [sign, ink] = standingMarks[standing];
  const why = isVacuous ? page.say("level/vacuous") : tallyText(page, criteria);
  const label = `${page.paint("strong", levelName(page, level))} ${page.paint(ink, `${sign} ${page.say(`level/${standing}`)}:`)}`;
  return paragraph(page, why, { indent: 2, label, labelInk: "plain" });
}

interface CriterionOptions {
  /** Whether it is the first of its factor. */
  readonly isFirst: boolean;
  /** Columns of the factors, and of how many meet a criterion. */
  readonly widths: { readonly factor: number; readonly met: number };
  readonly isFull: boolean;
}

function criterionText(
  page: Page,
  criterion: CriterionReport,
  { isFirst, widths, isFull }: CriterionOptions,
): readonly string[] {
  const { factor, status, message, id, evidence, missing } = criterion;
  const [sign, ink] = marks[status];
  const name = isFirst ? page.say(`factor/${factor}`) : "";
  const met = pad(metText(page, criterion), widths.met, "start");
  const label = `${page.paint("info", pad(name, widths.factor))} ${page.paint(ink, sign)} ${page.paint("faint", met)} `;
  const text = isFull ? `${message.text} (${page.code(id)})` : message.text;
  const rows = paragraph(page, text, {
    indent: 4,
    label,
    labelInk: "plain",
    ink: status === "not-applicable" ? "faint" : "plain",
  });
  if (!isFull) return rows;
  const indent = 4 + widths.factor + 3;
  return [
    ...rows,
    ...evidence.flatMap((element) => elementText(page, element, indent)),
    ...missing.flatMap((fact) => factText(page, fact, indent)),
  ];
}

function elementText(page: Page, element: Related, indent: number): readonly string[] {
  const { kind, name } = element;
  const text = sayTemplate(
    "{kind} `{name}`",
    { kind: { word: kind }, name: visibleSource(name) },
    page.language,
  );
  return paragraph(page, `${text} (${page.code(placeOf(element))})`, { indent, label: "·", ink: "faint" });
}

/** A fact to change, or one to ask for, with its place. */
function factText(page: Page, fact: MissingFact, indent: number): readonly string[] {
  const [label, labelInk] = marks[fact.answer];
  const text = `${fact.message.text} (${page.code(placeOf(fact))})`;
  return paragraph(page, text, { indent, label, labelInk, ink: "faint" });
}
