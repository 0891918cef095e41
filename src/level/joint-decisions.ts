import type { Decision } from "../organisation/elements.ts";
import { type Possible, unownedFact } from "./between.ts";
import type { OwnerIndex } from "./owner-index.ts";
import { demand, openFact, type Want } from "./proof.ts";

/** Decisions in which both sides surely appear, and those in which more units may appear than surely do. */
export function decisionsBetween(
  sure: readonly Decision[],
  { vagueDecisions }: OwnerIndex,
): readonly Possible<Decision>[] {
  const joint = new Set(sure);
  const perhaps = vagueDecisions.filter((decision) => !joint.has(decision));
  return [
    ...sure.map((item): Possible<Decision> => ({ item, belongs: "yes" })),
    ...perhaps.map(
      (item): Possible<Decision> => ({ item, belongs: "unknown", waits: appearanceFacts(item) }),
    ),
  ].sort((x, y) => x.item.order - y.item.order);
}

function appearanceFacts(decision: Decision): Want {
  const { heldBy, influence, analysedIn, affects } = decision;
  const wants: Want[] = [];
  if (heldBy === undefined) wants.push(openFact(decision, "heldBy", { decision }));
  if (influence === undefined) wants.push(openFact(decision, "influence", { decision }));
  for (const activity of [...analysedIn, ...affects]) if (!activity.owners) wants.push(unownedFact(activity));
  return demand(wants.length, wants);
}
