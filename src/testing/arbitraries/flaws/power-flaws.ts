import { type Flaws, flaw } from "./flaw.ts";

const taken = (...decides: string[]) => ({ review: { decides } });
const most = { product: 90, support: 10 };

/** Defects of who decides. */
export const powerFlaws: Flaws = {
  "power/no-holder": flaw({
    decisions: { budget: { heldBy: [], affects: "developing" } },
    meetings: taken("budget"),
  }),
  "power/contested": flaw({
    decisions: { budget: { heldBy: ["developer", "helper"], jointly: "none" } },
    meetings: taken("budget"),
  }),
  "power/overlapping": flaw({
    decisions: {
      budget: { domain: "money", heldBy: "developer", affects: "helping" },
      refunds: { domain: "money", heldBy: "helper", affects: "helping" },
    },
    meetings: taken("budget", "refunds"),
  }),
  "power/uninformed-holder": flaw(
    {
      information: { notes: {} },
      activities: { developing: { produces: ["releases", "notes"] } },
      decisions: { hiring: { heldBy: "helper", uses: "notes" } },
      meetings: taken("hiring"),
    },
    {
      information: { notes: {} },
      roles: { tester: { unit: "product" } },
      activities: {
        testing: { raci: { A: "tester", R: "tester", I: "developer" }, produces: "notes" },
      },
      decisions: { hiring: { heldBy: "support", analysedIn: "testing", uses: "notes" } },
      meetings: taken("hiring"),
    },
  ),
  "power/no-escalation": flaw(
    {
      decisions: {
        budget: { heldBy: "developer", influence: { product: 60, support: 40 }, escalatesTo: "none" },
      },
      meetings: taken("budget"),
      agreements: { pact: "gone" },
    },
    {
      decisions: {
        budget: { heldBy: ["product", "support"], jointly: "by vote", escalatesTo: "none" },
      },
      meetings: taken("budget"),
      agreements: { pact: { between: ["product", "support"], settles: "service-level" } },
    },
  ),
  "power/outside-domain": flaw({
    units: { product: { name: "Marketing" }, support: { name: "Sales" } },
    decisions: { channels: { domain: "distribution", heldBy: "developer" } },
    meetings: taken("channels"),
  }),
  "power/concentrated": flaw({
    decisions: {
      budget: { heldBy: "developer", influence: most },
      hiring: { heldBy: "developer", influence: most },
      prices: { heldBy: "developer", influence: most },
    },
    meetings: taken("budget", "hiring", "prices"),
  }),
  "power/unexercised": flaw({ decisions: { budget: { heldBy: "developer" } } }),
};
