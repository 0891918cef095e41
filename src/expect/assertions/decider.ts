import type { Judge } from "../assertion-kind.ts";
import { listed } from "../listed.ts";
import { sameIds } from "../same-ids.ts";

/** Who holds the right to a decision: just these roles and units. */
export const decider: Judge<"decider"> = {
  judge({ of, is }, { organisation }) {
    const decision = listed(organisation.decisions, of);
    const { heldBy } = decision;
    if (!heldBy) return { answer: "unknown", is: "decider/unknown", values: { decision } };
    const answer = sameIds(heldBy, is) ? "yes" : "no";
    if (heldBy.length === 0) return { answer, is: "decider/nobody", values: { decision } };
    return { answer, is: "decider", values: { decision, parties: heldBy } };
  },
};
