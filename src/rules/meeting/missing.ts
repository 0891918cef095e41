import { type Contact, contactsOf, firstOf } from "../../organisation/contacts.ts";
import type { Interface } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { possibleContactsOf } from "../../organisation/possible-contacts.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { type FixProposal, found, undetermined } from "../verdict.ts";

/** Units that need each other have to talk: where work depends across a border and nobody meets, the border does the work. */
export const missing = defineRule({
  id: "meeting/missing",
  subject: "interface",
  severity: "warn",
  summary: "two units depend on each other, and no meeting joins them",
  source: ["source-text", "cataldo", "le-meunier-fitzhugh-massey-2019"],
  messages: {
    found: "no meeting joins `{a}` and `{b}`, though one needs {needs} of the other",
    shared: "no meeting joins `{a}` and `{b}`, though they share {activities}",
    both: "no meeting joins `{a}` and `{b}`, though they share {activities}, and one needs {needs} of the other",
    unknown: "not known whether a meeting has to join `{a}` and `{b}`, or one does",
    fix: "let `{a}` and `{b}` meet each month",
  },
  prepare: (organisation) => ({
    contacts: contactsOf(organisation),
    possible: possibleContactsOf(organisation),
  }),
  check(at, { organisation, prepared: { contacts, possible } }) {
    const contact = contacts.get(at);
    if (contact && contact.jointMeetings.length > 0) return "clean";
    const depends = contact && (contact.crossingNeeds.length > 0 || contact.shared.length > 0);
    if (!depends && !possible.shared && !possible.crossingNeed(at)) return "clean";
    if (!depends || possible.jointMeeting)
      return undetermined({ a: at.a, b: at.b }, { related: [at.a, at.b] });
    return reasonsOf(contact, organisation);
  },
});

function reasonsOf(contact: Contact, organisation: Organisation) {
  const { interface: at } = contact;
  const needs = firstOf(contact.crossingNeeds, 6, ({ information }) => information);
  const shared = firstOf(contact.shared, 6);
  const params = {
    a: at.a,
    b: at.b,
    needs: few(needs.map(({ information }) => information)),
    activities: few(shared),
  };
  const variant = needs.length === 0 ? "shared" : shared.length > 0 ? "both" : "found";
  const related = [at.a, at.b, ...needs.slice(0, 5), ...shared.slice(0, 5)];
  return found(params, { variant, related, fixes: meetMonthly(at, organisation) });
}

/** A meeting of the two units, under an id that is still free. */
function meetMonthly(
  { a, b }: Interface,
  { design, meetings, systems }: Organisation,
): readonly FixProposal[] {
  const id = `${a.id}-${b.id}`;
  if (meetings.has(id) || systems.has(id)) return [];
  const value = { participants: [a.id, b.id], every: "monthly", purpose: ["planning", "coordination"] };
  const listed = typeof design.meetings === "object";
  const patch = listed
    ? { op: "add" as const, path: `/meetings/${id}`, value }
    : { op: "replace" as const, path: "/meetings", value: { [id]: value } };
  return [{ kind: "suggested", params: { a, b }, patch: [patch] }];
}
