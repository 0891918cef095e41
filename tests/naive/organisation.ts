import type { Design } from "../../src/model/design.ts";
import { impliesPerformers, lettersOf } from "./schemes.ts";
import { type Answer, yesIf } from "./three-values.ts";

/*
 * A design read by definition, each function a sentence of model.md or level.md. Elements are their ids (flows: what is written), and `undefined`
 * is what the design does not say. Shared with src: the type of what a user writes, and nothing else.
 */

export type Pair = readonly [string, string];
export type Flow = Exclude<Design["flows"], undefined | "none">[number];
export type Activity = Design["activities"][string];

/** Wherever a list is expected, one alone is accepted; `none` is an empty list, and so is what is absent where that means none. */
export function listed<T>(written: T | readonly T[] | "none" | undefined): readonly T[] {
  if (written === undefined || written === "none") return [];
  return Array.isArray(written) ? [...new Set(written as readonly T[])] : [written as T];
}

type Section = Exclude<Design["open"], readonly unknown[] | "none" | undefined>;

/** Whether a section lists all that there is, is known to be incomplete, or is not there at all. */
export function coverage(design: Design, section: Section): "complete" | "open" | "left-out" {
  if (design[section] === undefined) return "left-out";
  return listed<Section>(design.open).includes(section) ? "open" : "complete";
}

export const isComplete = (design: Design, section: Section): boolean =>
  coverage(design, section) === "complete";

/** The elements of a section by id; none where it is left out. */
export function entries<T>(
  section: Readonly<Record<string, T>> | "none" | undefined,
): readonly (readonly [string, T])[] {
  return section === undefined || section === "none" ? [] : Object.entries(section);
}

/* --- Units and parties --- */

export const units = (design: Design): readonly string[] => Object.keys(design.units);
export const roles = (design: Design): readonly string[] => entries(design.roles).map(([id]) => id);

export function parentOf(design: Design, unit: string): string | undefined {
  const parent = design.units[unit]?.parent;
  return parent === "none" ? undefined : parent;
}

/** A unit and all above it. */
export function upFrom(design: Design, unit: string): readonly string[] {
  const parent = parentOf(design, unit);
  return parent === undefined ? [unit] : [unit, ...upFrom(design, parent)];
}

/** For an interface, a unit stands for itself and all its descendants. */
export const isWithin = (design: Design, unit: string, side: string): boolean =>
  upFrom(design, unit).includes(side);

/** Two units are in line when one is the other or an ancestor of it. */
export const inLine = (design: Design, a: string, b: string): boolean =>
  isWithin(design, a, b) || isWithin(design, b, a);

/** Some unit of the ones is in line with some unit of the others. */
export const meet = (design: Design, some: readonly string[], others: readonly string[]): boolean =>
  some.some((a) => others.some((b) => inLine(design, a, b)));

/** "Two units": some two of them are not in line. */
export const areApart = (design: Design, some: readonly string[]): boolean =>
  some.some((a) => some.some((b) => !inLine(design, a, b)));

/** A party that is a unit counts as itself; a role that sits in two units counts for both. */
export function unitsOf(design: Design, party: string): readonly string[] {
  if (Object.hasOwn(design.units, party)) return [party];
  return entries(design.roles).flatMap(([id, role]) => (id === party ? listed(role.unit) : []));
}

export const unitsOfAll = (design: Design, some: readonly string[]): readonly string[] => [
  ...new Set(some.flatMap((party) => unitsOf(design, party))),
];

/** A party belongs to a unit when one of its units is in line with it. */
export const belongs = (design: Design, party: string, unit: string): boolean =>
  meet(design, unitsOf(design, party), [unit]);

/** A party is on a side of an interface when one of its units is that side or below it. */
export const isOnSide = (design: Design, party: string, side: string): boolean =>
  unitsOf(design, party).some((unit) => isWithin(design, unit, side));

/* --- Letters and owners --- */

export const activities = (design: Design): readonly string[] => Object.keys(design.activities);

export function written(design: Design, activity: string): Activity {
  return design.activities[activity] ?? {};
}

/** Who holds each letter; `out` counts nowhere as a letter held. */
export function held(design: Design, activity: string): readonly (readonly [string, readonly string[]])[] {
  const isOut = ({ means }: { readonly means: readonly string[] }) => means.every((each) => each === "out");
  const counting = lettersOf(design).filter((each) => !isOut(each));
  return entries(written(design, activity).raci).flatMap(([letter, holders]) =>
    counting.some((each) => each.letter === letter) ? [[letter, listed<string>(holders)] as const] : [],
  );
}

export const hasLetters = (design: Design, activity: string): boolean =>
  held(design, activity).some(([, holders]) => holders.length > 0);

/** `raci` is unknown when no activity of the design has a letter. */
export const lettersAreStated = (design: Design): boolean =>
  activities(design).some((activity) => hasLetters(design, activity));

/** The parties that hold a letter of a meaning in an activity. */
export function holding(design: Design, activity: string, meaning: string): readonly string[] | undefined {
  if (!lettersAreStated(design)) return undefined;
  const holders = lettersOf(design)
    .filter(({ means }) => means.includes(meaning))
    .flatMap(({ letter }) =>
      held(design, activity).flatMap(([name, holders]) => (name === letter ? holders : [])),
    );
  if (meaning === "performs" && holders.length === 0 && impliesPerformers(design))
    return holding(design, activity, "answers");
  return [...new Set(holders)];
}

/** The owners as declared; `undefined` where they are not. */
export function declaredOwners(design: Design, activity: string): readonly string[] | undefined {
  const declared = listed<string>(written(design, activity).ownership);
  return declared.length > 0 ? declared : undefined;
}

/** The units of the parties that answer or perform. */
export function effectiveOwners(design: Design, activity: string): readonly string[] | undefined {
  const answering = holding(design, activity, "answers");
  const performing = holding(design, activity, "performs");
  return answering && performing && unitsOfAll(design, [...answering, ...performing]);
}

export const owners = (design: Design, activity: string): readonly string[] | undefined =>
  declaredOwners(design, activity) ?? effectiveOwners(design, activity);

/** Whether two activities have an owner in common, as far as is known. */
export function shareAnOwner(design: Design, x: string, y: string): Answer {
  const [some, others] = [owners(design, x), owners(design, y)];
  if (x === y) return some ? yesIf(some.length > 0) : "unknown";
  return some && others ? yesIf(meet(design, some, others)) : "unknown";
}
