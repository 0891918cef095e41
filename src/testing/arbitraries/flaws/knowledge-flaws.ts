import { type Flaws, flaw } from "./flaw.ts";

/** Defects of who knows what. */
export const knowledgeFlaws: Flaws = {
  "knowledge/nobody-knows": flaw({
    knowledge: { tools: { heldBy: [] } },
    activities: { developing: { knows: "tools" } },
  }),
  "knowledge/gap": flaw(
    { knowledge: { tools: { heldBy: "helper" } }, activities: { developing: { knows: "tools" } } },
    {
      knowledge: { tools: { heldBy: { developer: 4, helper: 0 } } },
      activities: { helping: { knows: "tools" } },
    },
  ),
  "knowledge/single-holder": flaw({
    knowledge: {
      tools: {
        heldBy: "developer",
        transfers: [{ from: "developer", to: "helper", through: "rotation" }],
      },
    },
    activities: { developing: { knows: "tools" }, helping: { knows: "tools" } },
  }),
  "knowledge/weak-transfer": flaw(
    {
      knowledge: {
        tools: { heldBy: "developer", transfers: [{ from: "developer", to: "helper", through: "training" }] },
      },
    },
    {
      knowledge: {
        tools: { heldBy: "helper", transfers: [{ from: "helper", to: "developer", through: "document" }] },
      },
    },
  ),
};
