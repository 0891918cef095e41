import type { CheckOutcome } from "../formats/check-outcome.ts";
import { type CheckTextOptions, checkText, unreadableText } from "../formats/check-text.ts";
import { line, pageOf, series } from "../formats/terminal/page.ts";
import { reasonsIn } from "./reasons-in.ts";
import type { Report, ReportOptions } from "./report.ts";

/** The reports of all files, one after the other, and how many ended how when they are several. */
export const reportText: Report = (outcomes, options) => {
  const texts = outcomes.map((outcome) => textOf(outcome, options)).filter((text) => text !== "");
  if (outcomes.length > 1 && options.detail !== "quiet") texts.push(totals(outcomes, options));
  return texts.join("\n");
};

function textOf(outcome: CheckOutcome, { locale = "en", ...others }: ReportOptions): string {
  const { file, source = "" } = outcome;
  const options: CheckTextOptions = { ...others, locale, file, source, reasonOf: reasonsIn(locale) };
  return outcome.kind === "checked"
    ? checkText(outcome.result, options)
    : unreadableText(outcome.faults, options);
}

const ends = ["passed", "failed", "undetermined", "unreadable"] as const;

function totals(outcomes: readonly CheckOutcome[], options: ReportOptions): string {
  const page = pageOf(options);
  const parts = ends
    .map((end) => ({ end, count: outcomes.filter((outcome) => endOf(outcome) === end).length }))
    .filter(({ count }) => count > 0)
    .map(({ end, count }) => page.say(`total/${end}`, { count }));
  return `${line(page, `${page.say("total/files", { count: outcomes.length })}: ${series(page, parts)}`)}\n`;
}

function endOf(outcome: CheckOutcome): (typeof ends)[number] {
  if (outcome.kind !== "checked") return "unreadable";
  const { verdict } = outcome.result;
  return verdict === "pass" ? "passed" : verdict === "fail" ? "failed" : "undetermined";
}
