import { check } from "../check/check.ts";
import type { Config } from "../check/config.ts";
import { placesIn } from "../check/wording.ts";
import { patched } from "../findings/patched.ts";
import { pointer } from "../findings/pointer.ts";
import { type Location, sourceOf } from "../findings/source.ts";
import type { Design } from "../model/design.ts";
import { isPlain } from "../model/is-plain.ts";
import { readDesign } from "../organisation/design-faults.ts";
import { link } from "../organisation/link.ts";
import type { Expectations } from "./expectations.ts";
import { runExpectations } from "./run-expectations.ts";

/** How many facts of a design some rule or expectation depends on, and the others. */
export interface Noticed {
  /** Facts that can be left out, so that it is still a design. */
  readonly facts: number;
  readonly noticed: number;
  /** The facts that nothing depends on, in the design's order. */
  readonly unnoticed: readonly { readonly path: string; readonly location?: Location }[];
}

/**
 * Leaves out each fact of a design, one at a time, and sees whether anything notices: a rule that finds something else or can no longer decide, or an
 * expectation with another outcome. What nothing notices could as well be wrong.
 */
export function unnoticedFacts(
  design: Design,
  expectations: readonly Expectations[],
  config: Config = {},
): Noticed {
  const usual = noticedIn(design, expectations, config);
  let facts = 0;
  const unnoticed: string[] = [];
  for (const fact of factsOf(design)) {
    const read = readDesign(patched(design, [{ op: "remove", path: pointer(fact) }]));
    if ("faults" in read) continue;
    facts += 1;
    if (noticedIn(read.design, expectations, config) === usual) unnoticed.push(pointer(fact));
  }
  const places = placesIn(sourceOf(design), unnoticed);
  return {
    facts,
    noticed: facts - unnoticed.length,
    unnoticed: unnoticed.map((path) => {
      const location = places(path);
      return { path, ...(location ? { location } : {}) };
    }),
  };
}

type Path = readonly (string | number)[];

/* What describes the document, is said to people, or silences what was found. */
const aside = ["$schema", "orgproof", "name", "description", "date", "scheme", "open", "ignore"];
const asideInElements = ["name", "description", "id", "tags"];

/** Where each fact of a design stands: every element, attribute, item and entry. */
function factsOf(design: Design): readonly Path[] {
  return Object.entries(design)
    .filter(([section]) => !aside.includes(section))
    .flatMap(([section, elements]) =>
      entriesOf(elements).flatMap(([key, element]) => [
        [section, key],
        ...entriesOf(element)
          .filter(([name]) => !asideInElements.includes(String(name)))
          .flatMap(([name, value]) => [[section, key, name], ...placesBelow(value, [section, key, name])]),
      ]),
    );
}

/** The places inside a value; what stands in a list or map alone is no other fact than the whole. */
function placesBelow(value: unknown, at: Path): readonly Path[] {
  const entries = entriesOf(value);
  return entries.flatMap(([key, inner]) => [
    ...(entries.length > 1 ? [[...at, key]] : []),
    ...placesBelow(inner, [...at, key]),
  ]);
}

function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return [...value.entries()];
  return isPlain(value) ? Object.entries(value) : [];
}

/** All that rules and expectations say of a design, without the words. */
function noticedIn(design: Design, expectations: readonly Expectations[], config: Config): string {
  const { findings, rules } = check(link(design), { ...config, unknownAs: "info" });
  const found = findings.map(({ rule, severity, subject, message }) => [
    rule,
    severity,
    subject.kind,
    subject.id,
    message.key,
  ]);
  const silent = rules.map(({ status }) => status === "not-asked" || status === "incomplete");
  return JSON.stringify([
    found.map(String).sort(),
    silent,
    expectations.map((each) => outcomesOf(design, each, config)),
  ]);
}

function outcomesOf(design: Design, expectations: Expectations, config: Config): readonly string[] {
  try {
    const { scenarios } = runExpectations(design, expectations, config);
    return scenarios.flatMap(({ assertions }) => assertions.map(({ outcome }) => outcome));
  } catch {
    // what it names is gone
    return [];
  }
}
