import { namesOf } from "../model/text.ts";
import type { Activity, Decision, Flow, Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { inLine, isWithin } from "../organisation/owner-set.ts";
import { type Answer, answerOf, both, some } from "../organisation/three-values.ts";
import type { ActivitySelector, DecisionSelector, FlowSelector, UnitSelector } from "./pattern-schema.ts";

/** Whether a unit is what a selector asks for. */
export function selectUnit({ id, within }: UnitSelector): (unit: Unit, organisation: Organisation) => Answer {
  const isNamed = wildcard(id);
  return (unit, { units }) => {
    const isBelow = within === undefined || unitsNamed(within, units).some((upper) => isWithin(unit, upper));
    return isNamed(unit.id) && isBelow ? "yes" : "no";
  };
}

/** Whether an activity is what a selector asks for. */
export function selectActivity({
  id,
  tag,
  owner,
  shared,
}: ActivitySelector): (activity: Activity, organisation: Organisation) => Answer {
  const isNamed = wildcard(id);
  const isTagged = wildcard(tag);
  return (activity, { units }) => {
    if (!isNamed(activity.id) || (tag !== undefined && !activity.tags.some(isTagged))) return "no";
    const { owners } = activity;
    if (owner === undefined && shared === undefined) return "yes";
    if (!owners) return "unknown";
    if (shared !== undefined && owners.shared !== shared) return "no";
    if (owner === undefined) return "yes";
    const wanted = unitsNamed(owner, units);
    return owners.units.some((unit) => wanted.some((other) => inLine(unit, other))) ? "yes" : "no";
  };
}

/** Whether a flow is what a selector asks for. */
export function selectFlow(selector: FlowSelector): (flow: Flow, organisation: Organisation) => Answer {
  const isNamed = wildcard(selector.id);
  const isCarried = wildcard(selector.carries);
  const isChannel = wildcard(selector.via);
  const from = selectActivity(selector.from ?? {});
  const to = selectActivity(selector.to ?? {});
  return (flow, organisation) => {
    if (!isNamed(flow.id) || !isCarried(flow.information.id)) return "no";
    let answer = both(from(flow.from, organisation), to(flow.to, organisation));
    if (selector.via !== undefined) answer = both(answer, channel(flow, isChannel));
    if (selector.crossing !== undefined)
      answer = both(answer, selector.crossing ? flow.crossing : opposite(flow.crossing));
    if (selector.owner !== undefined)
      answer = both(answer, ownedBy(flow, unitsNamed(selector.owner, organisation.units)));
    return answer;
  };
}

/** Whether a decision is what a selector asks for. */
export function selectDecision({
  id,
  domain,
  owner,
  affects,
}: DecisionSelector): (decision: Decision, organisation: Organisation) => Answer {
  const isNamed = wildcard(id);
  const isDomain = wildcard(domain);
  const isAffected = selectActivity(affects ?? {});
  return (decision, organisation) => {
    if (!isNamed(decision.id)) return "no";
    let answer: Answer = "yes";
    if (domain !== undefined)
      answer = both(
        answer,
        decision.domain === undefined
          ? "unknown"
          : answerOf(decision.domain !== null && namesOf(decision.domain).some(isDomain)),
      );
    if (owner !== undefined) {
      const wanted = unitsNamed(owner, organisation.units);
      const holds = some(decision.heldBy, ({ units }) =>
        answerOf(units.some((unit) => wanted.some((other) => inLine(unit, other)))),
      );
      answer = both(answer, holds);
    }
    if (affects !== undefined)
      answer = both(
        answer,
        some(decision.affects, (activity) => isAffected(activity, organisation)),
      );
    return answer;
  };
}

function channel({ via }: Flow, matches: (text: string) => boolean): Answer {
  if (via === undefined) return "unknown";
  return answerOf(via !== null && matches(typeof via === "string" ? via : via.id));
}

function ownedBy({ owner }: Flow, wanted: readonly Unit[]): Answer {
  if (owner === undefined) return "unknown";
  return answerOf(owner?.units.some((unit) => wanted.some((other) => inLine(unit, other))) ?? false);
}

function opposite(answer: Answer): Answer {
  return answer === "yes" ? "no" : answer === "no" ? "yes" : "unknown";
}

function unitsNamed(ids: string | readonly string[], units: ReadonlyMap<string, Unit>): readonly Unit[] {
  return [ids].flat().flatMap((id) => units.get(id) ?? []);
}

/** Whether a text is one of those named, where `*` stands for any characters; everything is, when none is named. */
function wildcard(names: string | readonly string[] | undefined): (text: string) => boolean {
  if (names === undefined) return () => true;
  const patterns = [names].flat().map((name) => {
    const parts = name.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join("[^]*")}$`, "u");
  });
  return (text) => patterns.some((pattern) => pattern.test(text));
}
