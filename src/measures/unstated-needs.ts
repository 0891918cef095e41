import type { SectionName } from "../model/section.ts";
import type { Activity, Decision } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";

/** What a design does not state, and needs to coordinate could come from. */
export interface Unstated {
  /** Sections that are left out, or open. */
  readonly sections: readonly SectionName[];
  /** Activities of which it is not stated what they need or produce, or who owns them or holds letters in them. */
  readonly activities: readonly Activity[];
  /** Decisions of which it is not stated who holds them or has influence. */
  readonly decisions: readonly Decision[];
}

export function unstatedNeeds({ activities, decisions, coverage }: Organisation): Unstated {
  const sections = ["activities", "decisions"] as const;
  return {
    sections: sections.filter((section) => coverage[section] !== "complete"),
    activities: [...activities.values()].filter(
      ({ needs, produces, owners, assignments }) => !needs || !produces || !owners || !assignments,
    ),
    decisions: [...decisions.values()].filter(({ heldBy, influence }) => !heldBy || !influence),
  };
}
