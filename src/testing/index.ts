export type { DesignLike } from "./design-like.ts";
export { type ForAllOptions, forAll, type Tried } from "./for-all.ts";
export { checkSchemeLaws } from "./laws/scheme-laws.ts";
export { type DesignMatchers, matchers } from "./matchers/matchers.ts";
export type { KeepLevelOptions } from "./matchers/to-keep-level-under.ts";
export type { LevelOptions } from "./matchers/to-reach-level.ts";
export type { MatcherVerdict } from "./matchers/verdict.ts";
export { type BadExample, type ExampleDesign, type RuleExamples, testRule } from "./rule-tester.ts";
