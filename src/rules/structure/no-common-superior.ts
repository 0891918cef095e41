import { contactsOf, firstOf } from "../../organisation/contacts.ts";
import { possibleContactsOf } from "../../organisation/possible-contacts.ts";
import { defineRule } from "../define-rule.ts";
import { topFinder } from "../superiors.ts";
import { found, undetermined } from "../verdict.ts";

/** Where two units depend on each other and nobody is above both, a conflict that they cannot settle goes on. */
export const noCommonSuperior = defineRule({
  id: "structure/no-common-superior",
  subject: "interface",
  severity: "info",
  summary: "two units depend on each other, and no role is above both their heads",
  source: ["krackhardt", "kotler-2006"],
  messages: {
    found:
      "`{a}` and `{b}` depend on each other, and nobody is above both of their heads, `{headA}` and `{headB}`",
    unknown:
      "not known whether somebody is above the heads of both `{a}` and `{b}`, or whether the two depend on each other",
  },
  prepare: (organisation) => ({
    contacts: contactsOf(organisation),
    possible: possibleContactsOf(organisation),
    topOf: topFinder(),
  }),
  check(at, { prepared: { contacts, possible, topOf } }) {
    const { a, b } = at;
    if (a.head === null || b.head === null) return "not-examined";
    const contact = contacts.get(at);
    const depends = contact && (contact.shared.length > 0 || contact.crossingFlows.length > 0);
    if (!depends && !possible.shared && !possible.crossingFlow(at)) return "not-examined";
    if (!depends || !a.head || !b.head) return undetermined({ a, b }, { related: [a, b] });
    const [topA, topB] = [topOf(a.head), topOf(b.head)];
    if (topA === topB) return "clean";
    if (topA.reportsTo === undefined || topB.reportsTo === undefined)
      return undetermined({ a, b }, { related: [topA, topB] });
    const reasons = [...firstOf(contact.shared, 3), ...firstOf(contact.crossingFlows, 3)];
    return found({ a, b, headA: a.head, headB: b.head }, { related: [a.head, b.head, ...reasons] });
  },
});
