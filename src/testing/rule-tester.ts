import { parseDesign } from "../formats/parse-design.ts";
import type { Design } from "../model/design.ts";
import type { Rule } from "../rules/define-rule.ts";
import { listenTo } from "./listen-to.ts";

/** A design to try a rule on: its text, or an object that may leave out `orgproof: 1`. */
export type ExampleDesign = string | object;

/** A design that a rule must find something in. */
export interface BadExample {
  readonly design: ExampleDesign;
  /** Ids of exactly the subjects that it must find something about; at least one finding is asked for when left out. */
  readonly subjects?: readonly string[];
  /** The messages, word by word, in English. */
  readonly messages?: readonly string[];
}

/** Designs to try a rule on. */
export interface RuleExamples {
  /** Designs that the rule must find nothing in, and must look at. */
  readonly good: readonly ExampleDesign[];
  readonly bad: readonly (ExampleDesign | BadExample)[];
  readonly options?: Record<string, unknown>;
}

/**
 * Tries a rule on examples.
 * @throws {TypeError} when there is no good or no bad example.
 * @throws {Error} that names the first example that went otherwise than it should.
 */
export function testRule(rule: Rule, { good, bad, options }: RuleExamples): void {
  if (good.length === 0 || bad.length === 0) {
    throw new TypeError(`testRule: \`${rule.id}\` needs at least one good and one bad example`);
  }
  for (const [at, design] of good.entries()) {
    const { findings, examined } = run(rule, design, options);
    if (findings.length > 0)
      fail(
        rule,
        `good example ${at + 1}`,
        `found: ${findings.map(({ message }) => message.text).join("; ")}`,
      );
    if (examined === 0)
      fail(
        rule,
        `good example ${at + 1}`,
        "the rule looked at nothing: it would pass without the rule as well",
      );
  }
  for (const [at, example] of bad.entries()) {
    const { design, subjects, messages } = isBadExample(example)
      ? example
      : { design: example, subjects: undefined, messages: undefined };
    const { findings } = run(rule, design, options);
    const where = `bad example ${at + 1}`;
    if (findings.length === 0) fail(rule, where, "found nothing");
    const ids = findings.map(({ subject }) => subject.id);
    if (subjects && !sameList(ids, subjects))
      fail(rule, where, `found ${ids.join(", ")}; expected ${subjects.join(", ")}`);
    const texts = findings.map(({ message }) => message.text);
    if (messages && !sameList(texts, messages))
      fail(rule, where, `said ${texts.join("; ")}; expected ${messages.join("; ")}`);
  }
}

function run(rule: Rule, design: ExampleDesign, options: Record<string, unknown> | undefined) {
  const sound =
    typeof design === "string" ? parseDesign(design) : parseDesign({ orgproof: 1, ...design } as Design);
  const { found, examined, threw } = listenTo(rule, options)(sound);
  if (threw !== undefined) throw new Error(`\`${rule.id}\` threw: ${threw}`);
  return { findings: found, examined };
}

function fail(rule: Rule, where: string, what: string): never {
  throw new Error(`\`${rule.id}\`, ${where}: ${what}`);
}

function isBadExample(example: ExampleDesign | BadExample): example is BadExample {
  return typeof example === "object" && "design" in example;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
