import { pointer } from "../findings/pointer.ts";
import type { Design } from "../model/design.ts";
import { itemsIn } from "../organisation/written-in.ts";
import type { Merge } from "./edit.ts";
import { lists } from "./ids-in.ts";
import { referenceChanges } from "./reference-changes.ts";
import { mustBeListed, refused } from "./refused.ts";
import { rewritten } from "./rewritten.ts";
import { withoutItems } from "./without-items.ts";

/**
 * The same design in which one unit is part of another, or one role of another, so that whatever named it names the other one. What is said of the
 * one that stays holds; where nothing is said of it, or `none`, what was said of the other. A role that is held by people who are not all
 * known is held by unknown people. Interfaces and agreements that would be of one unit alone, or in line, are gone.
 */
export function mergeParties(design: Design, edit: Merge): Design {
  const { id, into } = edit;
  mustBeListed(design, ["units", "roles"], id, edit, "id");
  mustBeListed(design, [lists(design, "units", id) ? "units" : "roles"], into, edit, "into");
  if (id === into) throw refused(edit, "into", `\`${id}\` cannot be merged into itself`);
  return lists(design, "units", id) ? mergeUnits(design, edit) : mergeRoles(design, edit);
}

function mergeUnits(design: Design, { id, into }: Merge): Design {
  const above = (unit: string) => stated(design.units[unit]?.parent);
  const [gone, stays] = [design.units[id], design.units[into]];
  // a unit that takes up one above it takes its place
  const { parent, ...rest } = { ...stays, ...(isBelow(into, id, above) ? { parent: gone?.parent } : {}) };
  const head = own(stays?.head, gone?.head);
  const orientation = own(stays?.orientation, gone?.orientation);
  const unit = {
    ...rest,
    ...(parent === undefined ? {} : { parent }),
    ...(head === undefined ? {} : { head }),
    ...(orientation === undefined ? {} : { orientation }),
  };
  const merged = withSuccessor({ ...design, units: { ...design.units, [into]: unit } }, "units", id, into);
  return withoutLoneUnits(merged);
}

function mergeRoles(design: Design, { id, into }: Merge): Design {
  const { roles } = design;
  if (typeof roles !== "object") return design;
  const [gone, stays] = [roles[id], roles[into]];
  if (!gone || !stays) return design;
  const above = (role: string) => stated(roles[role]?.reportsTo);
  const {
    reportsTo,
    heldBy: _,
    ...rest
  } = { ...stays, ...(isBelow(into, id, above) ? { reportsTo: gone.reportsTo } : {}) };
  const capacity = own(stays.capacity, gone.capacity);
  const heldBy = bothHold(stays.heldBy, gone.heldBy);
  const role = {
    ...rest,
    ...(reportsTo === undefined ? {} : { reportsTo }),
    ...(heldBy === undefined ? {} : { heldBy }),
    ...(capacity === undefined ? {} : { capacity }),
  };
  return withSuccessor({ ...design, roles: { ...roles, [into]: role } }, "roles", id, into);
}

type HeldBy = Exclude<Design["roles"], "none" | undefined>[string]["heldBy"];

function bothHold(one: HeldBy, other: HeldBy): HeldBy {
  if (one === undefined || other === undefined) return undefined;
  if (other === "none" || other.length === 0) return one;
  if (one === "none" || one.length === 0) return other;
  return [...new Set([one, other].flat())];
}

function stated<T>(written: T | "none" | undefined): T | undefined {
  return written === "none" ? undefined : written;
}

/** What is said of the one, else of the other. */
function own<T>(one: T | "none" | undefined, other: T | "none" | undefined): T | "none" | undefined {
  return stated(one) ?? stated(other) ?? one;
}

/** Whether one stands somewhere below another. */
function isBelow(id: string, top: string, above: (id: string) => string | undefined): boolean {
  const walked = new Set<string>();
  for (let at = above(id); at !== undefined && !walked.has(at); at = above(at)) {
    if (at === top) return true;
    walked.add(at);
  }
  return false;
}

/** Without an element, whatever named it naming another one. */
function withSuccessor(design: Design, section: "units" | "roles", id: string, into: string): Design {
  const kinds = [section === "units" ? "unit" : "role", "party"];
  const changes = referenceChanges(design, (to, named) =>
    named === id && kinds.includes(to) ? into : named,
  );
  changes.keys.set(pointer([section, id]), undefined);
  return rewritten(design, changes);
}

/** Without what would be between one unit alone, or between units in line; of two interfaces of the same units the first one stays. */
function withoutLoneUnits(design: Design): Design {
  const above = (unit: string) => stated(design.units[unit]?.parent);
  const seen = new Set<string>();
  const isGone = itemsIn(design.interfaces).map(({ between: [a, b] }) => {
    if (a === undefined || b === undefined || isBelow(a, b, above) || isBelow(b, a, above)) return true;
    const pair = [a, b].sort().join(" ");
    const isRepeated = seen.has(pair);
    seen.add(pair);
    return isRepeated;
  });
  const left = withoutItems(design, "interfaces", (at) => isGone[at] === true);
  const { agreements } = left;
  if (typeof agreements !== "object") return left;
  const between = Object.entries(agreements).filter(([, agreement]) => agreement.between.length > 1);
  return { ...left, agreements: Object.fromEntries(between) };
}
