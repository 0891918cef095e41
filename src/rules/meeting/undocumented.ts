import { defineRule } from "../define-rule.ts";
import { found, undetermined } from "../verdict.ts";

/** What was agreed and not written down is remembered by each unit as it suits. */
export const undocumented = defineRule({
  id: "meeting/undocumented",
  subject: "meeting",
  severity: "warn",
  summary: "a joint meeting is not documented",
  source: ["source-text", "kotler-2006"],
  messages: {
    found: "`{meeting}` is not documented",
    unknown: "not known whether `{meeting}` is documented",
    fix: "document it",
  },
  check(meeting) {
    if (!meeting.joint) return "not-examined";
    if (meeting.documented === undefined) return undetermined({ meeting }, { at: ["documented"] });
    if (meeting.documented) return "clean";
    const patch = [{ op: "replace" as const, path: `/meetings/${meeting.id}/documented`, value: true }];
    return found({ meeting }, { at: ["documented"], fixes: [{ kind: "suggested", patch }] });
  },
});
