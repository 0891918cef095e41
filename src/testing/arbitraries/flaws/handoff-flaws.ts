import { type Flaws, flaw } from "./flaw.ts";

/** Defects of needs, and of what flows. */
export const handoffFlaws: Flaws = {
  "handoff/no-producer": flaw({
    information: { wishes: {} },
    activities: { developing: { needs: ["complaints", "wishes"] } },
  }),
  "handoff/undefined": flaw({ flows: { shipping: "gone" } }, { flows: { feedback: "gone" } }),
  "handoff/wrong-source": flaw({
    roles: { tester: { unit: "product" } },
    activities: { testing: { raci: { A: "tester", R: "tester", I: "developer" } } },
    flows: { reports: { carries: "releases", from: "testing", to: "helping" } },
  }),
  "handoff/unneeded": flaw({
    roles: { tester: { unit: "product" } },
    activities: { testing: { raci: { A: "tester", R: "tester", I: "developer" } } },
    flows: { reports: { carries: "releases", from: "developing", to: "testing" } },
  }),
  "handoff/unused-output": flaw({
    information: { figures: {} },
    activities: { developing: { produces: ["releases", "figures"] } },
    flows: { shipping: { returns: "complaints" }, feedback: { returns: "releases" } },
  }),
  "handoff/unowned": flaw({
    // a scheme that takes two who answer: in the others, that is a defect of its own
    scheme: {
      letters: {
        A: { means: "answers", min: 1, max: 2 },
        R: { means: "performs", min: 1 },
        C: { means: "advises" },
        I: { means: "told" },
      },
    },
    roles: { tester: { unit: "product" } },
    activities: { developing: { raci: { A: ["developer", "tester"], R: "developer", I: "helper" } } },
    flows: { shipping: { owner: "none" } },
  }),
  "handoff/no-channel": flaw(
    { flows: { shipping: { via: "none" } } },
    { flows: { feedback: { via: "none" } } },
  ),
  "handoff/no-timing": flaw(
    { flows: { shipping: { within: "none" } } },
    { flows: { feedback: { every: "none", on: "none" } } },
  ),
  "handoff/no-common-language": flaw(
    { information: { releases: { agreed: false } } },
    { information: { releases: { definition: "none" } } },
    { information: { complaints: { agreed: "support" } } },
  ),
  "handoff/no-feedback": flaw({ flows: { shipping: { returns: false }, feedback: { returns: false } } }),
  "handoff/poor-quality": flaw(
    { flows: { shipping: { complete: false } } },
    { flows: { feedback: { complete: true, correct: false } } },
  ),
  "handoff/late": flaw({
    activities: { helping: { needs: { information: "releases", within: "P1D" } } },
    flows: { shipping: { every: "monthly", within: "P1D" } },
  }),
  "handoff/deadlock": flaw({
    activities: {
      developing: { needs: { information: "complaints", toStart: true } },
      helping: { needs: { information: "releases", toStart: true } },
    },
  }),
  "handoff/single-path": flaw({
    roles: { tester: { unit: "product" } },
    activities: { testing: { raci: { A: "tester", R: "tester", I: "developer" } } },
    flows: {
      shipping: { to: "testing" },
      passing: { carries: "releases", from: "testing", to: "helping" },
    },
  }),
};
