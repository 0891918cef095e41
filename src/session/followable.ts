import { keepsUnknowns } from "../check/result-of.ts";
import type { Settings } from "../check/settings.ts";
import { looksAtAllSiblings } from "../organisation/contacts.ts";
import type { Organisation } from "../organisation/organisation.ts";

/**
 * Whether edits of a design can be followed: what its activities need and make and who owns them is stated, so that an activity has to do with
 * what it names and with nothing else. Where an unknown fact may be anything, an edit of one activity touches all.
 */
export function isFollowable(organisation: Organisation, settings: Settings): boolean {
  const { coverage, activities, information, lettersStated } = organisation;
  if (!lettersStated || coverage.activities !== "complete" || coverage.flows !== "complete") return false;
  if (coverage.information === "left-out" || keepsUnknowns(organisation, settings)) return false;
  for (const { needs, produces, owners } of activities.values())
    if (!needs || !produces || !owners) return false;
  for (const { firstUse } of information.values()) if (firstUse) return false;
  return looksAtAllSiblings(organisation);
}
