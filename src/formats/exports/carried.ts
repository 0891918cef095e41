import type { Carried } from "./format-facts.ts";

const hierarchy = { units: ["name", "parent"], roles: ["name", "unit"] } as const;
const work = ["name", "ownership", "raci"] as const;
const drawnFlow = ["id", "name", "carries", "from", "to"] as const;
const wholeFlow = [
  ...drawnFlow,
  "owner",
  "via",
  "every",
  "on",
  "within",
  "accepts",
  "returns",
  "escalatesTo",
  "complete",
  "correct",
] as const;
const drawnDecision = ["name", "heldBy", "influence", "analysedIn", "uses", "affects"] as const;

/** What a diagram of the whole organisation shows. Of the other views it is less: elements that a view leaves out are counted one by one. */
export const drawn = {
  design: ["orgproof", "name"],
  units: [...hierarchy.units, "head"],
  roles: [...hierarchy.roles, "reportsTo"],
  activities: [...work, "needs", "produces", "decides", "knows"],
  information: ["name"],
  flows: drawnFlow,
  decisions: drawnDecision,
  meetings: ["name", "participants", "reports", "decides"],
  knowledge: ["name", "heldBy"],
  processes: ["name", "owner"],
  systems: ["name", "usedBy"],
  metrics: ["name", "ownedBy"],
} as const satisfies Carried;

/** What a graph of the whole organisation says, with the facts of its edges. */
export const stated = {
  ...drawn,
  flows: wholeFlow,
  decisions: [...drawnDecision, "jointly"],
} as const satisfies Carried;

/** What BPMN has a place for, with the attributes of our own namespace. */
export const process = {
  design: ["orgproof", "name"],
  ...hierarchy,
  activities: work,
  information: ["name"],
  flows: ["carries", "from", "to"],
} as const satisfies Carried;

/** What a responsibility matrix says. */
export const responsibilities = {
  design: ["orgproof"],
  units: ["name"],
  roles: ["name", "unit"],
  activities: ["name", "raci"],
} as const satisfies Carried;
