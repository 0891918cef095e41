import type { Arbitrary } from "fast-check";
import { stringifyDesign } from "../formats/stringify-design.ts";
import type { Design } from "../model/design.ts";
import { basisOf } from "./based-on.ts";
import { designDiff } from "./design-diff.ts";
import { type TryOptions, tryEach } from "./try-each.ts";

/** What is tried: a design, or one beside what was done to it (`{ design, failure }`). */
export type Tried = Design | { readonly design: Design };

/** How a property is tried. */
export interface ForAllOptions extends TryOptions {
  /** What a counterexample is compared with; known for the arbitraries of this package that vary a design. */
  readonly base?: Design | undefined;
}

/**
 * Tries a property of designs: it fails where it throws (an assertion of vitest or jest) or returns false.
 * @throws {Error} with the smallest counterexample that was found, as what is different from the design that was varied, and why it fails.
 * @throws {TypeError} when the property returns a promise.
 */
export function forAll<T extends Tried>(
  designs: Arbitrary<T>,
  property: (tried: T) => unknown,
  options: ForAllOptions = {},
): void {
  const promised = new TypeError("forAll: the property returns a promise");
  const attempt = (tried: T) => {
    const answer = property(tried);
    if (answer instanceof Promise) throw promised;
    if (answer === false) throw new Error("it returned false");
  };
  const { failure } = tryEach(designs, attempt, options);
  if (!failure) return;
  const { tried, cause, found } = failure;
  if (cause === promised) throw promised;
  const shown = counterexampleText(tried, options.base ?? basisOf(designs)?.design);
  throw new Error(`the property does not hold (${found})\n\n${shown}\n\n${reasonOf(cause)}`, { cause });
}

/** The design of what was tried. */
export function designOf(tried: Tried): Design {
  return "design" in tried ? tried.design : tried;
}

/** What was done to a design, and what is different in it; the whole design where it is not known what it was made from. */
export function counterexampleText(tried: Tried, base: Design | undefined): string {
  const design = designOf(tried);
  const beside = "design" in tried ? Object.entries(tried).filter(([name]) => name !== "design") : [];
  const done = beside.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const shown = base ? designDiff(base, design) || "(the design itself)" : stringifyDesign(design).trimEnd();
  return [...done, indented(shortened(shown))].join("\n");
}

/* More than this nobody reads; what was done says the rest. */
const mostLines = 80;

function shortened(text: string): string {
  const lines = text.split("\n");
  const left = lines.length - mostLines;
  return left > 1 ? [...lines.slice(0, mostLines), `(${left} more lines)`].join("\n") : text;
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}

/** Why something failed that threw. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : `it threw ${String(cause)}`;
}
