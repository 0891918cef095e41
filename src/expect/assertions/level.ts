import { defineProfile } from "../../level/define-profile.ts";
import { standardProfile } from "../../level/profile.ts";
import { relationship } from "../../level/relationship.ts";
import { type Level, levels } from "../../model/level.ts";
import { type Answer, both } from "../../organisation/three-values.ts";
import type { Judge } from "../assertion-kind.ts";

/** The relationship level of two units: exactly, at least, at most. */
export const level: Judge<"level"> = {
  judge({ between, is, atLeast, atMost }, { organisation, config }) {
    const [a = "", b = ""] = between;
    const profile = config.profile ? defineProfile(config.profile) : standardProfile;
    const pair = relationship(organisation, a, b, profile);
    const [low, high] = [rank(pair.structural.atLeast), rank(pair.structural.atMost)];
    const reaches = (wanted: Level): Answer =>
      low >= rank(wanted) ? "yes" : high < rank(wanted) ? "no" : "unknown";
    const staysWithin = (wanted: Level): Answer =>
      high <= rank(wanted) ? "yes" : low > rank(wanted) ? "no" : "unknown";
    const answers = [
      ...(is ? [reaches(is), staysWithin(is)] : []),
      ...(atLeast ? [reaches(atLeast)] : []),
      ...(atMost ? [staysWithin(atMost)] : []),
    ];
    const answer = answers.reduce<Answer>(both, "yes");
    const units = pair.between;
    return low === high
      ? { answer, is: "level", values: { units, level: { word: pair.structural.atLeast } } }
      : {
          answer,
          is: "level/open",
          values: {
            units,
            atLeast: { word: pair.structural.atLeast },
            atMost: { word: pair.structural.atMost },
          },
        };
  },

  idle({ between, is, atLeast, atMost }, { organisation }) {
    const [a = "", b = ""] = between;
    const unitA = organisation.units.get(a);
    const unitB = organisation.units.get(b);
    if (unitA && unitB && unitA.enter < unitB.leave && unitB.enter < unitA.leave)
      return { why: "idle/in-line", values: { units: between }, path: ["between"] };
    if (is ?? atLeast ?? atMost) {
      // every level is at least the lowest, and at most the highest
      const [lowest, highest] = [levels[0], levels[levels.length - 1]];
      const asks = is !== undefined || (atLeast ?? lowest) !== lowest || (atMost ?? highest) !== highest;
      return asks ? undefined : { why: "idle/any-level", values: {}, path: [] };
    }
    return { why: "idle/no-level", values: { kinds: ["is", "atLeast", "atMost"] }, path: [] };
  },
};

function rank(of: Level): number {
  return levels.indexOf(of);
}
