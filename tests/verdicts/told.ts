import { createHash } from "node:crypto";
import { check } from "../../src/check/check.ts";
import { describeQuestions } from "../../src/check/describe.ts";
import { questions } from "../../src/level/questions/questions.ts";
import { relationships } from "../../src/level/relationship.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { patterns } from "./patterns.ts";

/** What is told of a design: by each family of rules, and of levels. */
export function told(design: Design): Readonly<Record<string, string>> {
  const organisation = link(design);
  const { rules, findings, interfaces, internalErrors } = check(organisation, {
    preset: "all",
    unknownAs: "info",
    patterns,
    rules: { "own/*": "warn" },
  });
  const lines = new Map<string, string[]>();
  const tell = (family: string, said: object) =>
    lines.set(family, [...(lines.get(family) ?? []), JSON.stringify(said)]);
  for (const rule of rules) tell(familyOf(rule.id), rule);
  for (const finding of findings) tell(familyOf(finding.rule), finding);
  for (const error of internalErrors) tell("errors", error);
  for (const report of interfaces) tell("levels", report);
  return Object.fromEntries([...lines].map(([family, said]) => [family, said.join("\n")]));
}

/** What is asked about the first of its interfaces. */
export function asked(design: Design): Readonly<Record<string, string>> {
  const organisation = link(design);
  const [first] = relationships(organisation);
  if (!first) return {};
  const [a, b] = first.between;
  const all = describeQuestions(organisation, questions(organisation, a, b));
  return { questions: all.map((each) => JSON.stringify(each)).join("\n") };
}

const familyOf = (rule: string) => rule.split("/")[0] ?? rule;

/** A short sum of a text: another text has another one. */
export const sumOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
