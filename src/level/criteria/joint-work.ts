import type { Activity, Unit } from "../../organisation/elements.ts";
import { another, anyOn, unownedFact } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { exists, itsProof, type Member } from "../judgement.ts";
import { fact, type Proof } from "../proof.ts";

/** Shared work on paper becomes joint work when people of both sides do it. */
export const jointWork = defineCriterion({
  id: "joint-work",
  level: "aligned",
  factor: "meetings",
  source: ["source-text", "kotler-2006", "homburg-2008"],
  messages: {
    met: "people of both sides do some shared work together",
    perform: "let somebody of {units} perform the shared `{activity}`, too",
    share: "let `{a}` and `{b}` do some work together",
  },
  judge(between) {
    const { at, shared, ownerless } = between;
    const members: Member[] = [
      ...shared.map((item) => ({
        item,
        belongs: "yes" as const,
        proof: isPerformedBy(item, [at.a, at.b]),
      })),
      ...ownerless.map((item) => ({
        item,
        belongs: "unknown" as const,
        waits: unownedFact(item),
        proof: isPerformedBy(item, [at.a, at.b]),
      })),
    ];
    return exists(members, itsProof, another(between, "share", "activities"));
  },
});

function isPerformedBy(activity: Activity, sides: readonly Unit[]): Proof {
  const { assignments, performers } = activity;
  const units = sides.filter((side) => !anyOn(performers, side));
  const answer = assignments === undefined ? "unknown" : units.length > 0 ? "no" : "yes";
  return fact(answer, activity, "raci", "perform", { activity, units });
}
