import { unitsOf } from "../../organisation/one-line.ts";
import { otherUnits } from "../../organisation/other-units.ts";
import { declareOwners, outsiders } from "../acting.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { found, undetermined } from "../verdict.ts";

/** The design says of one activity that a unit alone owns it and that another unit answers for it: both cannot be. */
export const ownershipConflict = defineRule({
  id: "ownership/conflict",
  subject: "activity",
  severity: "error",
  summary: "an activity is declared one unit's own, and a party of another unit answers for it",
  source: ["smith-erwin", "source-text"],
  messages: {
    found: {
      plural: "count",
      one: "`{activity}` is declared owned by {owners}, and {parties} of another unit answers for it",
      other: "`{activity}` is declared owned by {owners}, and {parties} of other units answer for it",
    },
    unknown: "not known whether those who answer for `{activity}` belong to {owners}, declared its owner",
    fix: "declare `{activity}` owned by {owners}",
  },
  prepare: otherUnits,
  check(activity, { prepared: mayBeOthers }) {
    const { ownership, answerers, assignments } = activity;
    if (!ownership || ownership.shared) return "not-examined";
    const owners = ownership.units;
    if (!assignments)
      return mayBeOthers(ownership) ? undetermined({ activity, owners }, { at: ["ownership"] }) : "clean";
    const parties = outsiders(answerers, owners);
    if (parties.length === 0) return "clean";
    return found(
      { activity, owners, parties: few(parties), count: parties.length },
      {
        at: ["ownership"],
        related: parties,
        fixes: declareOwners(activity, [...owners, ...unitsOf(parties)], unitsOf(answerers)),
      },
    );
  },
});
