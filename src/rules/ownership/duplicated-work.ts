import { apartProducers } from "../../organisation/apart-producers.ts";
import { possibleProducers } from "../../organisation/possible-producers.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
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
