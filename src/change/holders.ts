import type { Design } from "../model/design.ts";
import { elementsIn } from "../organisation/written-in.ts";

/** The people who hold a role, as far as they are named. */
export function peopleIn({ roles }: Design, role: string): readonly string[] {
  const heldBy = typeof roles === "object" && Object.hasOwn(roles, role) ? roles[role]?.heldBy : undefined;
  return heldBy === undefined || heldBy === "none" ? [] : typeof heldBy === "string" ? [heldBy] : heldBy;
}

/** The people who hold any role, each once. */
export function peopleOf(design: Design): readonly string[] {
  return [...new Set(elementsIn(design.roles).flatMap(([role]) => peopleIn(design, role)))];
}

/** Nobody holds a role that only this person held; what is said of others stays as it is written. */
export function withoutHolder(design: Design, person: string): Design {
  if (typeof design.roles !== "object") return design;
  const roles = elementsIn(design.roles).map(([id, role]) => {
    const people = peopleIn(design, id);
    if (!people.includes(person)) return [id, role];
    const others = people.filter((each) => each !== person);
    return [id, { ...role, heldBy: others.length === 0 ? "none" : others }];
  });
  return { ...design, roles: Object.fromEntries(roles) as Design["roles"] };
}

type WrittenKnowledge = Extract<Design["knowledge"], object>[string];

/** Whether somebody has what is known, or may have it, or it is passed on: what surely nobody knows cannot be forgotten. */
export function canBeForgotten({ heldBy, transfers }: WrittenKnowledge): boolean {
  if (transfers !== undefined && transfers !== "none" && [transfers].flat().length > 0) return true;
  if (heldBy === undefined) return true;
  if (heldBy === "none") return false;
  if (typeof heldBy === "string") return true;
  return Array.isArray(heldBy) ? heldBy.length > 0 : Object.values(heldBy).some((level) => level >= 1);
}
