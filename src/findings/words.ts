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
  /** What joins the items of a list. */
  readonly lists: { readonly and: Joints; readonly or: Joints };
  /** Whether what is counted takes the form of one. */
  readonly isOne: (count: number) => boolean;
}

/** What stands between two items, before the last of several, and between the others of them. */
export interface Joints {
  readonly pair: string;
  readonly last: string;
  readonly others: string;
}

/* Characters of the scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** User text inside a sentence: isolated where the directions mix, so that neither disturbs the order of the other. */
function isolated(text: string, language: Language): string {
  return language.rightToLeft || rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

function saidList(items: readonly unknown[], language: Language, joints: Joints): string {
  const said = items.map((item) =>
    isWord(item) ? wordIn(language, item.word) : `\`${isolated(String(item), language)}\``,
  );
  return joined(said, joints);
}

/* As `Intl.ListFormat` does, which has the rules of all languages looked up before it says its first list: a tenth of what a small check takes. */
function joined(items: readonly string[], { pair, last, others }: Joints): string {
  const end = items.at(-1) ?? "";
  const before = items.slice(0, -1);
  return before.length < 2 ? [...before, end].join(pair) : `${before.join(others)}${last}${end}`;
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
    return saidList(value, language, or ? language.lists.or : language.lists.and);
  });
}

function chosenForm(template: PluralTemplate, params: Params, language: Language): string {
  return language.isOne(Number(params[template.plural])) ? template.one : template.other;
}

/** The names of the parameters that a template uses. */
export function templateParams(template: Template): ReadonlySet<string> {
  const patterns = typeof template === "string" ? [template] : [template.one, template.other];
  const names = patterns.flatMap((pattern) =>
    [...pattern.matchAll(/\{([a-zA-Z]+)(?:\|or)?\}/g)].map((match) => match[1] ?? ""),
  );
  return new Set(typeof template === "string" ? names : [...names, template.plural]);
}
