import type * as z from "zod";
import type { Severity } from "../findings/severity.ts";
import type { SourceCode } from "../findings/sources.ts";
import type { Template } from "../findings/words.ts";
import type { Profile } from "../level/profile.ts";
import type { SectionName } from "../model/section.ts";
import type { Element } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Verdict } from "./verdict.ts";

/** The kinds of element that a rule can look at, one at a time. */
export type RuleSubjectKind = Element["kind"];
export type ElementOf<K extends RuleSubjectKind> = Extract<Element, { readonly kind: K }>;

/** The words of a rule in one language, by variant. `found` is its first message, `unknown` says that it could not decide. */
export interface RuleMessages {
  readonly found: Template;
  readonly unknown: Template;
  readonly [variant: string]: Template;
}

/** What a rule is given besides its subject. */
export interface Context<Options, Prepared> {
  readonly organisation: Organisation;
  readonly options: Options;
  /** How levels are read. */
  readonly profile: Profile;
  /** What the rule's `prepare` returned for this organisation. */
  readonly prepared: Prepared;
}

/** A rule with its types forgotten, as the registry and the checker see it. */
export interface Rule {
  /** `family/name`, kebab-case. */
  readonly id: string;
  readonly subject: RuleSubjectKind;
  readonly severity: Severity;
  /** The preset that it is in besides `all`; in all presets that fit its severity when left out. */
  readonly only?: "marketing-sales";
  /** What it finds, in one English sentence without a full stop. */
  readonly summary: string;
  readonly source: readonly (SourceCode | (string & {}))[];
  readonly messages: RuleMessages;
  /** Its words in other languages, by language tag; those of the built-in rules are in `messages/`. */
  readonly translations?: { readonly [language: string]: RuleMessages };
  /** The schema of its options, every one with a default. */
  readonly options?: z.ZodType<object>;
  /** The section in which its subjects live, when that is not their kind's own. */
  readonly section?: SectionName;
  /** Whether the design says anything of what the rule is about; if not, the rule is not asked. */
  readonly isAsked?: (organisation: Organisation) => boolean;
  readonly prepare?: (organisation: Organisation, options: never, profile: Profile) => unknown;
  readonly check: (subject: never, context: never) => Verdict;
}

/** A rule as its author writes it. */
export interface RuleDefinition<K extends RuleSubjectKind, Options extends object, Prepared>
  extends Omit<Rule, "subject" | "options" | "prepare" | "check"> {
  readonly subject: K;
  readonly options?: z.ZodType<Options>;
  /** Computed once for an organisation, before the first subject. */
  readonly prepare?: (organisation: Organisation, options: Options, profile: Profile) => Prepared;
  /** A pure function from a subject to a verdict. */
  readonly check: (subject: ElementOf<K>, context: Context<Options, Prepared>) => Verdict;
}

const idPattern = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

/**
 * Defines a rule: a pure function from one subject of the organisation to a verdict, with its words and its facts.
 * @throws {TypeError} when its id is not `family/name`, or it says nothing for what it cannot decide.
 */
export function defineRule<
  K extends RuleSubjectKind,
  Options extends object = Record<never, never>,
  Prepared = undefined,
>(definition: RuleDefinition<K, Options, Prepared>): Rule {
  if (!idPattern.test(definition.id)) {
    throw new TypeError(`defineRule: the id \`${definition.id}\` is not of the form \`family/name\``);
  }
  if (!definition.messages?.found || !definition.messages.unknown) {
    throw new TypeError(`defineRule: \`${definition.id}\` needs the messages \`found\` and \`unknown\``);
  }
  return Object.freeze(definition) as Rule;
}
