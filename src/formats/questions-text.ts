import type { AnswerReport, OptionReport, QuestionReport } from "../check/word-question.ts";
import type { Interval } from "../level/interval.ts";
import { placeOf } from "./check-text-finding.ts";
import { intervalText, pairName, shortInterval } from "./level-words.ts";
import { displayWidth, pad } from "./terminal/display-width.ts";
import { type Page, type PageOptions, pageOf, paragraph, ruledLine, series } from "./terminal/page.ts";

/** What is to be asked about two units. */
export interface QuestionList {
  readonly names: readonly [string, string];
  readonly structural: Interval;
  readonly questions: readonly QuestionReport[];
}

/** The questions about every two units, as a person likes to read them in a terminal: the most telling first. Ends with a line end. */
export function questionsText(lists: readonly QuestionList[], options: PageOptions = {}): string {
  const page = pageOf(options);
  if (lists.length === 0) return `${paragraph(page, page.say("questions/nobody")).join("\n")}\n`;
  return lists.map((list) => `${listText(page, list).join("\n")}\n`).join("\n");
}

function listText(page: Page, { names, structural, questions }: QuestionList): readonly string[] {
  const implied = page.say("level/implied", { level: { word: intervalText(page, structural) } });
  const certain = structural.atLeast === structural.atMost && questions.length > 0;
  return [
    ruledLine(page, page.paint("strong", pairName(page, names))),
    "",
    ...paragraph(page, implied, { indent: 2, ink: "strong" }),
    ...paragraph(
      page,
      questions.length === 0
        ? page.say("questions/none")
        : page.say("questions/count", { count: questions.length }),
      { indent: 2 },
    ),
    ...(certain ? paragraph(page, page.say("questions/certain"), { indent: 2, ink: "faint" }) : []),
    ...questions.flatMap((question, at) => ["", ...questionText(page, question, at + 1)]),
  ];
}

/** One question with its answers; `numbered`: each answer has a number by which it can be chosen. */
export function questionText(
  page: Page,
  question: QuestionReport,
  rank: number,
  numbered = false,
): readonly string[] {
  const { message, who, criteria, location, answers } = question;
  const facts = [
    page.say("questions/who", { units: who.map(({ name }) => name) }),
    page.say("questions/waiting", { criteria: { word: series(page, criteria.map(page.code)) } }),
    ...(location ? [placeOf({ location, path: question.path })] : []),
  ];
  const label = page.language.number(rank);
  const indent = 2 + label.length + 1;
  return [
    ...paragraph(page, message.text, { indent: 2, label, labelInk: "plain", ink: "strong" }),
    ...paragraph(page, facts.join(" · "), { indent, ink: "faint" }),
    ...(answers.length === 0
      ? paragraph(page, page.say("questions/large"), { indent, ink: "faint" })
      : answersText(page, answers, indent, numbered)),
  ];
}

/** The answers in two columns: what is said, and what the level would be then. */
function answersText(
  page: Page,
  answers: readonly AnswerReport[],
  indent: number,
  numbered: boolean,
): readonly string[] {
  let count = 0;
  const said = ({ message }: OptionReport) => {
    count += 1;
    return numbered ? `${page.language.number(count)} ${message.text}` : message.text;
  };
  const levels = answers.map(({ becomes }) => shortInterval(page, becomes));
  const width = Math.max(...levels.map(displayWidth));
  return answers.flatMap(({ options }, at) => {
    const level = pad(levels[at] ?? "", width);
    const rows = numbered ? options.map(said) : [series(page, options.map(said))];
    return rows.flatMap((row, index) =>
      paragraph(page, row, {
        indent,
        label: index === 0 ? level : pad("", width),
        labelWidth: width + 1,
        labelInk: "info",
      }),
    );
  });
}
