import type { Change } from "./change.ts";

/** Two units that give each other what they need, and meet: nothing is wrong with them. Flaws are planted here. */
export const soundDesign: Change = {
  units: { product: {}, support: {} },
  roles: { developer: { unit: "product" }, helper: { unit: "support" } },
  activities: {
    developing: {
      raci: { A: "developer", R: "developer", I: "helper" },
      needs: "complaints",
      produces: "releases",
    },
    helping: {
      raci: { A: "helper", R: "helper", I: "developer" },
      needs: "releases",
      produces: "complaints",
    },
  },
  information: {
    releases: { definition: "what users can have", agreed: true },
    complaints: { definition: "what users miss", agreed: true },
  },
  flows: {
    shipping: { carries: "releases", from: "developing", to: "helping" },
    feedback: { carries: "complaints", from: "helping", to: "developing" },
  },
  decisions: {},
  meetings: {
    review: {
      participants: ["developer", "helper"],
      every: "weekly",
      documented: true,
      purpose: "review",
      reports: { product: "releases", support: "complaints" },
    },
  },
  agreements: {},
};
