import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runRule } from "../../src/check/run-rule.ts";
import { settingsOf } from "../../src/check/settings.ts";
import type { Profile } from "../../src/level/profile.ts";
import { type Relationship, relationship, relationships } from "../../src/level/relationship.ts";
import type { Design } from "../../src/model/design.ts";
import { conditions } from "../../src/model/interface.ts";
import type { Element } from "../../src/organisation/elements.ts";
import { link } from "../../src/organisation/link.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import type { Rule } from "../../src/rules/define-rule.ts";
import type { Verdict } from "../../src/rules/verdict.ts";
import { advisedBetween } from "../naive/levels/advice.ts";
import { interfaceRules, lookAtInterfaces } from "../naive/levels/interface-rules.ts";
import { ladder, levelBetween, related } from "../naive/levels/level.ts";
import { perceivedBetween } from "../naive/levels/perceived.ts";
import { areApart, inLine, type Pair, units } from "../naive/organisation.ts";
import { variedDesigns } from "../naive/varied-designs.ts";
import { forgetfulDesigns } from "../rules/forgetful-designs.ts";
import { runs } from "../runs.ts";
import { anyProfile } from "./any-profile.ts";
import { wholeDesigns } from "./whole-designs.ts";

/* Levels, advice, perception and the rules of interfaces against their second implementation, which knows nothing of the first (tests/naive). */

type Declared = Exclude<Design["interfaces"], "none" | undefined>[number];

const seldom = fc.constantFrom(false, false, true);

/** Schemes that have the letters which the designs use. */
const schemes = [
  undefined,
  "rasci",
  "cairo",
  "r-first",
  "implied-r",
  {
    letters: {
      A: { means: "answers", min: 1, max: 2 },
      R: { means: ["performs", "verifies"] },
      C: { means: ["told", "supports"] },
      I: { means: "out" },
    },
    impliedPerformers: true,
  },
] as const;

/** What is declared of two units, with as many conditions as somebody cared to state. */
const declared = fc.constantFrom("m", "m1", "f").chain((other) =>
  fc.record(
    {
      between: fc.constantFrom(["s", other], [other, "s"]),
      target: fc.constantFrom("none", ...ladder),
      perceived: fc.constantFrom(
        {},
        { s: 55 },
        { s: [80, 79] },
        { [other]: 39.9, s: 25 },
        { s: [60, 100], [other]: 80 },
      ),
      context: fc.oneof(
        // nothing calls for any level
        fc.constant(Object.fromEntries(conditions.map((condition) => [condition, false]))),
        fc.record(Object.fromEntries(conditions.map((condition) => [condition, seldom])), {
          requiredKeys: [],
        }),
      ),
    },
    { requiredKeys: ["between"] },
  ),
);

const withDeclared = fc
  .tuple(wholeDesigns, declared)
  .map(([design, of]): Design => ({ ...design, interfaces: [of as Declared] }));

const otherwiseLettered = fc
  .tuple(
    fc.oneof(
      wholeDesigns,
      forgetfulDesigns.map(({ whole }) => whole),
    ),
    fc.constantFrom(...schemes),
  )
  .map(([design, scheme]): Design => (scheme === undefined ? design : { ...design, scheme }));

const designs = fc.oneof(
  { weight: 2, arbitrary: withDeclared },
  { weight: 2, arbitrary: otherwiseLettered },
  { weight: 1, arbitrary: variedDesigns.filter((design) => areApart(design, units(design))) },
);

/** Any two units that are not in line. */
const withPair = designs.chain((design) => {
  const pairs = units(design).flatMap((a) =>
    units(design).flatMap((b): Pair[] => (inLine(design, a, b) ? [] : [[a, b]])),
  );
  return fc.record({ design: fc.constant(design), pair: fc.constantFrom(...pairs), profile: anyProfile });
});

/** A relationship in what both implementations tell of it. */
function inShort({ structural, criteria }: Pick<Relationship, "structural" | "criteria">) {
  return {
    ...structural,
    criteria: criteria.map(({ criterion, level, status, met, examined }) => ({
      criterion: criterion.id,
      level,
      status,
      met,
      examined,
    })),
  };
}

function byDefinition(design: Design, pair: Pair, profile: Profile) {
  const { level, criteria } = levelBetween(design, pair, profile);
  const counts = criteria.map(({ criterion, level, status, met, examined }) => ({
    criterion,
    level,
    status,
    met,
    examined,
  }));
  return { atLeast: level, atMost: level, criteria: counts };
}

/** Which interfaces a rule examines, and at which it finds something. */
function lookedAt(id: string, organisation: Organisation, profile: Profile) {
  const active = settingsOf({ preset: "all" }).active.find(({ rule }) => rule.id === id);
  if (!active) throw new Error(`there is no rule ${id}`);
  const examined: string[] = [];
  const { rule } = active;
  const ask = rule.check as (subject: Element, context: never) => Verdict;
  const check = (subject: Element, context: never): Verdict => {
    const verdict = ask(subject, context);
    if (verdict !== "not-examined") examined.push(subject.id);
    return verdict;
  };
  const run = runRule({ ...active, rule: { ...rule, check } as Rule }, organisation, profile, true);
  if (run.error !== undefined) throw new Error(run.error);
  const idsOf = (statements: readonly { readonly subject: { readonly id: string } }[]) =>
    statements.map(({ subject }) => subject.id).sort();
  return { examined: examined.sort(), found: idsOf(run.found), undetermined: idsOf(run.undetermined) };
}

describe("the second implementation, of designs that state everything, gives the same", () => {
  it("criteria, with their counts, and the same level of any two units", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(withPair, ({ design, pair: [a, b], profile }) => {
        const told = inShort(relationship(link(design), a, b, profile));
        expect(told).toEqual(byDefinition(design, [a, b], profile));
        for (const { criterion, status } of told.criteria) seen.add(`${criterion} ${status}`);
        seen.add(told.atLeast);
      }),
      runs(500, 100_000),
    );
    // 51 there are: every level, and every criterion met and not met, of which 9 may not apply
    expect(seen.size).toBeGreaterThan(45);
  });

  it("relationships, in the same order, with the same advice and perceptions", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(designs, (design) => {
        const told = relationships(link(design));
        expect(told.map(({ interface: { id } }) => id)).toEqual(
          related(design).map((pair) => pair.join("<->")),
        );
        for (const { between, advised, perceived } of told) {
          const pair: Pair = [between[0].id, between[1].id];
          const levels = ladder.filter((level) => advisedBetween(design, pair).has(level));
          expect([advised.atLeast, advised.atMost]).toEqual([levels[0], levels.at(-1)]);
          const said = perceived.map(({ unit, level }) => ({ unit: unit.id, level }));
          expect(said).toEqual(perceivedBetween(design, pair));
          for (const each of [...levels, ...said.map(({ level }) => `seen as ${level}`)]) seen.add(each);
        }
      }),
      runs(200, 20_000),
    );
    expect(seen.size).toBe(2 * ladder.length);
  });

  it.each(interfaceRules)("interfaces examined and found by %s", (rule) => {
    const seen = { clean: 0, found: 0 };
    fc.assert(
      fc.property(designs, anyProfile, (design, profile) => {
        const told = lookedAt(rule, link(design), profile);
        expect(told).toEqual(lookAtInterfaces(design, rule, profile));
        seen.clean += told.examined.length - told.found.length - told.undetermined.length;
        seen.found += told.found.length;
      }),
      runs(300, 25_000),
    );
    expect(seen.found).toBeGreaterThan(0);
    expect(seen.clean).toBeGreaterThan(0);
  });
});
