import { company } from "../company.ts";

/** A company with one element of each kind of which nothing is said but what it takes to be one. */
export const silent = {
  ...company,
  units: { ...company.units, n: {} },
  activities: { v: {}, w: { produces: "i" } },
  flows: [{ carries: "i", from: "v", to: "w" }],
  decisions: { d: {} },
  meetings: { meet: { participants: ["m", "s"] } },
  agreements: { pact: { between: ["m", "s"] } },
  knowledge: { craft: {} },
  processes: { launch: {} },
  systems: { crm: { usedBy: ["m1", "o"] }, erp: { usedBy: "o" }, log: {}, top: { usedBy: "top" } },
  metrics: { revenue: {} },
};
