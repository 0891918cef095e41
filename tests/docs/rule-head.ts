import { readingRules } from "../../src/findings/reading-rules.ts";
import type { Template } from "../../src/findings/words.ts";
import type { Rule } from "../../src/rules/define-rule.ts";
import { counted, sentence, table } from "./markdown.ts";
import { checkingRules, optionsOf, presetsOf, sourceWords, subjectWords } from "./rule-facts.ts";

/** The generated head of a rule's page; nothing for an id that no rule has. */
export function ruleHead(id: string): string | undefined {
  const rule = checkingRules.find((candidate) => candidate.id === id);
  if (rule) return headOf(rule);
  return Object.hasOwn(readingRules, id) ? readingHead(id as keyof typeof readingRules) : undefined;
}

function headOf(rule: Rule): string {
  const options = optionsOf(rule);
  return [
    `# ${rule.id}`,
    "",
    sentence(rule.summary),
    "",
    table(
      ["", ""],
      [
        ["looks at", subjectWords(rule)],
        ["severity", rule.severity],
        ["presets", presetsOf(rule)],
        ["options", options.length === 0 ? "none" : options.map(({ name }) => `\`${name}\``).join(", ")],
        [rule.source.length === 1 ? "source" : "sources", rule.source.map(sourceWords).join("; ")],
      ],
    ),
    ...(options.length === 0
      ? []
      : [
          table(
            ["option", "type", "default", "what it does"],
            options.map((option) => [
              `\`${option.name}\``,
              option.type,
              option.default && `\`${option.default}\``,
              option.description,
            ]),
          ),
        ]),
  ].join("\n");
}

function readingHead(id: keyof typeof readingRules): string {
  const messages = Object.values<Template>(readingRules[id]).map(
    (said) => `- ${typeof said === "string" ? said : said.other}`,
  );
  return [
    `# ${id}`,
    "",
    "Found while a design is read. Always on, always an error, never silenced: a document with such a fault is no design, and no other rule looks at it.",
    "",
    `It says ${counted(messages.length, "thing")}:`,
    "",
    ...messages,
    "",
  ].join("\n");
}

/** The page of a new rule: its head, and the headings to fill in. */
export function newPage(id: string): string {
  return `<!-- generated -->\n${ruleHead(id) ?? ""}<!-- /generated -->\n\n## Why\n\n## Examples\n\n## How to mend it\n`;
}
