import assert from "node:assert/strict";
import { bfsFromNode } from "graphology-traversal";
import { type CheckResult, check, defineDesign, link, organisationGraph } from "orgproof";
import * as formats from "orgproof/formats";
import * as testing from "orgproof/testing";

const design = defineDesign({
  orgproof: 1,
  units: { marketing: {}, sales: {} },
  activities: {
    campaign: { raci: { A: "marketing", R: "marketing" }, needs: "brief", produces: "leads" },
    qualify: { raci: { A: "sales", R: "sales" }, needs: "leads", produces: "offer" },
    close: { raci: { A: "sales", R: "sales" }, needs: "offer", produces: "contract" },
  },
  information: { brief: { external: true }, leads: {}, offer: {}, contract: { outside: true } },
  flows: [
    { carries: "leads", from: "campaign", to: "qualify" },
    { carries: "offer", from: "qualify", to: "close" },
  ],
});

export const wrong = () =>
  defineDesign({
    orgproof: 1,
    units: { marketing: {}, sales: {} },
    activities: {
      campaign: { raci: { A: "marketing", R: "marketing" }, produces: "leads" },
      qualify: { raci: { A: "sales", R: "sales" }, needs: "leads" },
    },
    information: { leads: {} },
    flows: [
      {
        carries: "leads",
        from: "campaign",
        // @ts-expect-error no activity is called so
        to: "qualfy",
      },
    ],
  });

const organisation = link(design);
const result: CheckResult = check(organisation);
assert.deepEqual(
  result.findings.filter((finding) => finding.severity === "error"),
  [],
);

const graph = organisationGraph(organisation);
const reached: string[] = [];
bfsFromNode(
  graph,
  "activity:campaign",
  (node, attributes) => {
    if (attributes.kind === "activity") reached.push(node);
  },
  { mode: "outbound" },
);
assert.deepEqual(reached, ["activity:campaign", "activity:qualify", "activity:close"]);
assert.ok(Object.keys(formats).length > 0 && Object.keys(testing).length > 0);
