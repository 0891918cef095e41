import type { Activity } from "../../organisation/elements.ts";
import { another, unownedFact } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { exists, itsProof, type Member } from "../judgement.ts";
import { fact, proved } from "../proof.ts";

/** Where each plans alone, forecasts and targets contradict each other before the year begins. */
export const jointPlanning = defineCriterion({
  id: "joint-planning",
  level: "aligned",
  factor: "meetings",
  source: ["source-text", "kotler-2006", "homburg-2008"],
  messages: {
    met: "the two plan together, in shared work or in a meeting",
    purpose: "plan together in `{meeting}`",
    plan: "let `{a}` and `{b}` plan something together",
  },
  judge(between) {
    const { shared, ownerless, meetings } = between;
    const plans = ({ planning }: Activity) => planning;
    const members: Member[] = [
      ...shared.filter(plans).map((item) => ({ item, belongs: "yes" as const, proof: proved })),
      ...ownerless.filter(plans).map((item) => ({
        item,
        belongs: "unknown" as const,
        waits: unownedFact(item),
        proof: proved,
      })),
      ...meetings.map((meeting) => {
        const { purpose } = meeting;
        const answer = purpose === undefined ? "unknown" : purpose.includes("planning") ? "yes" : "no";
        const proof = fact(answer, meeting, "purpose", "purpose", { meeting });
        return { item: meeting, belongs: "yes" as const, proof };
      }),
    ];
    return exists(members, itsProof, another(between, "plan", "activities", "meetings"));
  },
});
