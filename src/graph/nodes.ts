import { type Text, textIn } from "../model/text.ts";
import type {
  Activity,
  Decision,
  Information,
  Knowledge,
  Meeting,
  Metric,
  Party,
  Process,
  Role,
  System,
  Unit,
} from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { NodeAttributes, NodeKind } from "./attributes.ts";

/** The elements that are nodes. */
export type NodeElement =
  | Unit
  | Role
  | Activity
  | Information
  | Decision
  | Meeting
  | Knowledge
  | Process
  | System
  | Metric;

/** The key of a node: `kind:id`. */
export function keyOf({ kind, id }: { readonly kind: NodeKind; readonly id: string }): string {
  return `${kind}:${id}`;
}

/** All elements that are nodes, kind by kind, each kind in the design's order. */
export function* nodeElements(org: Organisation): Iterable<NodeElement> {
  yield* org.units.values();
  yield* org.roles.values();
  yield* org.activities.values();
  yield* org.information.values();
  yield* org.decisions.values();
  yield* org.meetings.values();
  yield* org.knowledge.values();
  yield* org.processes.values();
  yield* org.systems.values();
  yield* org.metrics.values();
}

/** The name of an element in a language; its id when it has no name. */
export function nameIn(
  element: { readonly id: string; readonly text: Text | undefined },
  locale: string,
): string {
  return (element.text === undefined ? "" : textIn(element.text, locale)) || element.id;
}

/** What a node says of its element. */
export function nodeOf(element: NodeElement, locale: string): NodeAttributes {
  const { id } = element;
  const name = nameIn(element, locale);
  switch (element.kind) {
    case "role": {
      const [unit, second] = element.units.map((each) => each.id);
      return {
        kind: "role",
        id,
        name,
        unit: second === undefined ? (unit as string) : [unit as string, second],
      };
    }
    case "activity":
      return { kind: "activity", id, name, ...ownersOf(element.owners?.units) };
    case "process":
      return { kind: "process", id, name, ...ownersOf(element.owner) };
    case "metric":
      return { kind: "metric", id, name, ...ownersOf(element.ownedBy) };
    default:
      return { kind: element.kind, id, name };
  }
}

function ownersOf(parties: readonly Party[] | undefined): { owners?: readonly string[] } {
  return parties ? { owners: parties.map(({ id }) => id) } : {};
}
