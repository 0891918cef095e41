import type { ReferenceKind } from "../../model/id.ts";
import { type Text, textIn } from "../../model/text.ts";
import type { Organisation } from "../../organisation/organisation.ts";

export interface KnownElement {
  readonly kind: Exclude<ReferenceKind, "party">;
  readonly id: string;
  readonly name: string;
}

/** What a text may refer to. */
export interface KnownElements {
  readonly elements: readonly KnownElement[];
  /** Of the design's scheme. */
  readonly letters: readonly string[];
}

export const nothingKnown: KnownElements = { elements: [], letters: ["R", "A", "C", "I"] };

interface Named {
  readonly id: string;
  readonly text: Text | undefined;
}

/** The elements of an organisation that others can refer to, with their names in a language. */
export function knownElements(organisation: Organisation, locale: string): KnownElements {
  const { units, roles, activities, information, decisions, knowledge, processes, systems, scheme } =
    organisation;
  const sections: readonly (readonly [KnownElement["kind"], ReadonlyMap<string, Named>])[] = [
    ["unit", units],
    ["role", roles],
    ["activity", activities],
    ["information", information],
    ["decision", decisions],
    ["knowledge", knowledge],
    ["process", processes],
    ["system", systems],
  ];
  return {
    elements: sections.flatMap(([kind, list]) =>
      [...list.values()].map(({ id, text }) => ({
        kind,
        id,
        name: text === undefined ? id : textIn(text, locale) || id,
      })),
    ),
    letters: [...scheme.letters.keys()],
  };
}
