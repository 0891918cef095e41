/** orgproof: a type checker for organisational designs. */

export { check } from "./check/check.ts";
export type { Config } from "./check/config.ts";
export { defineConfig } from "./check/define-config.ts";
export { type DescribeOptions, describeQuestions, describeRelationships } from "./check/describe.ts";
export type {
  CheckResult,
  CheckVerdict,
  InternalError,
  RuleReport,
  RuleStatus,
  SuppressedFinding,
} from "./check/result.ts";
export type { AnswerReport, OptionReport, QuestionReport } from "./check/word-question.ts";
export type { CriterionReport, MissingFact, RelationshipReport } from "./check/word-relationship.ts";
export { DesignError } from "./findings/design-error.ts";
export type {
  Finding,
  Fix,
  Message,
  Param,
  Params,
  PatchOperation,
  Related,
  Subject,
  SubjectKind,
  Word,
} from "./findings/finding.ts";
export type { Severity } from "./findings/severity.ts";
export type { Location, Position } from "./findings/source.ts";
export type { PluralTemplate, Template } from "./findings/words.ts";
export { type ParseOptions, type ParseResult, parseDesign, safeParseDesign } from "./formats/parse-design.ts";
export { parseOrganisation } from "./formats/parse-organisation.ts";
export { stringifyDesign } from "./formats/stringify-design.ts";
export type {
  DependencyGraph,
  EdgeAttributes,
  EdgeKind,
  GraphAttributes,
  GraphOptions,
  NodeAttributes,
  NodeKind,
  OrganisationGraph,
} from "./graph/attributes.ts";
export {
  dependencyGraph,
  informationGraph,
  organisationGraph,
  powerGraph,
} from "./graph/organisation-graph.ts";
export type { Advice, ConditionAnswer } from "./level/advice.ts";
export { criteria } from "./level/criteria.ts";
export type { Criterion, CriterionMessages, Factor } from "./level/criterion.ts";
export type { CriterionResult } from "./level/criterion-result.ts";
export { defineProfile, type ProfileDefinition } from "./level/define-profile.ts";
export type { Interval } from "./level/interval.ts";
export type { Perception } from "./level/perception.ts";
export { type Profile, standardProfile } from "./level/profile.ts";
export type { Demand, Fact, Want } from "./level/proof.ts";
export type { Input, Option } from "./level/questions/option.ts";
export { type Answer as QuestionAnswer, type Question, questions } from "./level/questions/questions.ts";
export { type Relationship, relationship, relationships } from "./level/relationship.ts";
export type { FactSet, WantedFact, WhyNotMore } from "./level/why-not-more.ts";
export type { Locale } from "./messages/language.ts";
export { defineDesign } from "./model/define-design.ts";
export { type Design, designSchema } from "./model/design.ts";
export { durationInDays } from "./model/duration.ts";
export { designJsonSchema } from "./model/json-schema.ts";
export { type Level, levels } from "./model/level.ts";
export type { Meaning } from "./model/scheme.ts";
export type { SectionName } from "./model/section.ts";
export type { Text } from "./model/text.ts";
export type {
  Activity,
  Agreement,
  Assignment,
  Constraint,
  Decision,
  Element,
  Flow,
  Information,
  Interface,
  Knowledge,
  Meeting,
  Metric,
  Need,
  OwnerSet,
  Party,
  Process,
  Role,
  System,
  Transfer,
  Unit,
} from "./organisation/elements.ts";
export type { Letter, Scheme } from "./organisation/letters.ts";
export { link } from "./organisation/link.ts";
export type { Organisation } from "./organisation/organisation.ts";
export { areSeveral, haveCommon, inLine, isWithin } from "./organisation/owner-set.ts";
export type { Answer, Coverage, UniversalAnswer } from "./organisation/three-values.ts";
export type { Values } from "./organisation/value.ts";
export {
  type Context,
  defineRule,
  type Rule,
  type RuleDefinition,
  type RuleMessages,
  type RuleSubjectKind,
} from "./rules/define-rule.ts";
export type { Pattern } from "./rules/pattern-schema.ts";
export { definePreset, type Preset, type PresetName, type Setting } from "./rules/presets.ts";
export { rules } from "./rules/registry.ts";
export {
  type Extra,
  type FixProposal,
  found,
  undetermined,
  type Verdict,
} from "./rules/verdict.ts";
