import { sourceOf } from "../findings/source.ts";
import type { Question } from "../level/questions/questions.ts";
import type { Relationship } from "../level/relationship.ts";
import { type LanguageOptions, type Locale, languageOf } from "../messages/language.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { type QuestionReport, wordQuestions } from "./word-question.ts";
import { type RelationshipReport, wordRelationships } from "./word-relationship.ts";
import type { Wording } from "./wording.ts";

/** In which words something is described. */
export interface DescribeOptions extends LanguageOptions {
  /** `en` when left out. */
  readonly locale?: Locale;
}

function wordingOf({ design }: Organisation, { locale = "en", ...options }: DescribeOptions): Wording {
  return { language: languageOf(locale, options), source: sourceOf(design) };
}

/** Relationships of an organisation in words, as plain data: what each criterion says and lacks, why it is not more, with places. */
export function describeRelationships(
  organisation: Organisation,
  relationships: readonly Relationship[],
  options: DescribeOptions = {},
): readonly RelationshipReport[] {
  return wordRelationships(relationships, wordingOf(organisation, options));
}

/** Questions about an organisation in words, as plain data: what is asked, who can answer, and what each answer would do. */
export function describeQuestions(
  organisation: Organisation,
  questions: readonly Question[],
  options: DescribeOptions = {},
): readonly QuestionReport[] {
  return wordQuestions(questions, wordingOf(organisation, options));
}
