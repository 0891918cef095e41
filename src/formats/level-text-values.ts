import type { RelationshipReport } from "../check/word-relationship.ts";
import { valueLines, values } from "./level-values.ts";
import { displayWidth } from "./terminal/display-width.ts";
import { type Page, paragraph } from "./terminal/page.ts";

/** What is wanted, perceived and advised, each with its own label. */
export function valuesText(page: Page, report: RelationshipReport): readonly string[] {
  const labels = values.map((value) => page.say(`${value}/label`));
  const labelWidth = Math.max(...labels.map(displayWidth)) + 1;
  return values.flatMap((value, at) => {
    const [first = "", ...others] = valueLines(page, value, report);
    return [
      ...paragraph(page, first, { indent: 2, label: labels[at] ?? "", labelInk: "info", labelWidth }),
      ...others.flatMap((text) => paragraph(page, text, { indent: 2 + labelWidth + 1, ink: "faint" })),
    ];
  });
}
