export { type BadExample, type ExampleDesign, type RuleExamples, testRule } from "./rule-tester.ts";
