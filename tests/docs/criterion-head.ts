import { criteria } from "../../src/level/criteria.ts";
import type { Criterion } from "../../src/level/criterion.ts";
import { doesNotApply } from "./does-not-apply.ts";
import { sentence, table } from "./markdown.ts";
import { sourceWords } from "./rule-facts.ts";

/** The generated head of a criterion's page; nothing for an id that no criterion has. */
export function criterionHead(id: string): string | undefined {
  const criterion = criteria.find((candidate) => candidate.id === id);
  return criterion && headOf(criterion);
}

function headOf({ id, level, factor, source, messages }: Criterion): string {
  const asked =
    level === "supporting"
      ? "[supporting](../reference/levels.md#supporting): reported, and asked for by no level"
      : `[${level}](../reference/levels.md#${level})`;
  return [
    `# ${id}`,
    "",
    sentence(String(messages.met)),
    "",
    table(
      ["", ""],
      [
        ["level", asked],
        ["factor", factor],
        ["does not apply", doesNotApply[id] ?? "never: it is met, not met or unknown"],
        [source.length === 1 ? "source" : "sources", source.map(sourceWords).join("; ")],
      ],
    ),
  ].join("\n");
}

/** The page of a new criterion: its head, and the headings to fill in. */
export function newCriterionPage(id: string): string {
  const headings = ["Why", "How it is read", "Examples", "How to meet it"];
  return `<!-- generated -->\n${criterionHead(id) ?? ""}<!-- /generated -->\n\n${headings.map((title) => `## ${title}\n`).join("\n")}`;
}
