import type { Asking } from "../../../src/level/questions/option.ts";
import type { Element } from "../../../src/organisation/elements.ts";
import type { Organisation } from "../../../src/organisation/organisation.ts";

/** What a question such as `activity/raci` asks about in the silent company: its first element of that kind, and the attribute. */
export function askedOf(ask: string, organisation: Organisation): readonly [Element, string] {
  const [kind = "", states = ""] = ask.split("/");
  const { units, roles, activities, information, flows, decisions, meetings } = organisation;
  const { agreements, knowledge, processes, systems, metrics } = organisation;
  const all: readonly Element[] = [
    ...[...units.values()].filter(({ id }) => id === "m"),
    ...[...roles.values()].filter(({ id }) => id === "ofM"),
    ...activities.values(),
    ...information.values(),
    ...flows,
    ...decisions.values(),
    ...meetings.values(),
    ...agreements.values(),
    ...knowledge.values(),
    ...processes.values(),
    ...[...systems.values()].filter(({ id }) => id === "log"),
    ...metrics.values(),
  ];
  const subject = all.find((each) => each.kind === kind);
  if (!subject) throw new Error(`the company has no ${kind}`);
  return [subject, states];
}

/** What the company's two sides are asked on. */
export function asking(organisation: Organisation): Asking {
  const [m, s] = ["m", "s"].map((id) => organisation.units.get(id));
  if (!m || !s) throw new Error("the company has lost a side");
  return { organisation, at: organisation.interfaceOf(m, s) };
}
