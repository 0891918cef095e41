import fc, { type Arbitrary } from "fast-check";
import type { ElementSection, NameOf } from "../../change/element-section.ts";
import { listedIn } from "../../change/ids-in.ts";
import { withIds } from "../../change/with-ids.ts";
import { sectionKinds } from "../../findings/section-kinds.ts";
import { parseDesign } from "../../formats/parse-design.ts";
import type { Design } from "../../model/design.ts";
import { turnedAround } from "../laws/turned-around.ts";

/** How a design looks that says the same: what its elements are called, and in which order they stand. */
export interface Look {
  /** Ids as they are, numbered by kind (`unit-1`), or all with the same ending. */
  readonly ids: "words" | "numbers" | `-${string}`;
  /** Whether elements that have no name are given one. */
  readonly named: boolean;
  readonly turned: boolean;
}

/** Looks; they shrink to that of the design as it was written. */
export const looks: Arbitrary<Look> = fc.record({
  ids: fc.constantFrom<Look["ids"]>("words", "numbers", "-north", "-۲"),
  named: fc.boolean(),
  turned: fc.boolean(),
});

/**
 * The design with another look.
 * @param fixed What some elements are called in any case.
 */
export function lookOf(
  design: Design,
  { ids, named, turned }: Look,
  fixed: ReadonlyMap<string, string> = new Map(),
): Design {
  const isAsWritten = ids === "words" && fixed.size === 0;
  const other = isAsWritten ? design : withIds(design, namesFor(design, ids, fixed));
  const shown = named ? withNames(other) : other;
  return parseDesign(turned ? turnedAround(shown) : shown);
}

function namesFor(design: Design, ids: Look["ids"], fixed: ReadonlyMap<string, string>): NameOf {
  const taken = new Set(fixed.values());
  return (section, id) => {
    const name = fixed.get(id) ?? nameIn(design, section, id, ids);
    return taken.has(name) && !fixed.has(id) ? `${name}-else` : name;
  };
}

function nameIn(design: Design, section: ElementSection, id: string, ids: Look["ids"]): string {
  if (ids === "words") return id;
  return ids === "numbers"
    ? `${sectionKinds[section]}-${listedIn(design, section).indexOf(id) + 1}`
    : `${id}${ids}`;
}

function withNames(design: Design): Design {
  const named = (elements: { readonly [id: string]: object }) =>
    Object.fromEntries(Object.entries(elements).map(([id, said]) => [id, { name: nameOf(id), ...said }]));
  const { units, activities, roles } = design;
  return parseDesign({
    ...design,
    units: named(units),
    activities: named(activities),
    ...(typeof roles === "object" ? { roles: named(roles) } : {}),
  });
}

function nameOf(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
}
