import { messageKey } from "../findings/english.ts";
import {
  docsOf,
  type Finding,
  type Fix,
  type Message,
  type Param,
  type Params,
  type Related,
} from "../findings/finding.ts";
import { pointer } from "../findings/pointer.ts";
import { locationIn } from "../findings/say.ts";
import type { Severity } from "../findings/severity.ts";
import type { Location, Source } from "../findings/source.ts";
import { type Language, sayTemplate } from "../findings/words.ts";
import { textIn } from "../model/text.ts";
import type { Element } from "../organisation/elements.ts";
import { pathOf } from "../organisation/path-of.ts";
import type { Rule } from "../rules/define-rule.ts";
import type { FixProposal, Found, Undetermined, Value, Values } from "../rules/verdict.ts";
import type { Statement } from "./run-rule.ts";

/** What is needed to put statements of rules into words. */
export interface Wording {
  readonly language: Language;
  /** The text that the design was read from, if it was. */
  readonly source: Source | undefined;
}

/** What a rule said of a subject, and how grave that is. */
export interface Spoken extends Statement<Found | Undetermined> {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Puts what rules said into words, each with its place. */
export function wordFindings(statements: readonly Spoken[], wording: Wording): readonly Finding[] {
  const places = locate(statements, wording.source);
  return statements.map((statement): Finding => {
    const { rule, severity, subject, verdict } = statement;
    const path = pathOfStatement(statement);
    const location = places(path);
    return {
      rule: rule.id,
      severity,
      subject: { kind: subject.kind, id: subject.id },
      path,
      ...(location ? { location } : {}),
      message: message(rule, verdict.variant ?? "found", verdict.params, wording.language),
      related: (verdict.related ?? []).map((element) => related(element, wording.language, places)),
      fixes: (verdict.fixes ?? []).map((proposal) => fix(rule, proposal, wording.language)),
      docs: docsOf(rule.id),
    };
  });
}

function pathOfStatement({ subject, verdict }: Spoken): string {
  return pointer(verdict.at ? [...pathOf(subject), ...verdict.at] : pathOf(subject));
}

/** Finds all places in one pass over the text. */
function locate(
  statements: readonly Spoken[],
  source: Source | undefined,
): (path: string) => Location | undefined {
  if (!source) return () => undefined;
  const paths = statements.flatMap((statement) => [
    pathOfStatement(statement),
    ...(statement.verdict.related ?? []).map((element) => pointer(pathOf(element))),
  ]);
  const places = source.locate(paths);
  return (path) => {
    const place = places.get(path);
    return place && locationIn(source, place);
  };
}

function related(
  element: Element,
  language: Language,
  places: (path: string) => Location | undefined,
): Related {
  const path = pointer(pathOf(element));
  const location = places(path);
  return {
    kind: element.kind,
    id: element.id,
    name: nameIn(element, language),
    path,
    ...(location ? { location } : {}),
  };
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
  const params: Params = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, paramOf(value, language)]),
  );
  return { key, text: sayTemplate(translated, params, language), params };
}

function paramOf(value: Value, language: Language): Param {
  if (Array.isArray(value)) return value.map((item) => (isElement(item) ? nameIn(item, language) : item));
  return isElement(value as Value) ? nameIn(value as Element, language) : (value as Param);
}

function isElement(value: unknown): value is Element {
  return typeof value === "object" && value !== null && "kind" in value;
}

function nameIn(element: Element, language: Language): string {
  return element.text === undefined ? element.name : textIn(element.text, language.tag) || element.id;
}
