import { type Flaws, flaw } from "./flaw.ts";

const between = ["product", "support"];

/** Defects of how two units stand to each other. */
export const interfaceFlaws: Flaws = {
  "interface/below-target": flaw(
    { agreements: { pact: "gone" }, interfaces: [{ between, target: "defined" }] },
    { agreements: { pact: "gone" }, interfaces: [{ between, target: "integrated" }] },
  ),
  "interface/above-advised": flaw({
    flows: {
      shipping: { via: "tracker", every: "weekly", within: "P1D" },
      feedback: { via: "tracker", every: "daily", within: "PT1H" },
    },
    agreements: { pact: { between, settles: "conflict" } },
    interfaces: [{ between, context: { "small-company": true, "good-informal-relations": true } }],
  }),
  "interface/perception-gap": flaw({ interfaces: [{ between, perceived: { product: 90, support: 30 } }] }),
  "interface/one-person": flaw({
    roles: { developer: { heldBy: "sara" }, helper: { heldBy: ["ali", "sara"] } },
  }),
};
