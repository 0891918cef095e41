import type { Need } from "../../organisation/elements.ts";
import { defineCriterion } from "../criterion.ts";
import { every } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import { fact, type Proof, proved } from "../proof.ts";

/** Named handoff points are what makes a relationship defined: whatever one needs of the other is handed over by somebody. */
export const handoffsServed = defineCriterion({
  id: "handoffs-served",
  level: "defined",
  factor: "information",
  source: ["source-text", "kotler-2006"],
  messages: {
    met: "whatever one needs of the other is brought by a flow",
    serve: "let a flow bring `{information}` to `{activity}`",
  },
  judge({ needs, moreNeeds, organisation: { coverage }, profile }) {
    const unserved = coverage.flows === "complete" ? "no" : "unknown";
    const served = (need: Need): Proof => {
      if (isServed(need)) return proved;
      const { activity, information } = need;
      return fact(unserved, need, "/flows", "serve", { activity, information });
    };
    return every(needs, ({ item }) => served(item), {
      more: moreNeeds,
      tolerance: toleranceOf(profile, "handoffs-served"),
    });
  },
});

/** Whether a flow carries the information there, from wherever. */
function isServed({ activity, information }: Need): boolean {
  return activity.inbound.length <= information.flows.length
    ? activity.inbound.some((flow) => flow.information === information)
    : information.flows.some((flow) => flow.to === activity);
}
