import { contactsOf, firstOf } from "../../organisation/contacts.ts";
import { possibleContactsOf } from "../../organisation/possible-contacts.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { found, undetermined } from "../verdict.ts";

/** Communication costs time and slows decisions: a meeting of units that have nothing to do with each other is worth a question. */
export const withoutDependency = defineRule({
  id: "meeting/without-dependency",
  subject: "interface",
  severity: "info",
  summary: "a meeting joins two units that have no need, flow, activity or decision between them",
  source: ["kotler-2006", "cataldo", "massey-dawes-2007"],
  messages: {
    found: "`{a}` and `{b}` meet in {meetings}, and have no need, flow, activity or decision between them",
    unknown: "not known whether a meeting joins `{a}` and `{b}` without a reason",
  },
  prepare: (organisation) => ({
    contacts: contactsOf(organisation),
    possible: possibleContactsOf(organisation),
  }),
  check(at, { prepared: { contacts, possible } }) {
    const contact = contacts.get(at);
    const meets = contact !== undefined && contact.jointMeetings.length > 0;
    if (!meets && !possible.jointMeeting) return "clean";
    if (contact) {
      const { crossingNeeds, crossingFlows, shared, jointDecisions } = contact;
      if (crossingNeeds.length + crossingFlows.length + shared.length + jointDecisions.length > 0)
        return "clean";
    }
    const mayDepend =
      possible.shared || possible.jointDecision || possible.crossingNeed(at) || possible.crossingFlow(at);
    if (!meets || mayDepend) return undetermined({ a: at.a, b: at.b }, { related: [at.a, at.b] });
    const meetings = firstOf(contact.jointMeetings, 6);
    return found(
      { a: at.a, b: at.b, meetings: few(meetings) },
      { related: [at.a, at.b, ...meetings.slice(0, 5)] },
    );
  },
});
