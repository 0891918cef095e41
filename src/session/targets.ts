import type { Design } from "../model/design.ts";
import type { Touch } from "./edit-in-place.ts";

/** What of a design an edit touched, where it touched nothing but attributes of activities and decisions, and flows. */
export interface Targets {
  readonly activities: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
  /** Indices of flows that say something else. */
  readonly flows: ReadonlySet<number>;
  /** A flow that was put in or taken out; if there is one, no other is touched. */
  readonly moved: { readonly kind: "add" | "remove"; readonly index: number } | undefined;
}

/* What else these say is said of other elements as well. */
const ofActivities: ReadonlySet<string> = new Set([
  "description",
  "effort",
  "every",
  "ownership",
  "planning",
  "raci",
  "tags",
]);
const ofDecisions: ReadonlySet<string> = new Set([
  "description",
  "domain",
  "escalatesTo",
  "every",
  "heldBy",
  "influence",
  "jointly",
]);

/** Tells what was touched; `undefined` where that is more than can be followed. */
export function targetsOf(touched: readonly Touch[], design: Design): Targets | undefined {
  const activities = new Set<string>();
  const decisions = new Set<string>();
  const flows = new Set<number>();
  let moved: Targets["moved"];
  for (const { kind, parts } of touched) {
    const [section, id = "", attribute = ""] = parts;
    if (section === "activities" && ofActivities.has(attribute)) activities.add(id);
    else if (section === "decisions" && ofDecisions.has(attribute)) decisions.add(id);
    else if (section !== "flows" || id === "" || !Array.isArray(design.flows)) return undefined;
    else if (parts.length > 2 || kind === "replace") flows.add(Number(id));
    else if (moved || flows.size > 0) return undefined;
    else moved = { kind, index: Number(id) };
  }
  if (moved && flows.size > 0) return undefined;
  return { activities, decisions, flows, moved };
}
