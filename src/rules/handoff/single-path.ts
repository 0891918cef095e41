import { singlePath } from "../../graph/relays.ts";
import type { Information, Need } from "../../organisation/elements.ts";
import { hasOfItself } from "../../organisation/has-information.ts";
import { mayBeProduced } from "../../organisation/may-be-unstated.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { type Answer, some } from "../../organisation/three-values.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { found, undetermined } from "../verdict.ts";

/** Where every way from one unit to another leads through one activity, all waits when it does, and it decides what gets through. */
export const singlePathHandoff = defineRule({
  id: "handoff/single-path",
  subject: "need",
  severity: "info",
  summary: "every chain that brings another unit's information passes one and the same relaying activity",
  source: ["freeman", "gould-fernandez"],
  messages: {
    found: {
      plural: "count",
      one: "`{information}` reaches `{activity}` only through {relays}",
      other: "`{information}` reaches `{activity}` only through {relays}, each of which can stop it",
    },
    unknown:
      "not known whether `{information}` of another unit reaches `{activity}` only through one activity",
  },
  prepare(organisation) {
    const more: Answer = mayBeProduced(organisation) ? "unknown" : "no";
    const known = new Map<Information, Answer>();
    return (information: Information) => {
      const answer = known.get(information) ?? isOwnedWork(information, more);
      known.set(information, answer);
      return answer;
    };
  },
  check(need, { organisation, prepared }) {
    const { activity, information } = need;
    const another = isAnothers(need, prepared(information), organisation);
    if (another === "no") return "not-examined";
    const { answer, relays, count } = singlePath(activity, information, organisation);
    // no chain leads there
    if (answer === "not-applicable") return "not-examined";
    const params = { activity, information };
    if (another === "unknown" || answer === "unknown") return undetermined(params);
    if (answer === "no") return "clean";
    return found({ ...params, count, relays: few(relays) }, { related: relays });
  },
});

/** Whether the information is made in another unit than that of the activity that needs it; `made`: whether some unit makes it at all. */
function isAnothers({ activity, information }: Need, made: Answer, organisation: Organisation): Answer {
  if (made === "no" || activity.owners?.units.length === 0) return "no";
  const own = hasOfItself(activity, information, organisation);
  if (own === "yes") return "no";
  // who does not have it of itself has no owner in common with those who produce it
  return own === "unknown" || !activity.owners ? "unknown" : made;
}

/** Whether some activity that a unit owns produces it. */
function isOwnedWork({ producers }: Information, more: Answer): Answer {
  const answer = some(producers, ({ owners }) =>
    owners ? (owners.units.length > 0 ? "yes" : "no") : "unknown",
  );
  return answer === "no" ? more : answer;
}
