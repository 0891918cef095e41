import type { Knowledge } from "../../organisation/elements.ts";
import type { Answer } from "../../organisation/three-values.ts";
import { both } from "../../organisation/three-values.ts";
import { across, anyOn, type Between, mayList, type OneSide, unownedFact } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { every, itsProof, type Member } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import { demand, fact, openFact, type Want } from "../proof.ts";

/** What the two know differs greatly; transferred well, it helps the business, and kept apart, it harms the interaction. */
export const knowledgeTransferred = defineCriterion({
  id: "knowledge-transferred",
  level: "aligned",
  factor: "knowledge",
  source: ["source-text", "homburg-2008", "homburg-jensen-2007"],
  messages: {
    met: "what one side has to know and only the other knows is brought across",
    transfer: "bring `{knowledge}` from `{from}` to `{to}`",
  },
  judge(between) {
    const { organisation, profile } = between;
    const members = [...organisation.knowledge.values()].flatMap((knowledge) =>
      (["a", "b"] as const).flatMap((side) => brought(knowledge, side, between)),
    );
    const more = [mayList(between, "knowledge"), mayList(between, "activities")].filter(
      (want) => want !== undefined,
    );
    return every(members, itsProof, {
      more: more.length > 0 ? demand(more.length, more) : undefined,
      tolerance: toleranceOf(profile, "knowledge-transferred"),
    });
  },
});

/** Knowledge as required on a side and held on the other only, if it is that or may be. */
function brought(knowledge: Knowledge, side: OneSide, between: Between): readonly Member[] {
  const required = isRequired(knowledge, side, between);
  const apart = isHeldOnlyBy(knowledge, across(side), between);
  const belongs = both(required, apart);
  if (belongs === "no") return [];
  const [to, from] = [between.unitOf(side), between.unitOf(across(side))];
  const transferred = knowledge.transfers.some(
    (transfer) => anyOn(transfer.from, from) && anyOn(transfer.to, to),
  );
  const waits: readonly Want[] = [
    ...(required === "unknown" ? knowledge.requiredBy.filter((each) => !each.owners).map(unownedFact) : []),
    ...(apart === "unknown" ? [openFact(knowledge, "heldBy", { knowledge })] : []),
  ];
  return [
    {
      item: knowledge,
      belongs,
      waits: demand(waits.length, waits),
      proof: fact(transferred ? "yes" : "no", knowledge, "transfers", "transfer", { knowledge, from, to }),
    },
  ];
}

/** Whether an activity that one side owns alone requires it. */
function isRequired({ requiredBy }: Knowledge, side: OneSide, between: Between): Answer {
  const sides = requiredBy.map(between.sideOf);
  return sides.includes(side) ? "yes" : sides.includes("unknown") ? "unknown" : "no";
}

function isHeldOnlyBy({ heldBy }: Knowledge, side: OneSide, between: Between): Answer {
  if (!heldBy) return "unknown";
  const holds = (each: OneSide) => anyOn(heldBy, between.unitOf(each));
  return holds(side) && !holds(across(side)) ? "yes" : "no";
}
