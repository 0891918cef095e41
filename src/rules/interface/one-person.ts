import { relatedPairs } from "../../level/relationship.ts";
import { contactsOf } from "../../organisation/contacts.ts";
import type { Interface } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { possibleContactsOf } from "../../organisation/possible-contacts.ts";
import type { Answer } from "../../organisation/three-values.ts";
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
  prepare: (organisation) => ({ isRelated: relatedAnswers(organisation), seats: seatsOf(organisation) }),
  check(at, { prepared: { isRelated, seats } }) {
    const { a, b } = at;
    const related = isRelated(at);
    if (related === "no") return "not-examined";
    const people = related === "yes" ? seats.onBothSides(at) : [];
    if (people.length === 0) {
      if (related === "yes" && !seats.mayBeMore(at)) return "clean";
      return undetermined({ a, b }, { related: [a, b] });
    }
    const roles = people.slice(0, 5).flatMap((each) => each.roles);
    return found(
      { a, b, people: few(people.map(({ who }) => who)) },
      { related: [...new Set([a, b, ...roles])] },
    );
  },
});

/** Tells of two units whether there is anything between them that a level could be inferred of, or may be. */
function relatedAnswers(organisation: Organisation): (at: Interface) => Answer {
  const related = new Set(relatedPairs(organisation));
  const contacts = contactsOf(organisation);
  const possible = possibleContactsOf(organisation);
  const allUnits = organisation.coverage.units === "complete";
  return (at) => {
    // the only two siblings are related in any case, if they are the only two
    if (related.has(at)) return allUnits || at.declared || contacts.has(at) ? "yes" : "unknown";
    const { shared, jointMeeting, jointDecision, crossingNeed, crossingFlow } = possible;
    const mayBe = shared || jointMeeting || jointDecision || crossingNeed(at) || crossingFlow(at);
    return mayBe ? "unknown" : "no";
  };
}
