import type { PatchOperation } from "../../findings/finding.ts";
import { pointer } from "../../findings/pointer.ts";
import type { Element, Information, Unit } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { isWithin } from "../../organisation/owner-set.ts";
import { pathOf } from "../../organisation/path-of.ts";
import type { Values } from "../../organisation/value.ts";
import { type AnswerWord, answerWord } from "./answer-words.ts";
import type { AnswerLabel } from "./labels.ts";
import type { Asking, Input, Option } from "./option.ts";

export type To = ReturnType<typeof answering>;

/** Makes answers that set an attribute to a value. */
export function answering(subject: Element, attribute: string, organisation: Organisation) {
  return (label: AnswerLabel, value: unknown, params: Values = {}, input?: Input): Option => ({
    label,
    params,
    patch: setAttribute(subject, attribute, value, organisation),
    ...(input ? { input } : {}),
  });
}

/** The change that states an attribute; where information declares itself by being used, all of it has to be listed then. */
function setAttribute(
  subject: Element,
  attribute: string,
  value: unknown,
  { information }: Organisation,
): readonly PatchOperation[] {
  if (subject.kind === "information" && subject.firstUse) {
    const section = Object.fromEntries(
      [...information.keys()].map((id) => [id, id === subject.id ? { [attribute]: value } : {}]),
    );
    return [{ op: "add", path: "/information", value: section }];
  }
  return [{ op: "add", path: pointer([...pathOf(subject), attribute]), value }];
}

/** A party or a unit of one side, of both, of neither, or none at all. */
export function sides(none: readonly Option[], input: Input) {
  return (to: To, { at: { a, b }, organisation }: Asking): readonly Option[] => {
    const other = [...organisation.units.values()].find((unit) => !touches(unit, [a, b]));
    return [
      to("unit", [a.id], { unit: a }, input),
      to("unit", [b.id], { unit: b }, input),
      to("both", [a.id, b.id], { a, b }, input),
      ...(other ? [to("others", [other.id], { unit: other }, input)] : []),
      ...none,
    ];
  };
}

export function touches(unit: Unit, sides: readonly Unit[]): boolean {
  return sides.some((side) => isWithin(unit, side) || isWithin(side, unit));
}

export const rhythms: readonly AnswerWord[] = [
  "daily",
  "weekly",
  "biweekly",
  "monthly",
  "bimonthly",
  "quarterly",
  "yearly",
];

/** Answers that are words of the model. */
export function words(list: readonly AnswerWord[], input?: Input) {
  return (to: To): readonly Option[] =>
    list.map((word) => to("value", word, { value: answerWord(word) }, input));
}

export function delays(to: To): readonly Option[] {
  const days = [1, 7, 30].map((count) => to("days", `P${count}D`, { count }, "duration"));
  return [to("hours", "PT4H", { count: 4 }, "duration"), ...days];
}

export function anyInformation({ organisation }: Asking): string | undefined {
  const [first] = organisation.information.keys();
  if (first !== undefined) return first;
  return organisation.coverage.information === "left-out" ? "feedback" : undefined;
}

/** Information that is worth naming: the first few. */
export function fewInformation({ organisation: { information } }: Asking): readonly Information[] {
  return [...information.values()].slice(0, 8);
}

/** The letters of the scheme that mean that somebody answers, and performs. */
export function letterOf({ scheme }: Organisation, meaning: "answers" | "performs"): string | undefined {
  return [...scheme.letters.values()].find(({ meanings }) => meanings.includes(meaning))?.letter;
}

export function setTo(
  subject: Element,
  attribute: string,
  value: unknown,
  label: AnswerLabel,
  { organisation }: Asking,
): Option {
  return answering(subject, attribute, organisation)(label, value);
}

/** That an event starts a flow, and that nothing does. */
export function event(flow: Element): Option {
  const path = pointer([...pathOf(flow), "on"]);
  return {
    label: "event",
    params: {},
    patch: [{ op: "add", path, value: "when it is there" }],
    input: "text",
  };
}

export function atNoTime(flow: Element): Option {
  const set = (attribute: string) => ({
    op: "add" as const,
    path: pointer([...pathOf(flow), attribute]),
    value: "none",
  });
  return { label: "none", params: {}, patch: [set("every"), set("on")] };
}

/** Whether a role reports to another one, directly or not, or is it. */
export function isBelow(role: Element, above: Element): boolean {
  for (let at: Element | null | undefined = role; at?.kind === "role"; at = at.reportsTo)
    if (at === above) return true;
  return false;
}
