import type { Decision } from "../organisation/elements.ts";
import { isWithin } from "../organisation/owner-set.ts";
import { type Answer, both, either } from "../organisation/three-values.ts";
import { anyOn, type Between, type OneSide, type Possible, unownedFact } from "./between.ts";
import type { OwnerIndex } from "./owner-index.ts";
import { demand, openFact, type Want } from "./proof.ts";

/** Decisions in which both sides appear, or may. */
export function decisionsBetween(
  between: Between,
  sure: readonly Decision[],
  { vagueDecisions }: OwnerIndex,
): readonly Possible<Decision>[] {
  const joint = new Set(sure);
  const perhaps = vagueDecisions.filter(
    (decision) =>
      !joint.has(decision) &&
      both(appears(between, decision, "a"), appears(between, decision, "b")) === "unknown",
  );
  return [
    ...sure.map((item): Possible<Decision> => ({ item, belongs: "yes" })),
    ...perhaps.map(
      (item): Possible<Decision> => ({ item, belongs: "unknown", waits: appearanceFacts(item) }),
    ),
  ].sort((x, y) => x.item.order - y.item.order);
}

/** Whether a side appears among a decision's holders, in its influence, or as an owner of what prepares it or what it affects. */
function appears(between: Between, decision: Decision, side: OneSide): Answer {
  const unit = between.unitOf(side);
  const { heldBy, influence, analysedIn, affects } = decision;
  let answer: Answer = heldBy === undefined || influence === undefined ? "unknown" : "no";
  if (anyOn(heldBy, unit)) return "yes";
  for (const [each, points] of influence ?? []) if (points > 0 && isWithin(each, unit)) return "yes";
  for (const list of [analysedIn, affects]) {
    for (const activity of list) {
      const of = between.sideOf(activity);
      if (of === side || of === "both") return "yes";
      if (of === "unknown") answer = either(answer, "unknown");
    }
  }
  return answer;
}

function appearanceFacts(decision: Decision): Want {
  const { heldBy, influence, analysedIn, affects } = decision;
  const wants: Want[] = [];
  if (heldBy === undefined) wants.push(openFact(decision, "heldBy", { decision }));
  if (influence === undefined) wants.push(openFact(decision, "influence", { decision }));
  for (const activity of [...analysedIn, ...affects]) if (!activity.owners) wants.push(unownedFact(activity));
  return demand(wants.length, wants);
}
