import { messageKey } from "../findings/english.ts";
import { docsOf, type Finding, type Fix, type Message } from "../findings/finding.ts";
import { pointer } from "../findings/pointer.ts";
import type { Severity } from "../findings/severity.ts";
import { type Language, sayTemplate } from "../findings/words.ts";
import { pathOf } from "../organisation/path-of.ts";
import type { Values } from "../organisation/value.ts";
import type { Rule } from "../rules/define-rule.ts";
import type { FixProposal, Found, Undetermined } from "../rules/verdict.ts";
import type { Statement } from "./run-rule.ts";
import { paramsOf, placesIn, referTo, type Wording } from "./wording.ts";

/** What a rule said of a subject, and how grave that is. */
export interface Spoken extends Statement<Found | Undetermined> {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Puts what rules said into words, each with its place. */
export function wordFindings(statements: readonly Spoken[], wording: Wording): readonly Finding[] {
  const paths = statements.map(pathOfStatement);
  const asked = new Set(paths);
  for (const { verdict } of statements)
    for (const element of verdict.related ?? []) asked.add(pointer(pathOf(element)));
  const places = placesIn(wording.source, [...asked]);
  return statements.map((statement, at): Finding => {
    const { rule, severity, subject, verdict } = statement;
    const path = paths[at] as string;
    const location = places(path);
    return {
      rule: rule.id,
      severity,
      subject: { kind: subject.kind, id: subject.id },
      path,
      ...(location ? { location } : {}),
      message: message(rule, verdict.variant ?? "found", verdict.params, wording.language),
      related: (verdict.related ?? []).map((element) => referTo(element, wording.language, places)),
      fixes: (verdict.fixes ?? []).map((proposal) => fix(rule, proposal, wording.language)),
      docs: docsOf(rule.id),
    };
  });
}

/** Where a statement stands in the design, as a JSON pointer. */
export function pathOfStatement({ subject, verdict }: Statement<Found | Undetermined>): string {
  return pointer(verdict.at ? [...pathOf(subject), ...verdict.at] : pathOf(subject));
}

function fix(rule: Rule, { kind, title = "fix", params = {}, patch }: FixProposal, language: Language): Fix {
  return { kind, title: message(rule, title, params, language), patch };
}

function message(rule: Rule, variant: string, values: Values, language: Language): Message {
  const key = messageKey(rule.id, variant === "found" ? "" : variant);
  const own = rule.messages[variant];
  if (own === undefined) throw new TypeError(`the rule \`${rule.id}\` has no message \`${variant}\``);
  const translated =
    language.tag === "en"
      ? own
      : (rule.translations?.[language.tag]?.[variant] ?? language.messages.get(key) ?? own);
  const params = paramsOf(values, language);
  return { key, text: sayTemplate(translated, params, language), params };
}
