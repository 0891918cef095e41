import { defineRule } from "../define-rule.ts";
import { letterPlace } from "../letter-place.ts";
import { hasLetters, lettersAreStated } from "../lettered.ts";
import { found, undetermined } from "../verdict.ts";

/** When the one person who answers is away, nobody does; a scheme that names backups asks for one. */
export const noBackup = defineRule({
  id: "raci/no-backup",
  subject: "activity",
  severity: "info",
  summary: "one person alone answers for an activity, and nobody backs up",
  source: ["rabsic"],
  messages: {
    found: "only {people}, as `{role}`, answers for `{activity}`, and nobody backs up",
    unknown:
      "not known whether one person alone answers for `{activity}`: nobody backs up, and who holds `{role}` is not stated",
  },
  isAsked: lettersAreStated,
  check(activity, { organisation: { scheme } }) {
    if (!scheme.hasBackups || !hasLetters(activity)) return "not-examined";
    const { answerers, backups } = activity;
    const [role] = answerers;
    if (answerers.length !== 1 || role?.kind !== "role" || backups.length > 0) return "clean";
    const extra = { at: letterPlace(activity, "answers"), related: [role] };
    if (role.heldBy === undefined) return undetermined({ activity, role }, extra);
    return role.heldBy.length === 1 ? found({ activity, role, people: role.heldBy }, extra) : "clean";
  },
});
