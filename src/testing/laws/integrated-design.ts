import type { Design } from "../../model/design.ts";

const answering = (party: string, partner: string) => ({ A: party, R: [party, partner] });
const flow = (carries: string, from: string, to: string, owner: string, returns: string | false) => ({
  ...{ carries, from, to, owner, returns },
  via: "crm",
  every: "daily",
  within: "PT1H",
});

/** Two units that meet every criterion, the supporting ones, too, and meet daily. */
export const integratedDesign: Design = {
  orgproof: 1,
  units: {
    board: { head: "director" },
    marketing: { parent: "board", head: "marketer" },
    sales: { parent: "board", head: "seller" },
  },
  roles: {
    director: { unit: "board", reportsTo: "none" },
    marketer: { unit: "marketing", reportsTo: "director" },
    seller: { unit: "sales", reportsTo: "director" },
  },
  activities: {
    campaign: {
      ownership: "marketing",
      raci: answering("marketer", "seller"),
      needs: "reports",
      produces: "leads",
      knows: "customers",
      process: "launch",
    },
    calling: {
      ownership: "sales",
      raci: answering("seller", "marketer"),
      needs: "leads",
      produces: "reports",
      process: "launch",
    },
    planning: {
      ownership: ["marketing", "sales"],
      raci: answering("marketer", "seller"),
      planning: true,
    },
  },
  information: {
    leads: { definition: "who asked for an offer", agreed: true },
    reports: { definition: "what customers say", agreed: true },
  },
  flows: [
    flow("leads", "campaign", "calling", "marketer", "reports"),
    flow("reports", "calling", "campaign", "seller", false),
  ],
  decisions: {
    price: {
      heldBy: "marketer",
      influence: { marketing: 60, sales: 40 },
      affects: "calling",
      analysedIn: "campaign",
      uses: "reports",
      every: "monthly",
      escalatesTo: "director",
    },
  },
  meetings: {
    table: {
      participants: ["marketer", "seller"],
      every: "daily",
      documented: true,
      purpose: ["planning", "review"],
      reports: { marketing: "leads", sales: "reports" },
    },
  },
  knowledge: {
    customers: {
      heldBy: "seller",
      transfers: [{ from: "seller", to: "marketer", through: "rotation" }],
    },
  },
  processes: { launch: { owner: ["marketing", "sales"] } },
  systems: { crm: { usedBy: ["marketing", "sales"] } },
  metrics: { revenue: { ownedBy: ["marketing", "sales"], rewards: ["marketing", "sales"] } },
  agreements: { pact: { between: ["marketing", "sales"], settles: "conflict" } },
};
