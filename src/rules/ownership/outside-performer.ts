import { unitsOf } from "../../organisation/one-line.ts";
import { otherUnits } from "../../organisation/other-units.ts";
import { acting, declareOwners, outsiders } from "../acting.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { found, undetermined } from "../verdict.ts";

/** Work that is called one unit's own and is done by another is shared in fact: the doers follow another head. */
export const outsidePerformer = defineRule({
  id: "ownership/outside-performer",
  subject: "activity",
  severity: "warn",
  summary: "an activity is declared one unit's own, and a party of another unit performs it",
  source: ["source-text", "kotler-2006"],
  messages: {
    found: "`{activity}` is declared owned by {owners}, and is performed by {parties} of another unit",
    unknown: "not known whether those who perform `{activity}` belong to {owners}, declared its owner",
    fix: "declare `{activity}` owned by {owners}",
  },
  prepare: otherUnits,
  check(activity, { prepared: mayBeOthers }) {
    const { ownership, answerers, performers, assignments } = activity;
    if (!ownership || ownership.shared) return "not-examined";
    const owners = ownership.units;
    if (!assignments)
      return mayBeOthers(ownership) ? undetermined({ activity, owners }, { at: ["ownership"] }) : "clean";
    const parties = outsiders(performers, owners);
    // where an outsider answers, the graver ownership/conflict says so
    if (parties.length === 0 || outsiders(answerers, owners).length > 0) return "clean";
    return found(
      { activity, owners, parties: few(parties) },
      {
        at: ["ownership"],
        related: parties,
        fixes: declareOwners(activity, [...owners, ...unitsOf(parties)], unitsOf(acting(activity))),
      },
    );
  },
});
