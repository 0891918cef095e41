import { relatedPairs } from "../../level/relationship.ts";
import type { Interface } from "../../organisation/elements.ts";
import { type PossibleContacts, possibleContactsOf } from "../../organisation/possible-contacts.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { seatsOf } from "../seats.ts";
import { found, undetermined } from "../verdict.ts";

/** Where one person works on both sides, what passes between them passes in one head, and a design cannot show whether it does. */
export const onePerson = defineRule({
  id: "interface/one-person",
  subject: "interface",
  severity: "info",
  summary: "one role or one person is on both sides, so that structure cannot judge what lies between them",
  source: ["biemans-2010"],
  messages: {
    found: "`{a}` and `{b}` have {people} in common: structure cannot judge what lies between them",
    unknown: "not known whether one person is on both sides of `{a}` and `{b}`",
  },
  prepare: (organisation) => ({
    related: new Set(relatedPairs(organisation)),
    possible: possibleContactsOf(organisation),
    seats: seatsOf(organisation),
  }),
  check(at, { prepared: { related, possible, seats } }) {
    const { a, b } = at;
    const unknown = undetermined({ a, b }, { related: [a, b] });
    if (!related.has(at)) return mayRelate(at, possible) ? unknown : "not-examined";
    const people = seats.onBothSides(at);
    if (people.length === 0) return seats.mayBeMore(at) ? unknown : "clean";
    const roles = people.slice(0, 5).flatMap((each) => each.roles);
    return found(
      { a, b, people: few(people.map(({ who }) => who)) },
      { related: [...new Set([a, b, ...roles])] },
    );
  },
});

/** Whether there may be something between two units that the design does not state. */
function mayRelate(at: Interface, possible: PossibleContacts): boolean {
  const { shared, jointMeeting, jointDecision, crossingNeed, crossingFlow } = possible;
  return shared || jointMeeting || jointDecision || crossingNeed(at) || crossingFlow(at);
}
