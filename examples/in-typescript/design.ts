import { defineDesign } from "orgproof";

/** A design in TypeScript: an id that names nothing is a compile error, and the editor completes ids. */
export const design = defineDesign({
  orgproof: 1,
  units: { marketing: {}, sales: {} },
  roles: {
    "brand-manager": { unit: "marketing" },
    "sales-manager": { unit: "sales" },
    seller: { unit: "sales" },
  },
  activities: {
    advertising: {
      raci: { A: "brand-manager", R: "brand-manager", C: "seller" },
      needs: "customer-questions",
      produces: "leads",
      tags: "seen-by-customers",
    },
    brochures: {
      raci: { A: "brand-manager", R: "brand-manager", I: "sales-manager" },
      needs: "customer-questions",
      produces: "sales-material",
      tags: "seen-by-customers",
    },
    "direct-selling": {
      raci: { A: "sales-manager", R: "seller", I: "brand-manager" },
      needs: ["leads", "sales-material"],
      produces: "customer-questions",
    },
  },
  flows: [
    { carries: "leads", from: "advertising", to: "direct-selling" },
    { carries: "sales-material", from: "brochures", to: "direct-selling" },
    { carries: "customer-questions", from: "direct-selling", to: "advertising" },
    { carries: "customer-questions", from: "direct-selling", to: "brochures" },
  ],
});
