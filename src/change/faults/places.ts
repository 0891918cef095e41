import type { Element, Interface } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";

/** The attributes of elements, and of the organisation itself, that a failure may change; everything else stays as it is. */
export const changing = [
  "answerers",
  "answersFor",
  "advisers",
  "assignments",
  "backups",
  "carries",
  "crosses",
  "crossing",
  "decidedIn",
  "effectiveOwners",
  "effort",
  "escalatesTo",
  "flows",
  "head",
  "heldBy",
  "holds",
  "inbound",
  "information",
  "joint",
  "keptIn",
  "knows",
  "meetings",
  "outbound",
  "ownedBy",
  "owner",
  "owners",
  "owns",
  "participants",
  "performers",
  "performs",
  "reportedIn",
  "reports",
  "reportsTo",
  "returnedBy",
  "rewards",
  "roles",
  "systems",
  "told",
  "transfers",
  "units",
  "uses",
  "via",
] as const;
export type Changing = (typeof changing)[number];

/* More than there are attributes, so that each attribute of each holder has a number of its own. */
const most = 64;
const ranks = new Map<string, number>(changing.map((attribute, rank) => [attribute, rank]));

/** The number of an attribute of what has a number itself. */
export function placeOf(holder: number, attribute: Changing): number {
  return holder * most + (ranks.get(attribute) as number);
}

/** Stands for the flows of the organisation, where flows between activities of the same owners make no difference. */
export const flowsAcross = placeOf(0, "carries");
/** Stands for whether there are flows from one list of owners to another. */
export const anyAcross = placeOf(0, "inbound");
/** The flows of the organisation. */
export const allFlows = placeOf(0, "flows");

/** Stands for what flows that cross at an interface return. */
export function returnsAt({ a, b }: Interface): number {
  return -(1 + a.order * mostOrders + b.order);
}

/* More than there are elements of a design. */
const mostOrders = 2 ** 26;

/** All elements of an organisation, in an order that is the same for equal designs; interfaces and constraints aside, which no failure changes. */
export function* elementsOf(organisation: Organisation): Iterable<Element> {
  const { units, roles, activities, needs, information, flows, decisions, meetings } = organisation;
  yield* units.values();
  yield* roles.values();
  yield* activities.values();
  yield* needs;
  yield* information.values();
  yield* flows;
  yield* decisions.values();
  yield* meetings.values();
  yield* organisation.knowledge.values();
  yield* organisation.processes.values();
  yield* organisation.systems.values();
  yield* organisation.metrics.values();
  yield* organisation.agreements.values();
}
