import { defineRule } from "../define-rule.ts";
import { ruleWord } from "../rule-words.ts";
import { found, undetermined } from "../verdict.ts";

/** A meeting that is called when something burns is about what burns; only one with a date makes two units plan together. */
export const adHoc = defineRule({
  id: "meeting/ad-hoc",
  subject: "meeting",
  severity: "warn",
  summary: "a joint meeting has no rhythm",
  source: ["source-text", "kotler-2006", "joint-meetings"],
  messages: {
    found: "`{meeting}` is held ad hoc",
    unknown: "not known how often `{meeting}` is held",
    fix: "hold it {every}",
  },
  check(meeting) {
    if (!meeting.joint) return "not-examined";
    if (meeting.every === undefined) return undetermined({ meeting }, { at: ["every"] });
    if (meeting.every !== null) return "clean";
    const path = `/meetings/${meeting.id}/every`;
    return found(
      { meeting },
      {
        at: ["every"],
        fixes: (["monthly", "quarterly"] as const).map((every) => ({
          kind: "suggested",
          params: { every: ruleWord(every) },
          patch: [{ op: "replace", path, value: every }],
        })),
      },
    );
  },
});
