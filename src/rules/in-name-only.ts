import type { Party } from "../organisation/elements.ts";
import { defineRule, type Rule } from "./define-rule.ts";
import { few } from "./few.ts";
import { letterPlace } from "./letter-place.ts";
import { lettersAreStated } from "./lettered.ts";
import { reachOf } from "./reach.ts";
import { found, undetermined } from "./verdict.ts";

/** What tells apart the rules about letters that nothing makes real. */
interface Definition extends Pick<Rule, "id" | "severity" | "summary" | "source" | "messages"> {
  readonly list: "advisers" | "told";
  readonly meaning: "advises" | "told";
  /** The flows that make the letter real, and the end of them at which the party is. */
  readonly flows: "inbound" | "outbound";
  readonly end: "from" | "to";
}

/** Makes a rule that finds parties of other units whose letter neither a flow nor a meeting makes real. */
export function inNameOnly({ list, meaning, flows, end, ...definition }: Definition): Rule {
  return defineRule({
    ...definition,
    subject: "activity",
    isAsked: lettersAreStated,
    prepare: reachOf,
    check(activity, { prepared: { standingTo, takesPartIn, mayBeReached } }) {
      const { owners } = activity;
      if (activity[list].length === 0 || !owners || owners.units.length === 0) return "not-examined";
      const standingOf = standingTo(owners);
      let isExamined = false;
      let isJoined: ((party: Party) => boolean) | undefined;
      const nominal: Party[] = [];
      const unclear: Party[] = [];
      for (const party of activity[list]) {
        const standing = standingOf(party);
        if (standing === "inside") continue;
        isExamined = true;
        if (standing === "met") continue;
        isJoined ??= takesPartIn(
          activity[flows].map((flow) => flow[end]),
          activity[list].length,
        );
        if (isJoined(party)) continue;
        if (mayBeReached(party)) unclear.push(party);
        else nominal.push(party);
      }
      if (!isExamined) return "not-examined";
      const parties = nominal.length > 0 ? nominal : unclear;
      if (parties.length === 0) return "clean";
      const say = nominal.length > 0 ? found : undetermined;
      return say(
        { activity, parties: few(parties) },
        { at: letterPlace(activity, meaning), related: parties },
      );
    },
  });
}
