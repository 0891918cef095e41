import type { TransferWay } from "../../model/knowledge.ts";
import type { Knowledge } from "../../organisation/elements.ts";
import { across, another, anyOn, type Between, type OneSide, unownedFact } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { allJudgements, anyJudgement, exists, itsProof, type Judgement, type Member } from "../judgement.ts";
import { fact, type Proof, proved } from "../proof.ts";

/** People who work across carry what no document does. */
export const peopleAcross = defineCriterion({
  id: "people-across",
  level: "supporting",
  factor: "people",
  source: ["kotler-2006", "rouzies-2005", "homburg-jensen-2007"],
  messages: {
    met: "people of each side work on the other, or rotation, a liaison or a project team joins them",
    perform: "let somebody of `{from}` take part in work that `{to}` owns",
    transfer: "let people go between `{a}` and `{b}`: rotation, a liaison, a project team",
  },
  judge(between) {
    const guests = allJudgements(worksOn(between, "a"), worksOn(between, "b"));
    const judgement = anyJudgement(guests, transfers(between));
    return { ...judgement, met: judgement.status === "yes" ? judgement.evidence.length : 0 };
  },
});

/** Whether a side has a performer in an activity that the other owns alone. */
function worksOn(between: Between, side: OneSide): Judgement {
  const [from, to] = [between.unitOf(side), between.unitOf(across(side))];
  const params = { from, to };
  const members: Member[] = [];
  for (const item of between.ownedBy(across(side))) {
    if (anyOn(item.performers, from)) members.push({ item, belongs: "yes", proof: proved });
    else if (item.assignments === undefined)
      members.push({ item, belongs: "yes", proof: fact("unknown", item, "raci", "perform", params) });
  }
  for (const item of between.ownerless) {
    const proof: Proof = fact("unknown", item, "raci", "perform", params);
    members.push({ item, belongs: "unknown", waits: unownedFact(item), proof });
  }
  return exists(
    members,
    itsProof,
    another(between, "perform", "activities").map((each) => ({ ...each, params })),
  );
}

const ways: ReadonlySet<TransferWay> = new Set(["rotation", "project-team", "liaison"]);

function transfers(between: Between): Judgement {
  const { organisation, at } = between;
  const carries = (knowledge: Knowledge, from: OneSide) =>
    knowledge.transfers.some(
      (transfer) =>
        ways.has(transfer.through) && anyOn(transfer.from, at[from]) && anyOn(transfer.to, at[across(from)]),
    );
  const members = [...organisation.knowledge.values()]
    .filter((knowledge) => carries(knowledge, "a") || carries(knowledge, "b"))
    .map((item) => ({ item, belongs: "yes" as const }));
  return exists(members, () => proved, another(between, "transfer", "knowledge"));
}
