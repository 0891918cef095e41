import type { Params } from "./finding.ts";

/**
 * A message in one language. `{name}` stands for a parameter; a list is quoted and joined with "and", or with "or" where it says
 * `{name|or}`. A message whose form depends on a number says which: `{ plural: "count", one: ..., other: ... }`.
 */
export type Template = string | PluralTemplate;
export interface PluralTemplate {
  readonly plural: string;
  readonly one: string;
  readonly other: string;
}

/** The words of one language. */
export interface Language {
  /** Language tag, such as `en`. */
  readonly tag: string;
  readonly rightToLeft: boolean;
  /** Templates by message key. */
  readonly messages: ReadonlyMap<string, Template>;
  /** Words by their name, such as `activity`; a name without a word stands for itself. */
  readonly vocabulary: ReadonlyMap<string, string>;
  /** Says a number in the digits that the reader chose. */
  readonly number: (value: number) => string;
}

/* Characters of the scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** User text inside a sentence: isolated where the directions mix, so that neither disturbs the order of the other. */
function isolated(text: string, language: Language): string {
  return language.rightToLeft || rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

function saidList(
  items: readonly unknown[],
  language: Language,
  type: "conjunction" | "disjunction",
): string {
  const said = items.map((item) =>
    isWord(item) ? wordIn(language, item.word) : `\`${isolated(String(item), language)}\``,
  );
  const [only] = said;
  return only !== undefined && said.length === 1 ? only : listFormat(language.tag, type).format(said);
}

/* Making a list format, or the rules of plurals, costs a thousand times what using it does. */
const listFormats = new Map<string, Intl.ListFormat>();

function listFormat(tag: string, type: "conjunction" | "disjunction"): Intl.ListFormat {
  const key = `${tag} ${type}`;
  const format = listFormats.get(key) ?? new Intl.ListFormat(tag, { type });
  listFormats.set(key, format);
  return format;
}

const pluralRules = new Map<string, Intl.PluralRules>();

function pluralRulesOf(tag: string): Intl.PluralRules {
  const rules = pluralRules.get(tag) ?? new Intl.PluralRules(tag);
  pluralRules.set(tag, rules);
  return rules;
}

function isWord(value: unknown): value is { readonly word: string } {
  return typeof value === "object" && value !== null && "word" in value;
}

/** A word of the vocabulary in `language`. */
export function wordIn(language: Language, word: string): string {
  return language.vocabulary.get(word) ?? word;
}

/** The text of a template with its parameters. */
export function sayTemplate(template: Template, params: Params, language: Language): string {
  const pattern = typeof template === "string" ? template : chosenForm(template, params, language);
  return pattern.replace(/\{([a-zA-Z]+)(\|or)?\}/g, (whole, name: string, or: string | undefined) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return whole;
    if (typeof value === "number") return language.number(value);
    if (typeof value === "string") return isolated(value, language);
    if (isWord(value)) return wordIn(language, value.word);
    return saidList(value, language, or ? "disjunction" : "conjunction");
  });
}

function chosenForm(template: PluralTemplate, params: Params, language: Language): string {
  const count = params[template.plural];
  return pluralRulesOf(language.tag).select(Number(count)) === "one" ? template.one : template.other;
}

/** The names of the parameters that a template uses. */
export function templateParams(template: Template): ReadonlySet<string> {
  const patterns = typeof template === "string" ? [template] : [template.one, template.other];
  const names = patterns.flatMap((pattern) =>
    [...pattern.matchAll(/\{([a-zA-Z]+)(?:\|or)?\}/g)].map((match) => match[1] ?? ""),
  );
  return new Set(typeof template === "string" ? names : [...names, template.plural]);
}
