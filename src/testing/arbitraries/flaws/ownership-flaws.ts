import { type Flaws, flaw } from "./flaw.ts";

/** Defects of who owns what. */
export const ownershipFlaws: Flaws = {
  "ownership/unowned": flaw({
    // a scheme that asks for nobody: in the others, that nobody answers is a defect of its own
    scheme: {
      letters: {
        A: { means: "answers" },
        R: { means: "performs" },
        C: { means: "advises" },
        I: { means: "told" },
      },
    },
    activities: { writing: { raci: { C: "developer", I: "helper" } } },
  }),
  "ownership/conflict": flaw(
    {
      activities: {
        developing: { ownership: "product", raci: { A: "helper", R: "developer", I: "developer" } },
      },
    },
    {
      roles: { tester: { unit: "product" } },
      activities: { helping: { ownership: "support", raci: { A: "tester", R: "helper", I: "developer" } } },
    },
  ),
  "ownership/outside-performer": flaw(
    {
      activities: {
        developing: {
          ownership: "product",
          raci: { A: "developer", R: ["developer", "helper"], I: "helper" },
        },
      },
    },
    {
      activities: {
        helping: { ownership: "support", raci: { A: "helper", R: "developer", I: "developer" } },
      },
    },
  ),
  "ownership/shared-in-name-only": flaw({
    activities: {
      launching: { ownership: ["product", "support"], raci: { A: "developer", R: "developer", C: "helper" } },
    },
  }),
  "ownership/undeclared-sharing": flaw({
    activities: {
      launching: { ownership: undefined, raci: { A: "developer", R: ["developer", "helper"], C: "helper" } },
    },
  }),
  "ownership/duplicated-work": flaw({
    information: { figures: { outside: true } },
    activities: {
      developing: { produces: ["releases", "figures"] },
      helping: { produces: ["complaints", "figures"] },
    },
  }),
  "ownership/no-outside-input": flaw({
    units: { product: { name: "Marketing" }, support: { name: "Sales" } },
    roles: { tester: { unit: "product" } },
    activities: { testing: { raci: { A: "tester", R: "tester", I: "developer" } } },
  }),
};
