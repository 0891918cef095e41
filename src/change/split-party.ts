import type { Design } from "../model/design.ts";
import type { Split } from "./edit.ts";
import { lists } from "./ids-in.ts";
import { referenceChanges } from "./reference-changes.ts";
import { mustBeFree, mustBeListed, refused } from "./refused.ts";
import { rewritten } from "./rewritten.ts";

/**
 * The same design with a new unit beside a unit, or a new role beside a role, which takes its place in the activities and roles that go. The new
 * one stands where the old one does (`parent`; `unit` and `reportsTo`); a new role is vacant.
 */
export function splitParty(design: Design, edit: Split): Design {
  const { id, off, activities = [], roles = [] } = edit;
  mustBeListed(design, ["units", "roles"], id, edit, "id");
  const kind = lists(design, "units", id) ? "unit" : "role";
  mustBeFree(design, kind === "unit" ? "units" : "roles", off, edit, "off");
  for (const activity of activities) mustBeListed(design, ["activities"], activity, edit, "activities");
  for (const role of roles) mustBeListed(design, ["roles"], role, edit, "roles");
  const going = goersOf(design, id);
  for (const activity of activities)
    if (!going.activities.includes(activity))
      throw refused(edit, "activities", `/activities/${activity} does not name \`${id}\``);
  for (const role of roles)
    if (!going.roles.includes(role))
      throw refused(
        edit,
        "roles",
        `/roles/${role} ${kind === "unit" ? "does not sit in" : "does not report to"} \`${id}\``,
      );
  const goes = new Set([
    ...activities.map((each) => `activities ${each}`),
    ...roles.map((each) => `roles ${each}`),
  ]);
  const changes = referenceChanges(design, (to, named, path) =>
    named === id && isPlaceOf(kind, to, path) && goes.has(`${path[0]} ${path[1]}`) ? off : named,
  );
  return withNew(rewritten(design, changes), kind, id, off);
}

/** What may go with a unit or a role that is split off another one: the activities that name that one, and the roles that sit in it or report to it. */
export function goersOf(
  design: Design,
  id: string,
): { readonly activities: readonly string[]; readonly roles: readonly string[] } {
  const kind = lists(design, "units", id) ? "unit" : "role";
  const going = { activities: new Set<string>(), roles: new Set<string>() };
  referenceChanges(design, (to, named, path) => {
    if (named === id && isPlaceOf(kind, to, path))
      going[path[0] === "roles" ? "roles" : "activities"].add(String(path[1]));
    return named;
  });
  return { activities: [...going.activities], roles: [...going.roles] };
}

/** Whether a reference may go to the new one: all that an activity says of the old one, and where a role has its place. */
function isPlaceOf(
  kind: "unit" | "role",
  to: string,
  [section, , attribute]: readonly (string | number)[],
): boolean {
  if (section === "activities") return to === kind || to === "party";
  return section === "roles" && attribute === (kind === "unit" ? "unit" : "reportsTo");
}

function withNew(design: Design, kind: "unit" | "role", id: string, off: string): Design {
  if (kind === "unit") {
    const { parent } = design.units[id] ?? {};
    return { ...design, units: behind(design.units, id, off, parent === undefined ? {} : { parent }) };
  }
  const { roles } = design;
  const old = typeof roles === "object" ? roles[id] : undefined;
  if (typeof roles !== "object" || !old) return design;
  const { unit, reportsTo } = old;
  const added = { unit, ...(reportsTo === undefined ? {} : { reportsTo }), heldBy: "none" as const };
  return { ...design, roles: behind(roles, id, off, added) };
}

/** A section with one more element, which stands behind another. */
function behind<T>(section: { readonly [id: string]: T }, id: string, added: string, element: T) {
  return Object.fromEntries(
    Object.entries(section).flatMap(([key, each]) =>
      key === id
        ? [
            [key, each],
            [added, element],
          ]
        : [[key, each]],
    ),
  );
}
