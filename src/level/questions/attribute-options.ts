import type { Element, Unit } from "../../organisation/elements.ts";
import { isWithin } from "../../organisation/owner-set.ts";
import type { Fact } from "../proof.ts";
import {
  answering,
  anyInformation,
  atNoTime,
  delays,
  event,
  fewInformation,
  isBelow,
  letterOf,
  rhythms,
  setTo,
  sides,
  type To,
  touches,
  words,
} from "./answer-makers.ts";
import { answerWord } from "./answer-words.ts";
import { askOf } from "./asked.ts";
import type { Asking, Option } from "./option.ts";

/** The answers to a question about an attribute; those that do the same are put together later. */
export function attributeOptions(fact: Fact, asking: Asking): readonly Option[] {
  const { subject, states } = fact;
  if (!subject) return [];
  const make = options[askOf(fact)];
  if (!make) return [];
  const to = answering(subject, states, asking.organisation);
  return make(to, asking, subject);
}

const options: {
  readonly [ask: string]: (to: To, asking: Asking, subject: Element) => readonly Option[];
} = {
  "activity/ownership": sides([], "units"),
  "activity/raci": (to, { at: { a, b }, organisation }) => {
    const [answers, performs] = [letterOf(organisation, "answers"), letterOf(organisation, "performs")];
    if (answers === undefined || performs === undefined) return [];
    const letters = (who: Unit, doing: readonly Unit[]) => ({
      [answers]: [who.id],
      [performs]: doing.map(({ id }) => id),
    });
    return [
      to("alone", letters(a, [a]), { unit: a }),
      to("alone", letters(b, [b]), { unit: b }),
      to("together", letters(a, [a, b]), { a, b }),
    ];
  },
  "activity/needs": (to, asking) => [
    to("nothing", []),
    ...fewInformation(asking).map((information) =>
      to("information", [information.id], { information }, "information"),
    ),
  ],
  "activity/produces": (to, asking) => [
    to("nothing", []),
    ...fewInformation(asking).map((information) =>
      to("information", [information.id], { information }, "information"),
    ),
  ],
  "flow/owner": (to, { at: { a } }) => [to("someone", a.id, {}, "party"), to("nobody", "none")],
  "flow/via": (to, { organisation, at: { a, b } }) => [
    ...[...organisation.systems.values()]
      .filter(({ usedBy }) => usedBy?.some((unit) => touches(unit, [a, b])))
      .slice(0, 5)
      .map((system) => to("value", system.id, { value: system.name }, "text")),
    ...(organisation.systems.has("email") || organisation.meetings.has("email")
      ? []
      : [to("value", "email", { value: answerWord("email") }, "text")]),
    to("none", "none"),
  ],
  "flow/every": (to, _, subject) => [
    ...words(rhythms, "duration")(to),
    ...(subject.kind === "flow" ? [event(subject), atNoTime(subject)] : []),
  ],
  "flow/within": (to) => [...delays(to), to("none", "none")],
  "flow/returns": (to, asking) => {
    const information = anyInformation(asking);
    return [
      ...(information === undefined ? [] : [to("value", information, { value: information }, "information")]),
      to("nothing", false),
    ];
  },
  "information/definition": (to, _, subject) => [to("text", subject.name, {}, "text"), to("none", "none")],
  "information/agreed": (to, { at: { a, b } }) => [
    to("both", [a.id, b.id], { a, b }),
    to("unit", [a.id], { unit: a }),
    to("unit", [b.id], { unit: b }),
    to("nobody", false),
  ],
  "decision/heldBy": (to, asking, subject) =>
    sides([setTo(subject, "heldBy", [], "nobody", asking)], "parties")(to, asking),
  "decision/jointly": (to) => [to("text", "by consensus", {}, "text"), to("none", "none")],
  "decision/influence": (to, { at: { a, b } }) => [
    to("shares", { [a.id]: 50, [b.id]: 50 }, { a, b }),
    to("unit", { [a.id]: 100 }, { unit: a }),
    to("unit", { [b.id]: 100 }, { unit: b }),
    to("none", "none"),
  ],
  "decision/every": (to) => [
    ...words(["weekly", "monthly", "quarterly", "yearly"], "duration")(to),
    to("none", "none"),
  ],
  "decision/uses": (to, asking) => [
    to("nothing", []),
    ...fewInformation(asking).map((information) =>
      to("information", [information.id], { information }, "information"),
    ),
  ],
  "decision/escalatesTo": (to, { at: { a } }) => [to("someone", a.id, {}, "party"), to("nobody", "none")],
  "meeting/every": (to) => [...words(rhythms, "duration")(to), ...words(["ad-hoc"])(to)],
  "meeting/documented": (to) => [to("yes", true), to("no", false)],
  "meeting/purpose": (to) => [
    ...words(["planning", "review", "coordination", "learning", "conflict"])(to),
    to("none", []),
  ],
  "meeting/reports": (to, asking) => {
    const { a, b } = asking.at;
    const information = anyInformation(asking);
    if (information === undefined) return [to("nothing", {})];
    const list = [information];
    return [
      to("both-report", { [a.id]: list, [b.id]: list }, { a, b }),
      to("reports", { [a.id]: list }, { unit: a }),
      to("reports", { [b.id]: list }, { unit: b }),
      to("nothing", {}),
    ];
  },
  "agreement/settles": (to) => [
    ...words(["conflict", "definition", "service-level", "ownership"])(to),
    to("nothing", []),
  ],
  "knowledge/heldBy": (to, asking, subject) =>
    sides([setTo(subject, "heldBy", [], "nobody", asking)], "parties")(to, asking),
  "process/owner": (to, asking, subject) =>
    sides([setTo(subject, "owner", [], "nobody", asking)], "parties")(to, asking),
  "system/usedBy": (to, asking, subject) =>
    sides([setTo(subject, "usedBy", [], "nobody", asking)], "units")(to, asking),
  "metric/ownedBy": (to, asking, subject) =>
    sides([setTo(subject, "ownedBy", [], "nobody", asking)], "parties")(to, asking),
  "metric/rewards": (to, asking, subject) =>
    sides([setTo(subject, "rewards", [], "nobody", asking)], "parties")(to, asking),
  "unit/head": (to, { organisation }, subject) => [
    ...[...organisation.roles.values()]
      .filter(({ units }) => subject.kind === "unit" && units.some((unit) => isWithin(unit, subject)))
      .slice(0, 4)
      .map((role) => to("value", role.id, { value: role.name }, "role")),
    to("nobody", "none"),
  ],
  "role/reportsTo": (to, { organisation }, subject) => [
    ...[...organisation.roles.values()]
      .filter((role) => subject.kind === "role" && !isBelow(role, subject))
      .slice(0, 6)
      .map((role) => to("value", role.id, { value: role.name }, "role")),
    to("nobody", "none"),
  ],
};
