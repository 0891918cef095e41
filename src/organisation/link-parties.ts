import type { Design } from "../model/design.ts";
import { durationInDays } from "../model/duration.ts";
import { type Text, textIn } from "../model/text.ts";
import { add, type Draft, empty, itemsOf, stated } from "./draft.ts";
import type { Orientation, Party, Role, Unit } from "./elements.ts";
import { numberUnits } from "./unit-tree.ts";

/** The name of an element: in English, or the first language that it is given in; its id when it has none. */
export function nameOf(id: string, text: Text | undefined): string {
  return text === undefined ? id : textIn(text, "en") || id;
}

/** What an element is called. */
export function calledBy(id: string, text: Text | undefined) {
  return { name: nameOf(id, text), text: ownText(text) };
}

/** A text that stays as it is when the written one is edited. */
export function ownText(text: Text | undefined): Text | undefined {
  return typeof text === "object" ? { ...text } : text;
}

/** The facts that every named element starts with. */
export function named(id: string, text: Text | undefined, order: number) {
  return { id, ...calledBy(id, text), order };
}

/** The written form of a section: left out, `none`, or listed. */
export function entriesOf<T>(
  section: { readonly [id: string]: T } | "none" | undefined,
): readonly (readonly [string, T])[] {
  return section === undefined || section === "none" ? [] : Object.entries(section);
}

/** Days of a written duration. */
export function days(written: string | "none" | undefined): number | null | undefined {
  const value = stated(written);
  return typeof value === "string" ? (durationInDays(value) as number) : value;
}

const acting = {
  assignments: empty,
  answersFor: empty,
  performs: empty,
  holds: empty,
  meetings: empty,
  knows: empty,
};

/** Links units and roles with each other. */
export function linkParties(design: Design, orders: (section: "units" | "roles") => number) {
  const units = new Map<string, Draft<Unit>>();
  const roles = new Map<string, Draft<Role>>();
  let order = orders("units");
  for (const [id, written] of Object.entries(design.units)) {
    const unit: Draft<Unit> = {
      kind: "unit",
      ...named(id, written.name, order++),
      ...acting,
      units: empty,
      parent: null,
      children: empty,
      enter: 0,
      leave: 0,
      head: undefined,
      orientation: orientationOf(written.orientation),
      roles: empty,
      owns: empty,
      uses: empty,
      agreements: empty,
    };
    unit.units = [unit];
    units.set(id, unit);
  }
  order = orders("roles");
  for (const [id, written] of entriesOf(design.roles)) {
    const role: Draft<Role> = {
      kind: "role",
      ...named(id, written.name, order++),
      ...acting,
      units: (itemsOf(written.unit) ?? empty).map((unit) => units.get(unit) as Unit),
      reportsTo: undefined,
      reports: empty,
      heads: empty,
      heldBy: itemsOf(written.heldBy),
      capacity: stated(written.capacity),
    };
    for (const unit of role.units as readonly Draft<Unit>[]) unit.roles = add(unit.roles, role);
    roles.set(id, role);
  }
  for (const [id, { parent, head }] of Object.entries(design.units)) {
    const unit = units.get(id) as Draft<Unit>;
    if (parent !== undefined && parent !== "none") {
      const above = units.get(parent) as Draft<Unit>;
      unit.parent = above;
      above.children = add(above.children, unit);
    }
    unit.head = head === undefined || head === "none" ? stated(head) : roles.get(head);
    if (unit.head) (unit.head as Draft<Role>).heads = add(unit.head.heads, unit);
  }
  for (const [id, { reportsTo }] of entriesOf(design.roles)) {
    const role = roles.get(id) as Draft<Role>;
    role.reportsTo =
      reportsTo === undefined || reportsTo === "none" ? stated(reportsTo) : roles.get(reportsTo);
    if (role.reportsTo) (role.reportsTo as Draft<Role>).reports = add(role.reportsTo.reports, role);
  }
  numberUnits(units.values());
  const parties = new Map<string, Draft<Party>>([...units, ...roles]);
  const partyOf = (id: string): Draft<Party> => parties.get(id) as Draft<Party>;
  return { units, roles, partyOf };
}

function orientationOf(written: Design["units"][string]["orientation"]): Orientation | null | undefined {
  if (written === undefined || written === "none") return stated(written);
  return Object.freeze({
    goal: stated(written.goal),
    horizon: days(written.horizon),
    work: stated(written.work),
    audience: itemsOf(written.audience),
  });
}

/** The parties of an optional list, each once; a party may stand alone in its place. */
export function partiesOf(
  written: string | readonly string[] | undefined,
  partyOf: (id: string) => Party,
): readonly Party[] | undefined {
  return itemsOf<string>(written)?.map(partyOf);
}

/** The party of an optional attribute; `null` for `none`. */
export function partyAt(
  written: string | undefined,
  partyOf: (id: string) => Party,
): Party | null | undefined {
  return written === undefined || written === "none"
    ? written === "none"
      ? null
      : undefined
    : partyOf(written);
}
