import type { Design } from "../model/design.ts";
import type { Touch } from "./edit-in-place.ts";
import { isNamed, type NamedSection } from "./named-sections.ts";

/** An element of a section, by its id. */
export interface ElementPlace {
  readonly section: NamedSection;
  readonly id: string;
}

/** What of a design an edit touched, where it touched nothing but texts, definitions, attributes of activities and decisions, and flows. */
export interface Targets {
  readonly activities: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
  readonly information: ReadonlySet<string>;
  /** Elements that are called or described otherwise. */
  readonly texts: readonly ElementPlace[];
  /** Indices of flows that say something else. */
  readonly flows: ReadonlySet<number>;
  /** A flow that was put in or taken out; if there is one, no other is touched. */
  readonly moved: { readonly kind: "add" | "remove"; readonly index: number } | undefined;
}

/* What else these say is said of other elements as well. */
const ofActivities: ReadonlySet<string> = new Set([
  "effort",
  "every",
  "ownership",
  "planning",
  "raci",
  "tags",
]);
const ofDecisions: ReadonlySet<string> = new Set([
  "domain",
  "escalatesTo",
  "every",
  "heldBy",
  "influence",
  "jointly",
]);

/* Where an information comes from, goes and is kept is said of other elements as well. */
const ofInformation: ReadonlySet<string> = new Set(["agreed", "definition"]);

/* What they are called, and what is worth saying about them, no rule of ours looks at. */
const texts: ReadonlySet<string> = new Set(["name", "description"]);

/** Tells what was touched; `undefined` where that is more than can be followed. */
export function targetsOf(touched: readonly Touch[], design: Design): Targets | undefined {
  const activities = new Set<string>();
  const decisions = new Set<string>();
  const information = new Set<string>();
  const named = new Map<string, ElementPlace>();
  const flows = new Set<number>();
  let moved: Targets["moved"];
  for (const { kind, parts } of touched) {
    const [section, id = "", attribute = ""] = parts;
    if (isNamed(section) && texts.has(attribute)) named.set(`${section}/${id}`, { section, id });
    else if (section === "information" && ofInformation.has(attribute)) information.add(id);
    else if (section === "activities" && ofActivities.has(attribute)) activities.add(id);
    else if (section === "decisions" && ofDecisions.has(attribute)) decisions.add(id);
    else if (section !== "flows" || id === "" || !Array.isArray(design.flows)) return undefined;
    else if (parts.length > 2 || kind === "replace") flows.add(Number(id));
    else if (moved || flows.size > 0) return undefined;
    else moved = { kind, index: Number(id) };
  }
  if (moved && flows.size > 0) return undefined;
  return { activities, decisions, information, texts: [...named.values()], flows, moved };
}
