import type {
  Activity,
  Decision,
  Element,
  Flow,
  Information,
  Interface,
  Need,
  OwnerSet,
  Party,
  Unit,
} from "../organisation/elements.ts";

/** What an element is called. */
export type Called = Pick<Unit, "name" | "text">;

/** What an edit changed of a linked design. */
export interface News {
  /** Activities with other letters, or other attributes of their own. */
  readonly activities: Set<Activity>;
  /** Parties that hold other letters, or perform or answer for other activities. */
  readonly parties: Set<Party>;
  /** Activities that other units own, and who did before. */
  readonly moved: Map<Activity, OwnerSet | undefined>;
  /** Flows that are new, say something else, or cross elsewhere. */
  readonly flows: Set<Flow>;
  /** Those of them that are new. */
  readonly newFlows: Set<Flow>;
  readonly goneFlows: Set<Flow>;
  /** Activities that other flows reach or leave. */
  readonly ends: Set<Activity>;
  /** Information that flows otherwise, or is returned otherwise. */
  readonly information: Set<Information>;
  /** Needs that cross elsewhere. */
  readonly needs: Set<Need>;
  readonly decisions: Set<Decision>;
  /** Interfaces where other needs, or other flows, cross. */
  readonly crossed: Set<Interface>;
  /** Interfaces at which something else is fed back. */
  readonly fedBack: Set<Interface>;
  /** Elements that have another name, and what they were called before. */
  readonly renamed: Map<Element, Called>;
  /** From which index on flows have another one than before. */
  shiftedFrom: number;
}

export function noNews(): News {
  return {
    activities: new Set(),
    parties: new Set(),
    moved: new Map(),
    flows: new Set(),
    newFlows: new Set(),
    goneFlows: new Set(),
    ends: new Set(),
    information: new Set(),
    needs: new Set(),
    decisions: new Set(),
    crossed: new Set(),
    fedBack: new Set(),
    renamed: new Map(),
    shiftedFrom: Number.POSITIVE_INFINITY,
  };
}
