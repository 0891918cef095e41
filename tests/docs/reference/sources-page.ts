import { sources } from "../../../src/findings/sources.ts";
import { table } from "../markdown.ts";
import { checkingRules } from "../rule-facts.ts";

/** docs/reference/sources.md */
export function sourcesPage(): string {
  const rows = Object.entries(sources).map(([code, text]) => [
    `\`${code}\``,
    text,
    checkingRules
      .filter(({ source }) => source.includes(code))
      .map(({ id }) => `[\`${id}\`](../rules/${id}.md)`)
      .join(" "),
  ]);
  return [
    "# Sources",
    "",
    "Where the reasons of the rules come from. A rule cites its sources by code; its page names them in full. A reason is no proof that a finding matters to you: severities and options are yours.",
    "",
    table(["code", "source", "cited by"], rows),
  ].join("\n");
}
