import type { Judge } from "../assertion-kind.ts";
import { listed } from "../listed.ts";
import { sameIds } from "../same-ids.ts";

/** Who owns an activity: just these units. */
export const owner: Judge<"owner"> = {
  judge({ of, is }, { organisation }) {
    const activity = listed(organisation.activities, of);
    const { owners } = activity;
    if (!owners) return { answer: "unknown", is: "owner/unknown", values: { activity } };
    const answer = sameIds(owners.units, is) ? "yes" : "no";
    if (owners.units.length === 0) return { answer, is: "owner/nobody", values: { activity } };
    return { answer, is: "owner", values: { activity, units: owners.units } };
  },
};
