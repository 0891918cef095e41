import { asPhrase } from "../formats/terminal/direction.ts";
import { displayWidth } from "../formats/terminal/display-width.ts";
import { line, type Page, paragraph } from "../formats/terminal/page.ts";
import type { Ink } from "../formats/terminal/paint.ts";
import type { CliWord } from "../messages/en/cli.ts";

type WordAfter<Prefix extends string> = CliWord extends infer W
  ? W extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;

/** A fact of a rule or a criterion: what it is about, and what it says. */
export type FactRow = readonly [label: WordAfter<"explain/label/">, text: string];

/** What heads the explanation of a rule or a criterion. */
export interface ExplainedFacts {
  readonly title: string;
  /** Stands beside the title, in `ink`. */
  readonly mark: string;
  readonly ink: Ink;
  readonly summary: string;
  readonly rows: readonly FactRow[];
}

/** The facts of a rule or a criterion, their labels in one column. */
export function factRows(page: Page, { title, mark, ink, summary, rows }: ExplainedFacts): readonly string[] {
  const { paint, code, say } = page;
  const labelled = rows.map(([label, text]) => ({ label: say(`explain/label/${label}`), text }));
  const labelWidth = Math.max(9, ...labelled.map(({ label }) => displayWidth(label)));
  return [
    line(page, `${paint("strong", code(title))} ${paint(ink, mark)}`),
    ...paragraph(page, summary, { indent: 2 }),
    "",
    ...labelled.flatMap(({ label, text }) => paragraph(page, text, { indent: 2, label, labelWidth })),
  ];
}

/** A source, which is mostly cited in English. */
export function cited({ language }: Page, source: string): string {
  return language.rightToLeft ? asPhrase(source) : source;
}
