import type { Design } from "../../src/model/design.ts";

/** A small company that has something of every kind of node and edge. */
export const company: Design = {
  orgproof: 1,
  name: { en: "Company", fa: "شرکت" },
  units: {
    marketing: { name: { en: "Marketing", fa: "بازاریابی" } },
    sales: { head: "chief" },
    field: { parent: "sales" },
  },
  roles: { chief: { unit: "sales" }, liaison: { unit: ["marketing", "sales"], reportsTo: "chief" } },
  activities: {
    campaign: { raci: { A: "marketing", R: "marketing" }, needs: "brief", produces: "leads" },
    qualify: {
      raci: { A: "sales", R: "field", C: "liaison" },
      needs: [{ information: "leads", within: "P1W", toStart: true }, "prices"],
      produces: "offer",
      decides: "discount",
      knows: "market",
    },
    price: {
      ownership: ["marketing", "sales"],
      raci: { A: "marketing" },
      produces: "prices",
      needs: "results",
    },
    close: { raci: { A: "sales", R: "sales" }, needs: "offer", produces: "results", process: "selling" },
    archive: { raci: { C: "sales" } },
    review: { raci: { A: "marketing", R: "marketing" }, needs: "results" },
  },
  information: {
    brief: { external: true },
    leads: { name: { en: "Leads", fa: "سرنخ" } },
    prices: {},
    offer: {},
    results: { outside: true },
  },
  flows: [
    {
      carries: "leads",
      from: "campaign",
      to: "qualify",
      every: "weekly",
      within: "P1D",
      via: "crm",
      owner: "none",
    },
    { id: "hand-over", carries: "offer", from: "qualify", to: "close", on: { en: "asked" }, returns: false },
  ],
  decisions: {
    discount: {
      heldBy: ["chief", "marketing"],
      jointly: "both agree",
      influence: { sales: 3, marketing: 0 },
      uses: "prices",
      analysedIn: "price",
      affects: "close",
    },
  },
  meetings: {
    weekly: {
      participants: ["chief", "marketing"],
      reports: { marketing: "leads", sales: "leads" },
      decides: "discount",
    },
  },
  knowledge: { market: { heldBy: "chief" } },
  processes: { selling: { owner: "chief" } },
  systems: { crm: { usedBy: "sales" } },
  metrics: { revenue: { ownedBy: "sales" } },
};
