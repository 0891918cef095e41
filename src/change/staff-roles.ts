import { closestFinder } from "../findings/closest.ts";
import type { Design } from "../model/design.ts";
import { isWritten } from "../model/text.ts";
import type { Join, Leave } from "./edit.ts";
import { peopleIn, peopleOf, withoutHolder } from "./holders.ts";
import { mustBeListed, refused } from "./refused.ts";

/** The same design without a person: the roles stay, vacant where nobody else holds them. */
export function personLeaves(design: Design, edit: Leave): Design {
  const { person } = edit;
  const people = peopleOf(design);
  if (!people.includes(person)) {
    const closest = closestFinder()(person, people);
    const hint = closest === undefined ? "" : `; did you mean \`${closest}\`?`;
    throw refused(edit, "person", `\`${person}\` holds none of the /roles${hint}`);
  }
  return withoutHolder(design, person);
}

/** The same design in which a person holds a role, too. Where nobody was known to hold it, it is this person alone from now on. */
export function personJoins(design: Design, edit: Join): Design {
  const { person, role } = edit;
  mustBeListed(design, ["roles"], role, edit, "role");
  if (!isWritten(person) || person === "none")
    throw refused(edit, "person", `\`${person}\` is nobody's name`);
  const { roles } = design;
  const people = peopleIn(design, role);
  const attributes = typeof roles === "object" ? roles[role] : undefined;
  if (typeof roles !== "object" || !attributes || people.includes(person)) return design;
  const heldBy = people.length === 0 ? person : [...people, person];
  return { ...design, roles: { ...roles, [role]: { ...attributes, heldBy } } };
}
