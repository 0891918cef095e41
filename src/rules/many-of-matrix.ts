import * as z from "zod";
import type { Party } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { defineRule, type Rule } from "./define-rule.ts";
import { few } from "./few.ts";
import { letterPlace } from "./letter-place.ts";
import { hasLetters, lettersAreStated } from "./lettered.ts";
import { exceedsShare } from "./matrix-rows.ts";
import { found, undetermined } from "./verdict.ts";

/** What tells apart the rules about letters that most of the matrix holds in one row. */
interface Definition extends Pick<Rule, "id" | "severity" | "summary" | "source" | "messages"> {
  readonly list: "advisers" | "told";
  readonly meaning: "advises" | "told";
  /** Defaults of the options. */
  readonly max: number;
  readonly share: number;
}

/** Makes a rule that finds rows where more than `max` parties, and more than a `share` of all that hold a letter, hold one of a meaning. */
export function manyOfMatrix({ list, meaning, max, share, ...definition }: Definition): Rule {
  return defineRule({
    ...definition,
    subject: "activity",
    options: z.strictObject({
      max: z.int().min(0).default(max).meta({ description: "Up to how many parties are never too many." }),
      share: z.number().min(0).max(1).default(share).meta({
        description:
          "Up to what share of all parties that hold a letter anywhere they are not too many either.",
      }),
    }),
    isAsked: lettersAreStated,
    prepare: holderCount,
    check(activity, { options, prepared: holders }) {
      if (!hasLetters(activity)) return "not-examined";
      const parties = activity[list];
      const count = parties.length;
      if (count <= options.max || !exceedsShare(count, options.share, holders.atLeast)) return "clean";
      const at = letterPlace(activity, meaning);
      if (!exceedsShare(count, options.share, holders.atMost))
        return undetermined({ activity, count }, { at, related: parties });
      return found(
        { activity, count, total: holders.atLeast, parties: few(parties) },
        { at, related: parties },
      );
    },
  });
}

/** How many parties hold a letter anywhere. */
function holderCount({ units, roles, coverage }: Organisation): {
  readonly atLeast: number;
  readonly atMost: number;
} {
  const holds = ({ assignments }: Party) => assignments.length > 0;
  let atLeast = 0;
  for (const unit of units.values()) if (holds(unit)) atLeast += 1;
  for (const role of roles.values()) if (holds(role)) atLeast += 1;
  if (coverage.activities === "complete") return { atLeast, atMost: atLeast };
  const listed = coverage.units === "complete" && coverage.roles === "complete";
  return { atLeast, atMost: listed ? units.size + roles.size : Number.POSITIVE_INFINITY };
}
