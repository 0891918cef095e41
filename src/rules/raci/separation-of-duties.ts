import type { Activity, Constraint, Party, Role } from "../../organisation/elements.ts";
import { remembered } from "../../organisation/remembered.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { lettersAreStated } from "../lettered.ts";
import { found, undetermined, type Verdict } from "../verdict.ts";

/** Who does a thing and who checks it must not be one; what belongs in one hand must not be torn apart. */
export const separationOfDuties = defineRule({
  id: "raci/separation-of-duties",
  subject: "constraint",
  severity: "error",
  summary:
    "activities that must be separate share a party or a person, or activities that must be bound have no party in common",
  source: ["crampton", "strembeck", "libottayo"],
  messages: {
    found: "{activities} must be separate, and share {parties}",
    people: "{activities} must be separate, and share {people}, as {parties}",
    both: "{activities} must be separate, and share {parties}, and {people} in several roles",
    bind: "{activities} must be bound, and no party is common to them",
    unknown: "not known whether {activities} are separate: who holds {parties} is not stated",
  },
  isAsked: lettersAreStated,
  check: (constraint) => (constraint.demand === "bind" ? checkBound(constraint) : checkSeparate(constraint)),
});

/** The parties whose duties count: those who hold one of the letters, or those who perform where no letters are named. */
function dutiesOf(activity: Activity, { letters }: Constraint): ReadonlySet<Party> {
  if (!letters || letters.length === 0) return new Set(activity.performers);
  const parties = new Set<Party>();
  for (const { party, letter } of activity.assignments ?? [])
    if (letters.includes(letter.letter)) parties.add(party);
  return parties;
}

function checkBound(constraint: Constraint): Verdict {
  const { activities } = constraint;
  let common: ReadonlySet<Party> | undefined;
  for (const activity of activities) {
    const parties = dutiesOf(activity, constraint);
    const before = common;
    common = before ? new Set([...parties].filter((party) => before.has(party))) : parties;
    if (common.size === 0) {
      return found({ activities: few(activities) }, { variant: "bind", at: ["bind"], related: activities });
    }
  }
  return "clean";
}

function checkSeparate(constraint: Constraint): Verdict {
  const seen = new Map<Party, Activity>();
  const duties = new Map<string, Duty[]>();
  const clashing = new Set<Activity>();
  const parties = new Set<Party>();
  const unknown = new Set<Role>();
  let populated = 0;
  for (const activity of constraint.activities) {
    let mayBeHeld = false;
    for (const party of dutiesOf(activity, constraint)) {
      const first = seen.get(party);
      if (first) {
        parties.add(party);
        clashing.add(first).add(activity);
      } else seen.set(party, activity);
      // a unit as a party is itself: the people in its roles are not meant
      if (party.kind === "unit") continue;
      if (party.heldBy === undefined) unknown.add(party);
      mayBeHeld ||= party.heldBy === undefined || party.heldBy.length > 0;
      for (const person of party.heldBy ?? [])
        remembered(duties, person, () => []).push({ role: party, activity });
    }
    if (mayBeHeld) populated += 1;
  }
  const persons = new Set<string>();
  const roles = new Set<Role>();
  for (const [person, own] of duties) {
    for (const { role, activity } of apartIn(own)) {
      persons.add(person);
      roles.add(role);
      clashing.add(activity);
    }
  }
  const at = ["separate"];
  if (clashing.size === 0) {
    if (unknown.size === 0 || populated < 2) return "clean";
    return undetermined(
      { activities: few(constraint.activities), parties: few([...unknown]) },
      { at, related: [...unknown] },
    );
  }
  const params = { activities: few([...clashing]) };
  const related = [...clashing, ...new Set([...parties, ...roles])];
  if (persons.size === 0) return found({ ...params, parties: few([...parties]) }, { at, related });
  const variant = parties.size === 0 ? "people" : "both";
  const shared = parties.size === 0 ? roles : parties;
  return found({ ...params, parties: few([...shared]), people: few([...persons]) }, { variant, at, related });
}

/** That somebody has a duty in an activity, by a role. */
interface Duty {
  readonly role: Role;
  readonly activity: Activity;
}

/** The duties of a person beside which there is one by another role in another activity: counted, since there may be many. */
function apartIn(duties: readonly Duty[]): readonly Duty[] {
  const ofRole = new Map<Role, number>();
  const inActivity = new Map<Activity, number>();
  for (const { role, activity } of duties) {
    ofRole.set(role, (ofRole.get(role) ?? 0) + 1);
    inActivity.set(activity, (inActivity.get(activity) ?? 0) + 1);
  }
  return duties.filter(
    ({ role, activity }) => duties.length - (ofRole.get(role) ?? 0) - (inActivity.get(activity) ?? 0) + 1 > 0,
  );
}
