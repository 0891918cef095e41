import type { Design } from "../../model/design.ts";
import { isPlain } from "../../model/is-plain.ts";
import { type SectionName, sectionNames } from "../../model/section.ts";
import type { Carried } from "./format-facts.ts";

/** What of a design an export does not say, counted. */
export interface Losses {
  /** Sections and attributes such as `meetings` or `flows.via`, and how many elements or facts of each. */
  readonly parts: readonly { readonly what: string; readonly count: number }[];
  /** Names that are given in more than one language, of which one is written. */
  readonly translations: number;
}

/**
 * What a format leaves out of a design. `isShown` says whether an element is in the output at all; all are, when left out. A fact that is `none` or empty
 * is a fact.
 */
export function lossesOf(
  design: Design,
  carries: Carried,
  isShown: (section: SectionName, id: string) => boolean = () => true,
): Losses {
  if (carries === "everything") return { parts: [], translations: 0 };
  const counts = new Map<string, number>();
  let translations = 0;
  const lose = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const look = (attribute: string, value: unknown, isCarried: boolean, what: string) => {
    if (value === undefined) return;
    if (!isCarried) lose(what);
    else if (attribute === "name" && isPlain(value) && Object.keys(value).length > 1) translations += 1;
  };
  const ofDocument = new Set<string>(carries.design ?? []);
  for (const [attribute, value] of Object.entries(design)) {
    const section = sectionNames.find((name) => name === attribute);
    if (section === undefined) {
      look(attribute, value, ofDocument.has(attribute), attribute);
      continue;
    }
    const carried = new Set<string>(carries[section] ?? []);
    for (const [id, element] of elementsIn(value)) {
      if (carried.size === 0 || !isShown(section, id)) lose(section);
      else
        for (const [name, fact] of Object.entries(element))
          look(name, fact, carried.has(name), `${section}.${name}`);
    }
  }
  return { parts: [...counts].map(([what, count]) => ({ what, count })), translations };
}

function elementsIn(section: unknown): readonly (readonly [string, object])[] {
  const isElement = (entry: readonly [string, unknown]): entry is readonly [string, object] =>
    typeof entry[1] === "object" && entry[1] !== null;
  return typeof section === "object" && section !== null ? Object.entries(section).filter(isElement) : [];
}
