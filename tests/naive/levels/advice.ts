import type { Design } from "../../../src/model/design.ts";
import { doesProduce, isExternal, needs, produces } from "../crossing.ts";
import { activities, hasLetters, holding, listed, owners, type Pair, shareAnOwner } from "../organisation.ts";
import { howMany } from "../schemes.ts";
import { known, surely } from "../three-values.ts";
import { owns } from "./between.ts";
import type { Level } from "./level.ts";

/* "Advised level" of level.md, of a design that states everything but, it may be, conditions. */

const groups = {
  D: ["conflicts-visible", "duplicated-or-dropped-work", "competing-for-resources"],
  L: ["duplicated-despite-clear-roles", "market-commoditised", "customised-during-sale", "short-life-cycles"],
  I: ["no-shared-responsibility-culture", "separate-reporting", "short-sales-cycle"],
};
const others = ["small-company", "good-informal-relations", "common-process-possible"];
const derived = "duplicated-or-dropped-work";

/** What is declared of two units. */
export function declaredOf(design: Design, [a, b]: Pair) {
  return listed(design.interfaces).find(({ between }) => between.includes(a) && between.includes(b));
}

/** The conditions that are stated of two units. */
export function statedOf(design: Design, pair: Pair): Readonly<Record<string, boolean>> {
  const context = declaredOf(design, pair)?.context;
  const stated = context === undefined || context === "none" ? [] : Object.entries(context);
  return Object.fromEntries(stated.map(([condition, holds]) => [condition, holds === true]));
}

/** The levels that are advised, however the conditions that are not known turn out. */
export function advisedBetween(design: Design, pair: Pair): ReadonlySet<Level> {
  const conditions: Readonly<Record<string, boolean>> = {
    [derived]: isWorkDropped(design, pair),
    ...statedOf(design, pair),
  };
  return advised(JSON.stringify(conditions));
}

/* Thousands of ways in which what is not known may turn out, and few different questions. */
const remembered = new Map<string, ReadonlySet<Level>>();

function advised(known: string): ReadonlySet<Level> {
  const found = remembered.get(known);
  if (found) return found;
  const conditions = JSON.parse(known) as Readonly<Record<string, boolean>>;
  const open = [...Object.values(groups).flat(), ...others].filter((each) => conditions[each] === undefined);
  const levels = new Set<Level>();
  for (let bits = 0; bits < 2 ** open.length; bits += 1) {
    const guessed = Object.fromEntries(open.map((each, at) => [each, ((bits >> at) & 1) === 1]));
    levels.add(advice({ ...conditions, ...guessed }));
  }
  remembered.set(known, levels);
  return levels;
}

function advice(holds: Readonly<Record<string, boolean>>): Level {
  const some = (conditions: readonly string[]) => conditions.some((each) => holds[each]);
  if (holds["small-company"] && holds["good-informal-relations"]) return "undefined";
  if (some(groups.L) && holds["common-process-possible"] && !some(groups.I)) return "integrated";
  if (some(groups.L)) return "aligned";
  return some(groups.D) ? "defined" : "undefined";
}

/** Some of four rules has a finding on an activity with an owner in a or b, or on an information that such an activity produces or needs. */
function isWorkDropped(design: Design, pair: Pair): boolean {
  const theirs = activities(design).filter((each) => pair.some((side) => owns({ design }, side, each)));
  const information = theirs.flatMap((each) => [
    ...known(needs(design, each)),
    ...known(produces(design, each)),
  ]);
  return (
    theirs.some((each) => isUnassigned(design, each) || isWithoutAccountable(design, each)) ||
    information.some((each) => isWithoutProducer(design, each) || isDuplicated(design, each))
  );
}

/** `raci/unassigned`: it has no letter at all, and others have. */
const isUnassigned = (design: Design, activity: string) =>
  !hasLetters(design, activity) && activities(design).some((other) => hasLetters(design, other));

/** `raci/no-accountable`: fewer parties answer than the scheme's minimum. */
const isWithoutAccountable = (design: Design, activity: string) =>
  known(holding(design, activity, "answers")).length < howMany(design, "answers").min;

const producersOf = (design: Design, information: string) =>
  activities(design).filter((each) => surely(doesProduce(design, each, information)));

/** `handoff/no-producer`: it is needed, nothing produces it and it is not external. */
const isWithoutProducer = (design: Design, information: string) =>
  activities(design).some((each) => known(needs(design, each)).includes(information)) &&
  producersOf(design, information).length === 0 &&
  !isExternal(design, information);

/** `ownership/duplicated-work`: two owned activities that produce it have no owner in common. */
const isDuplicated = (design: Design, information: string) => {
  const owned = producersOf(design, information).filter((each) => known(owners(design, each)).length > 0);
  return owned.some((x) => owned.some((y) => !surely(shareAnOwner(design, x, y))));
};
