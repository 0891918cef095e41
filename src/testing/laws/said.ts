import { check } from "../../check/check.ts";
import type { Config } from "../../check/config.ts";
import type { Finding, Param } from "../../findings/finding.ts";
import type { Design } from "../../model/design.ts";
import { link } from "../../organisation/link.ts";
import type { Rule } from "../../rules/define-rule.ts";
import { subjectsOf } from "../../rules/subjects.ts";

/** What a rule says of a design. */
export interface Said {
  readonly found: readonly Finding[];
  /** Subjects that it could not decide, and why. */
  readonly open: readonly Finding[];
  readonly examined: number;
  readonly asked: boolean;
  /** Ids of the elements that it looks at, one at a time. */
  readonly subjects: readonly string[];
  /** What it threw, if it did. */
  readonly threw: string | undefined;
}

/** Runs one rule over designs, whatever these ignore. */
export function listenTo(rule: Rule, options: Record<string, unknown> | undefined): (design: Design) => Said {
  const config: Config = {
    preset: "none",
    ...(isBuiltIn(rule) ? {} : { custom: [rule] }),
    rules: { [rule.id]: { severity: rule.severity, ...(options ? { options } : {}) } },
    unknownAs: "info",
  };
  return ({ ignore, ...design }) => {
    const organisation = link(design);
    const { findings, rules, internalErrors } = check(organisation, config);
    const report = rules.find(({ id }) => id === rule.id);
    return {
      found: findings.filter((finding) => !isOpen(finding)),
      open: findings.filter(isOpen),
      examined: report?.examined ?? 0,
      asked: report?.status !== "not-asked",
      subjects: subjectsOf(organisation, rule.subject).map(({ id }) => id),
      threw: internalErrors[0]?.message,
    };
  };
}

const nothing: Design = { orgproof: 1, units: {}, activities: {} };

function isBuiltIn({ id }: Rule): boolean {
  return check(link(nothing), { preset: "all" }).rules.some((report) => report.id === id);
}

function isOpen({ message }: Finding): boolean {
  return message.key.endsWith("/unknown");
}

/** What it finds and leaves open, one line for each, in an order that does not hang on the design's. Of several examples it may name any one. */
export function verdicts({ found, open, examined }: Said): readonly string[] {
  const lines = [...found, ...open].map(({ subject, message }) => {
    const numbers = Object.values(message.params).filter((value) => typeof value === "number");
    const counts = numbers.length > 0 ? `: ${numbers.sort().join(", ")}` : "";
    return `${message.key} of ${subject.kind} ${sameId(subject.id)}${counts}`;
  });
  return [...lines.sort(), `it looked at ${examined}`];
}

/**
 * All that it says, one line for each statement; where it names several, in an order that does not hang on what they are called.
 * @param back What the ids in it were called before.
 */
export function statements(
  { found, open, examined }: Said,
  back: (text: string) => string = (text) => text,
): readonly string[] {
  const idIn = (text: string) => sameId(back(text));
  const lines = [...found, ...open].map(({ subject, message, related, fixes }) => {
    const values = Object.values(message.params).flatMap(wordsOf).map(idIn).sort();
    const others = related.map(({ kind, id }) => `${kind} ${idIn(id)}`).sort();
    const ways = fixes.map(({ kind }) => `${kind} fix`).sort();
    const said = [...values, ...others, ...ways].join(", ");
    return `${message.key} of ${subject.kind} ${idIn(subject.id)}: ${said}`;
  });
  return [...lines.sort(), `it looked at ${examined}`];
}

function wordsOf(value: Param): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return "word" in value ? [value.word] : value.flatMap(wordsOf);
}

/** Ids that are made from two others say which stands first: `a<->b`, `separate:a+b`. */
function sameId(id: string): string {
  const [head = "", pair = head] = /^(separate|bind):(.*)$/.exec(id)?.slice(1) ?? ["", id];
  const parts = pair.split(/(?<=.)(?:<->|\+)(?=.)/).sort();
  return head === "" ? parts.join("<->") : `${head}:${parts.join("+")}`;
}

/** How two lists of statements differ, in words. */
export function differenceOf(before: readonly string[], after: readonly string[]): string | undefined {
  const gone = before.filter((each) => !after.includes(each));
  const come = after.filter((each) => !before.includes(each));
  if (gone.length === 0 && come.length === 0) return undefined;
  return [...gone.map((each) => `- ${each}`), ...come.map((each) => `+ ${each}`)].join("\n  ");
}
