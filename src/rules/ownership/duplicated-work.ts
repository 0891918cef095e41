import type { Activity, Information, OwnerSet } from "../../organisation/elements.ts";
import { apartAmong } from "../apart-among.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { possibleProducers } from "../possible-producers.ts";
import { found, undetermined } from "../verdict.ts";

/** Two units that make one thing apart from each other spend twice, and end with two versions of it. */
export const duplicatedWork = defineRule({
  id: "ownership/duplicated-work",
  subject: "information",
  severity: "warn",
  summary: "two activities that have no owner in common produce the same information",
  source: ["kotler-2006"],
  messages: {
    found: "`{information}` is produced by {activities}, which have no owner in common",
    more: "{count} activities produce `{information}`, and {activities} among them have no owner in common",
    unknown:
      "not known whether units that have nothing in common produce `{information}`: some owner or some output is not stated",
  },
  prepare: possibleProducers,
  check(information, { prepared: mayAdd }) {
    const apart = apartProducers(information);
    if (apart) {
      const { length: count } = information.producers;
      const params = { information, activities: few(apart) };
      if (count === 2) return found(params, { related: apart });
      return found(
        { ...params, count },
        { variant: "more", related: [...new Set([...apart, ...information.producers])].slice(0, 10) },
      );
    }
    return mayAdd(information)
      ? undetermined({ information }, { related: information.producers.slice(0, 10) })
      : "clean";
  },
});

/** Two producers whose owners have nothing in common. */
function apartProducers({ producers }: Information): readonly Activity[] | undefined {
  if (producers.length < 2) return undefined;
  const of = new Map<OwnerSet, Activity>();
  for (const producer of producers) {
    if (producer.owners && producer.owners.units.length > 0 && !of.has(producer.owners))
      of.set(producer.owners, producer);
  }
  return apartAmong([...of.keys()])
    ?.map((owners) => of.get(owners) as Activity)
    .sort((a, b) => a.order - b.order);
}
