import { isOnTime, knownWorstAge, leastPossibleAge } from "../../graph/chains.ts";
import { durationInDays } from "../../model/duration.ts";
import type { Values } from "../../organisation/value.ts";
import type { Judge, Judged } from "../assertion-kind.ts";
import { listed } from "../listed.ts";

/** How old an information is at most when it reaches an activity, over the best chain of flows. */
export const age: Judge<"age"> = {
  judge({ of, at, atMost }, { organisation }) {
    const information = listed(organisation.information, of);
    const activity = listed(organisation.activities, at);
    const limit = durationInDays(atMost) ?? 0;
    const answer = isOnTime(limit, activity, information, organisation);
    const values = { information, activity };
    if (answer === "unknown") return { answer, is: "age/unknown", values };
    const worst = knownWorstAge(activity, information, organisation);
    if (worst !== undefined) return { answer, ...ageIn(worst, values) };
    const least = leastPossibleAge(activity, information, organisation);
    if (least === undefined) return { answer, is: "age/nothing", values };
    return { answer, is: least === Number.POSITIVE_INFINITY ? "age/endless" : "age/late", values };
  },
};

/** An age in the unit in which it reads well. */
function ageIn(days: number, values: Values): Pick<Judged, "is" | "values"> {
  if (days === 0 || days >= 1) return { is: "age/days", values: { ...values, count: days } };
  return days * 24 >= 1
    ? { is: "age/hours", values: { ...values, count: days * 24 } }
    : { is: "age/minutes", values: { ...values, count: days * 1440 } };
}
