import { type Level, levels } from "../model/level.ts";
import { contactsOf, interfacesOf } from "../organisation/contacts.ts";
import type { Interface, Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { type Advice, adviseOn } from "./advice.ts";
import type { Between } from "./between.ts";
import { criteria } from "./criteria.ts";
import type { Criterion } from "./criterion.ts";
import type { CriterionResult } from "./criterion-result.ts";
import type { Interval } from "./interval.ts";
import type { Judgement } from "./judgement.ts";
import { lookBetween } from "./look-between.ts";
import { type Perception, perceptionsOf } from "./perception.ts";
import { type Profile, standardProfile } from "./profile.ts";
import type { Want } from "./proof.ts";
import { type WhyNotMore, whyNotMore } from "./why-not-more.ts";

/** What the structure of a design implies for two units, beside what is wanted, advised and perceived; the three are never mixed. */
export interface Relationship {
  readonly interface: Interface;
  /** In the design's order. */
  readonly between: readonly [Unit, Unit];
  readonly structural: Interval;
  /** Every criterion that the profile asks for or reports; those that the interval does not hang on are judged when this is read. */
  readonly criteria: readonly CriterionResult[];
  /** Levels up to `structural.atLeast` that no criterion shows: all that they ask for does not apply here. */
  readonly vacuous: readonly Level[];
  /** What keeps it from the level after `structural.atLeast`; `undefined` at the highest. */
  readonly whyNotMore: WhyNotMore | undefined;
  /** The level that is wanted; `null`: none. */
  readonly target: Level | null;
  readonly advised: Advice;
  /** What the sides say in surveys, in the design's order; those who said nothing are left out. */
  readonly perceived: readonly Perception[];
  readonly profile: Profile;
}

/**
 * The level that a design implies for two units, and why.
 * @param a A unit, or its id; `b` likewise. Their order does not matter.
 * @throws {TypeError} when there is no such unit, or one is the other or above it.
 */
export function relationship(
  organisation: Organisation,
  a: Unit | string,
  b: Unit | string,
  profile: Profile = standardProfile,
): Relationship {
  return relationshipAt(
    organisation,
    organisation.interfaceOf(unitOf(organisation, a), unitOf(organisation, b)),
    profile,
  );
}

function unitOf({ units }: Organisation, unit: Unit | string): Unit {
  const found = typeof unit === "string" ? units.get(unit) : unit;
  if (!found) throw new TypeError(`there is no unit \`${String(unit)}\``);
  return found;
}

/** What was inferred, once for each pair and profile. */
interface Inferred {
  readonly pairs: Map<Interface, Relationship>;
  all?: readonly Relationship[];
}
const known = new WeakMap<Organisation, Map<Profile, Inferred>>();

function inferredFor(organisation: Organisation, profile: Profile): Inferred {
  const of = known.get(organisation) ?? new Map<Profile, Inferred>();
  known.set(organisation, of);
  const inferred = of.get(profile) ?? { pairs: new Map() };
  of.set(profile, inferred);
  return inferred;
}

/**
 * The relationships of a design, in its order: of every declared interface, and of every two siblings that have a crossing flow or need, shared
 * work, a joint meeting or a joint decision; where only two units are siblings, always of these.
 */
export function relationships(
  organisation: Organisation,
  profile: Profile = standardProfile,
): readonly Relationship[] {
  const inferred = inferredFor(organisation, profile);
  inferred.all ??= relatedPairs(organisation).map((pair) => relationshipAt(organisation, pair, profile));
  return inferred.all;
}

/** The pairs of units that `relationships` tells of. */
export function relatedPairs(organisation: Organisation): readonly Interface[] {
  const all = interfacesOf(organisation);
  const contacts = contactsOf(organisation);
  const siblings = all.filter(({ a, b }) => a.parent === b.parent);
  // a pair that is not declared and has no contact is one of siblings
  return all.filter((pair) => pair.declared !== null || contacts.has(pair) || siblings.length === 1);
}

function relationshipAt(organisation: Organisation, at: Interface, profile: Profile): Relationship {
  const { pairs } = inferredFor(organisation, profile);
  const found = pairs.get(at) ?? infer(organisation, at, profile);
  pairs.set(at, found);
  return found;
}

function infer(organisation: Organisation, at: Interface, profile: Profile): Relationship {
  const asked = askedBy(profile, lookBetween(organisation, at, profile));
  const structural = intervalOf(asked);
  let all: readonly CriterionResult[] | undefined;
  let why: WhyNotMore | undefined;
  let advised: Advice | undefined;
  return {
    interface: at,
    between: [at.a, at.b],
    structural,
    get criteria() {
      all ??= asked.map(({ result }) => result());
      return all;
    },
    vacuous: levels.filter(
      (level, rank) =>
        rank > 0 &&
        rank <= levels.indexOf(structural.atLeast) &&
        !asked.some((each) => each.level === level && each.result().status === "yes"),
    ),
    get whyNotMore() {
      why ??= whyNotMore(structural.atLeast, this.criteria);
      return why;
    },
    target: at.declared?.target ?? null,
    get advised() {
      advised ??= adviseOn(organisation, at);
      return advised;
    },
    perceived: perceptionsOf(at),
    profile,
  };
}

/** A criterion that a profile asks for: judged when its result is wanted, once. A level that is out of reach needs no judgement of those above. */
interface Asked {
  readonly level: CriterionResult["level"];
  readonly result: () => CriterionResult;
}

function askedBy(profile: Profile, between: Between): readonly Asked[] {
  return criteria.flatMap((criterion): readonly Asked[] => {
    const level = Object.hasOwn(profile.criteria, criterion.id)
      ? (profile.criteria[criterion.id] as CriterionResult["level"] | "off")
      : criterion.level;
    if (level === "off") return [];
    let known: CriterionResult | undefined;
    const result = () => {
      known ??= resultOf(criterion.judge(between), criterion, level);
      return known;
    };
    return [{ level, result }];
  });
}

function resultOf(
  { wants, ...judged }: Judgement,
  criterion: Criterion,
  level: CriterionResult["level"],
): CriterionResult {
  let want: Want | undefined;
  return {
    ...judged,
    criterion,
    level,
    get wants() {
      want ??= wants();
      return want;
    },
  };
}

/** A level is reached when every criterion up to it is met or does not apply, and out of reach when one is not met. */
function intervalOf(asked: readonly Asked[]): Interval {
  return {
    atLeast: highest(asked, ({ status }) => status === "yes" || status === "not-applicable"),
    atMost: highest(asked, ({ status }) => status !== "no"),
  };
}

function highest(asked: readonly Asked[], passes: (result: CriterionResult) => boolean): Level {
  let reached: Level = "undefined";
  for (const level of levels.slice(1)) {
    if (!asked.every((each) => each.level !== level || passes(each.result()))) break;
    reached = level;
  }
  return reached;
}
