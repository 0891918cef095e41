import { closestFinder } from "../findings/closest.ts";
import { pointer } from "../findings/pointer.ts";
import type { Design } from "../model/design.ts";
import { isNormalId } from "../model/id.ts";
import { channelsIn } from "./channels-in.ts";
import type { Edit } from "./edit.ts";
import type { ElementSection } from "./element-section.ts";
import { idsIn, lists } from "./ids-in.ts";

/** Why an edit cannot be made: its kind, which of its attributes is to blame, and why. */
export class RefusedEdit extends TypeError {
  override readonly name = "RefusedEdit";
}

/** The error that says so. */
export function refused(edit: Edit, attribute: string, why: string): RefusedEdit {
  return new RefusedEdit(`${edit.kind}.${attribute}: ${why}`);
}

/**
 * Asks that an id is listed in one of some sections.
 * @throws {RefusedEdit} with the place where it is not, and the closest id that is there.
 */
export function mustBeListed(
  design: Design,
  sections: readonly ElementSection[],
  id: string,
  edit: Edit,
  attribute: string,
): void {
  if (sections.some((section) => lists(design, section, id))) return;
  const ids = idsIn(design);
  const known = sections.flatMap((section) => [...(ids.get(section) ?? [])]);
  // where a section is left out, what is used is there all the same
  if (known.includes(id)) return;
  const closest = closestFinder()(String(id), known);
  const places = sections.map((section) => `/${section}`).join(" or ");
  const hint = closest === undefined ? "" : `; did you mean \`${closest}\`?`;
  throw refused(edit, attribute, `there is no \`${id}\` under ${places}${hint}`);
}

/* Sections whose elements may be named in one place, so that no two of them may have one id. */
const together: readonly (readonly ElementSection[])[] = [
  ["units", "roles"],
  ["meetings", "systems"],
];

/**
 * Asks that an id may be given to an element of a section.
 * @throws {RefusedEdit} when it is none, or is taken.
 */
export function mustBeFree(
  design: Design,
  section: ElementSection,
  id: string,
  edit: Edit,
  attribute: string,
): void {
  if (!isNormalId(id)) throw refused(edit, attribute, `\`${id}\` is not an id`);
  const place = idsTaken(design, section).get(id);
  if (place !== undefined) throw refused(edit, attribute, `\`${id}\` is taken: ${place}`);
}

/** The ids that an element of a section may not have, each with the place where it is taken. */
export function idsTaken(design: Design, section: ElementSection): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  // text that names nothing would name it then
  for (const { text, path, sections } of channelsIn(design))
    if (sections.some((each) => each === section)) taken.set(text, pointer(path));
  const ids = idsIn(design);
  for (const each of together.find((sections) => sections.includes(section)) ?? [section])
    for (const id of ids.get(each) ?? []) taken.set(id, pointer([each, id]));
  return taken;
}
