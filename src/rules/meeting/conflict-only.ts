import { defineRule } from "../define-rule.ts";
import { found, undetermined } from "../verdict.ts";

/** Units that meet only when they quarrel learn that meeting is quarrelling; it is the mark of an undefined relationship. */
export const conflictOnly = defineRule({
  id: "meeting/conflict-only",
  subject: "meeting",
  severity: "warn",
  summary: "a joint meeting has no purpose but conflict",
  source: ["source-text", "kotler-2006"],
  messages: {
    found: "the only purpose of `{meeting}` is conflict",
    unknown: "not known what `{meeting}` is for",
  },
  check(meeting) {
    if (!meeting.joint) return "not-examined";
    const { purpose } = meeting;
    if (purpose === undefined) return undetermined({ meeting }, { at: ["purpose"] });
    return purpose.length === 1 && purpose[0] === "conflict"
      ? found({ meeting }, { at: ["purpose"] })
      : "clean";
  },
});
