import type { Design } from "../../../src/model/design.ts";
import { flows } from "../crossing.ts";
import { activities, belongs, listed, meet, units, unitsOf, written } from "../organisation.ts";
import {
  actors,
  answerers,
  belongsToAny,
  decisions,
  joins,
  meetings,
  ownersOf,
  partiesThat,
} from "../whole.ts";
import { type Family, type NaiveRule, ruleOn } from "./naive-rule.ts";

/* rules.md, "raci backed by edges: letters that nothing makes real", row by row. */

/** Those whose unit differs from every owner. */
const strangers = (design: Design, activity: string, meaning: string): readonly string[] =>
  partiesThat(design, activity, meaning).filter(
    (party) => !belongsToAny(design, party, ownersOf(design, activity)),
  );

/** An activity that the party's unit owns, or where it performs or answers. */
const isTheirs = (design: Design, party: string, activity: string): boolean =>
  meet(design, ownersOf(design, activity), unitsOf(design, party)) ||
  actors(design, activity).includes(party);

/** A meeting joins the party with an owner. */
const meetsAnOwner = (design: Design, party: string, activity: string): boolean =>
  meetings(design).some((meeting) =>
    joins(
      meeting,
      (some) => belongsToAny(design, some, unitsOf(design, party)),
      (other) => belongsToAny(design, other, ownersOf(design, activity)),
    ),
  );

const inNameOnly = (
  meaning: string,
  isReached: (design: Design, party: string, activity: string) => boolean,
): NaiveRule =>
  ruleOn(
    activities,
    (design, activity) =>
      ownersOf(design, activity).length > 0 && strangers(design, activity, meaning).length > 0,
    (design, activity) =>
      strangers(design, activity, meaning).some(
        (party) => !isReached(design, party, activity) && !meetsAnOwner(design, party, activity),
      ),
  );

/** The holder is the one that answers, or its unit, or (for a unit) a role in it. */
const isOrIsOf = (design: Design, holder: string, answerer: string): boolean =>
  holder === answerer ||
  (units(design).includes(holder) && belongs(design, answerer, holder)) ||
  (units(design).includes(answerer) && belongs(design, holder, answerer));

const decidesWithoutPower = (design: Design, activity: string): boolean =>
  decisions(design).some(([id, { heldBy }]) => {
    const holders = listed<string>(heldBy);
    return (
      listed<string>(written(design, activity).decides).includes(id) &&
      // decision 14: what nobody holds is left to power/no-holder, and one of several who answer is enough
      holders.length > 0 &&
      !holders.some((holder) =>
        answerers(design, activity).some((answerer) => isOrIsOf(design, holder, answerer)),
      )
    );
  });

export const raciEdges: Family = {
  "raci/consulted-in-name-only": inNameOnly("advises", (design, party, activity) =>
    flows(design).some(({ from, to }) => to === activity && isTheirs(design, party, from)),
  ),
  "raci/informed-in-name-only": inNameOnly("told", (design, party, activity) =>
    flows(design).some(({ from, to }) => from === activity && isTheirs(design, party, to)),
  ),
  "raci/accountable-without-power": ruleOn(
    activities,
    (design, activity) =>
      answerers(design, activity).length > 0 && listed<string>(written(design, activity).decides).length > 0,
    decidesWithoutPower,
  ),
};
