import type { Design } from "../../../src/model/design.ts";
import {
  type Activity,
  activities,
  entries,
  hasLetters,
  held,
  listed,
  roles,
  written,
} from "../organisation.ts";
import { howMany, impliesPerformers, lettersOf } from "../schemes.ts";
import { actors, answerers, decisions, meetings, partiesThat, performers } from "../whole.ts";
import { type Family, type NaiveRule, ruleOn } from "./naive-rule.ts";

/* rules.md, "raci: the matrix", row by row. */

/** Of activities with a letter. */
const ofMatrix = (finding: (design: Design, activity: string) => boolean): NaiveRule =>
  ruleOn(activities, hasLetters, finding);

const tooFew = (design: Design, activity: string, meaning: string): boolean =>
  partiesThat(design, activity, meaning).length < howMany(design, meaning).min;

const tooMany = (design: Design, activity: string, meaning: string): boolean =>
  partiesThat(design, activity, meaning).length > howMany(design, meaning).max;

/** Any letter outside its minimum..maximum that the three rules about answering and performing do not report. */
function hasOtherCardinality(design: Design, activity: string): boolean {
  return lettersOf(design).some(({ letter, means, min, max }) => {
    const count = held(design, activity).find(([name]) => name === letter)?.[1].length ?? 0;
    const reported =
      count < min
        ? (means.includes("answers") && tooFew(design, activity, "answers")) ||
          (means.includes("performs") && tooFew(design, activity, "performs"))
        : means.includes("answers") && tooMany(design, activity, "answers");
    // decision 14: implied performers stand in
    const stoodInFor =
      count < min &&
      means.includes("performs") &&
      impliesPerformers(design) &&
      !lettersOf(design).some(
        (each) =>
          each.means.includes("performs") &&
          held(design, activity).some(([name, holders]) => name === each.letter && holders.length > 0),
      ) &&
      answerers(design, activity).length > 0;
    return (count < min || count > max) && !reported && !stoodInFor;
  });
}

/** All parties that hold a letter anywhere. */
const lettered = (design: Design): readonly string[] => [
  ...new Set(
    activities(design).flatMap((activity) => held(design, activity).flatMap(([, holders]) => holders)),
  ),
];

const isMany = (design: Design, activity: string, meaning: string, most: number, share: number): boolean =>
  partiesThat(design, activity, meaning).length > most &&
  partiesThat(design, activity, meaning).length > share * lettered(design).length;

const means = (design: Design, letter: string, meaning: string): boolean =>
  lettersOf(design).some((each) => each.letter === letter && each.means.includes(meaning));

/** One party both advises and is told, and not by one letter that means both. */
const isToldAndConsulted = (design: Design, activity: string): boolean =>
  held(design, activity).some(([one, advisers]) =>
    held(design, activity).some(
      ([other, told]) =>
        one !== other &&
        means(design, one, "advises") &&
        means(design, other, "told") &&
        advisers.some((party) => told.includes(party)),
    ),
  );

/* --- Roles --- */

const load = (design: Design, role: string): number =>
  activities(design).filter((activity) => actors(design, activity).includes(role)).length;

/** 8, or mean + 2 population sd over all roles, whichever is less, but at least 5. */
function mostLoad(design: Design): number {
  const loads = roles(design).map((role) => load(design, role));
  const mean = loads.reduce((sum, each) => sum + each, 0) / loads.length;
  const variance = loads.reduce((sum, each) => sum + (each - mean) ** 2, 0) / loads.length;
  return Math.max(5, Math.min(8, mean + 2 * Math.sqrt(variance)));
}

const inMatrix = (design: Design): readonly string[] =>
  activities(design).filter((activity) => hasLetters(design, activity));

const hasLetterIn = (design: Design, party: string, activity: string): boolean =>
  held(design, activity).some(([, holders]) => holders.includes(party));

const isIdle = (design: Design, role: string): boolean =>
  load(design, role) === 0 &&
  !entries(design.units).some(([, { head }]) => head === role) &&
  !decisions(design).some(([, { heldBy }]) => listed<string>(heldBy).includes(role)) &&
  !meetings(design).some(({ participants }) => listed<string>(participants).includes(role));

const roleAt = (design: Design, id: string) => entries(design.roles).find(([role]) => role === id)?.[1];

const holdersOf = (design: Design, role: string): readonly string[] =>
  listed<string>(roleAt(design, role)?.heldBy);

function hoursOf(design: Design, role: string, activity: Activity, id: string): number {
  if (!performers(design, id).includes(role)) return 0;
  if (typeof activity.effort === "number") return activity.effort;
  return entries(activity.effort).find(([party]) => party === role)?.[1] ?? 0;
}

const isOverCapacity = (design: Design, role: string): boolean => {
  const capacity = roleAt(design, role)?.capacity;
  const hours = activities(design).reduce(
    (sum, activity) => sum + hoursOf(design, role, written(design, activity), activity),
    0,
  );
  return typeof capacity === "number" && hours > capacity * holdersOf(design, role).length;
};

const lacksBackup = (design: Design, activity: string): boolean => {
  const [only = "", ...others] = answerers(design, activity);
  return (
    others.length === 0 &&
    roles(design).includes(only) &&
    holdersOf(design, only).length === 1 &&
    partiesThat(design, activity, "backs-up").length === 0
  );
};

/* --- Constraints --- */

type Constraint = Exclude<Design["constraints"], undefined | "none">[number];

const activitiesOf = (constraint: Constraint): readonly string[] =>
  "separate" in constraint ? constraint.separate : constraint.bind;

const constraintId = (constraint: Constraint): string =>
  `${"separate" in constraint ? "separate" : "bind"}:${activitiesOf(constraint).join("+")}`;

/** Whose parties count: the performers, or those of the `letters`. */
const boundParties = (design: Design, { letters }: Constraint, activity: string): readonly string[] =>
  letters === undefined || letters === "none"
    ? performers(design, activity)
    : held(design, activity).flatMap(([letter, holders]) =>
        listed<string>(letters).includes(letter) ? holders : [],
      );

/** The parties, and the people who hold them; a unit is only itself (decision 14). */
const peopleOf = (design: Design, some: readonly string[]): readonly string[] => [
  ...some.map((party) => `party ${party}`),
  ...some.flatMap((party) => holdersOf(design, party).map((person) => `person ${person}`)),
];

function breaks(design: Design, constraint: Constraint): boolean {
  const lists = activitiesOf(constraint).map((activity) => boundParties(design, constraint, activity));
  if ("bind" in constraint) return !lists.flat().some((party) => lists.every((list) => list.includes(party)));
  return lists.some((some, at) =>
    lists.some(
      (others, otherAt) =>
        at !== otherAt && peopleOf(design, some).some((each) => peopleOf(design, others).includes(each)),
    ),
  );
}

const constraintsOf = (design: Design): readonly Constraint[] => listed<Constraint>(design.constraints);

export const raci: Family = {
  "raci/unassigned": ruleOn(
    activities,
    (design) => inMatrix(design).length > 0,
    (design, activity) => !hasLetters(design, activity),
  ),
  "raci/no-accountable": ofMatrix((design, activity) => tooFew(design, activity, "answers")),
  "raci/multiple-accountable": ofMatrix((design, activity) => tooMany(design, activity, "answers")),
  "raci/no-responsible": ofMatrix((design, activity) => tooFew(design, activity, "performs")),
  "raci/cardinality": ofMatrix(hasOtherCardinality),
  "raci/many-responsible": ofMatrix((design, activity) => performers(design, activity).length > 3),
  "raci/many-consulted": ofMatrix((design, activity) => isMany(design, activity, "advises", 3, 0.5)),
  "raci/many-informed": ofMatrix((design, activity) => isMany(design, activity, "told", 5, 0.75)),
  "raci/nobody-consulted-or-informed": ruleOn(
    activities,
    // decision 14: what the scheme prescribes is not a finding
    (design, activity) =>
      hasLetters(design, activity) &&
      lettersOf(design).some(({ means }) => means.includes("advises") || means.includes("told")),
    (design, activity) =>
      partiesThat(design, activity, "advises").length === 0 &&
      partiesThat(design, activity, "told").length === 0,
  ),
  "raci/told-and-consulted": ofMatrix(isToldAndConsulted),
  "raci/overloaded-role": ruleOn(
    roles,
    (design) => inMatrix(design).length > 0,
    // what sums of fractions leave behind is no load
    (design, role) => load(design, role) > mostLoad(design) + 1e-9,
  ),
  "raci/accountable-bottleneck": ruleOn(
    roles,
    (design) => inMatrix(design).length >= 4,
    (design, role) =>
      inMatrix(design).filter((activity) => answerers(design, activity).includes(role)).length >
      0.5 * inMatrix(design).length,
  ),
  "raci/everywhere": ruleOn(
    roles,
    (design) => inMatrix(design).length >= 4,
    (design, role) => inMatrix(design).every((activity) => hasLetterIn(design, role, activity)),
  ),
  "raci/idle-role": ruleOn(roles, (design) => inMatrix(design).length > 0, isIdle),
  "raci/no-backup": ruleOn(
    activities,
    (design, activity) =>
      hasLetters(design, activity) && lettersOf(design).some(({ means }) => means.includes("backs-up")),
    lacksBackup,
  ),
  "raci/over-capacity": ruleOn(
    roles,
    (design, role) => typeof roleAt(design, role)?.capacity === "number",
    isOverCapacity,
  ),
  "raci/separation-of-duties": {
    examined: (design) => constraintsOf(design).map(constraintId),
    found: (design) =>
      constraintsOf(design)
        .filter((constraint) => breaks(design, constraint))
        .map(constraintId),
  },
};
