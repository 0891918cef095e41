import { sources } from "../../../src/findings/sources.ts";
import { criteria } from "../../../src/level/criteria.ts";
import { table } from "../markdown.ts";
import { checkingRules } from "../rule-facts.ts";

/** docs/reference/sources.md */
export function sourcesPage(): string {
  const rows = Object.entries(sources).map(([code, text]) => [
    `\`${code}\``,
    text,
    [...citing(checkingRules, code, "rules"), ...citing(criteria, code, "criteria")].join(" "),
  ]);
  return [
    "# Sources",
    "",
    "Where the reasons of the rules, and of the criteria of levels, come from. Each cites its sources by code; its page names them in full. A reason is no proof that a finding matters to you: severities and options are yours.",
    "",
    table(["code", "source", "cited by"], rows),
  ].join("\n");
}

interface Citing {
  readonly id: string;
  readonly source: readonly string[];
}

function citing(all: readonly Citing[], code: string, folder: string): readonly string[] {
  return all
    .filter(({ source }) => source.includes(code))
    .map(({ id }) => `[\`${id}\`](../${folder}/${id}.md)`);
}
