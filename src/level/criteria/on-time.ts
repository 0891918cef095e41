import { isBrought, isOnTime, knownWorstAge } from "../../graph/chains.ts";
import type { Activity, Decision, Information, Need } from "../../organisation/elements.ts";
import type { Answer } from "../../organisation/three-values.ts";
import { type Between, mayList } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { every, itsProof, type Member } from "../judgement.ts";
import { possibleChains } from "../possible-chains.ts";
import { toleranceOf } from "../profile.ts";
import { demand, type Fact, fact, type Proof, proved, type Want } from "../proof.ts";

/** Correct and complete is not enough: what comes too late for the work or for the decision might as well not come. */
export const onTime = defineCriterion({
  id: "on-time",
  level: "aligned",
  factor: "information",
  source: ["source-text", "age-of-information"],
  messages: {
    met: "what crosses is fresh enough for the work that needs it and for the decisions that use it",
    need: "bring `{information}` to `{activity}` in time",
    decision: "bring `{information}` to `{activity}` in time for `{decision}`",
    every: "settle how often `{decision}` is decided",
    uses: "settle what `{decision}` uses",
  },
  judge(between) {
    const members = [...neededInTime(between), ...decidedInTime(between)];
    const more = [between.moreNeeds, mayList(between, "decisions")].filter((want) => want !== undefined);
    return every(members, itsProof, {
      more: more.length > 0 ? demand(more.length, more) : undefined,
      tolerance: toleranceOf(between.profile, "on-time"),
    });
  },
});

function neededInTime(between: Between): readonly Member[] {
  return between.needs.flatMap((need) => {
    const { activity, information, within } = need.item;
    if (within === null) return [];
    const proof = comesInTime(within, activity, information, need.item, undefined, between);
    return [{ ...need, proof }];
  });
}

/** For each joint decision that recurs: what it uses, at the activities that prepare or take it and would have to get it from across. */
function decidedInTime(between: Between): readonly Member[] {
  return between.decisions.flatMap((possible): readonly Member[] => {
    const decision = possible.item;
    const { every: rhythm, uses } = decision;
    if (rhythm === null) return [];
    const places = [...new Set([...decision.analysedIn, ...decision.decidedIn.filter(isActivity)])];
    if (!uses) {
      // what is used is not known; whether it would have to come from across is neither
      if (!places.some(between.mayNeed)) return [];
      const proof = fact("unknown", decision, "uses", "uses", { decision });
      return [{ ...possible, belongs: "unknown", proof }];
    }
    return uses.flatMap((information) =>
      places.flatMap((activity): readonly Member[] => {
        const crosses = between.wouldCross(activity, information);
        if (crosses === "no") return [];
        const proof = comesInTime(rhythm, activity, information, decision, decision, between);
        const waits: readonly Want[] = [
          possible.waits,
          rhythm === undefined ? rhythmOf(decision) : undefined,
          crosses === "unknown" ? between.waitsToCross(activity, information) : undefined,
        ].filter((want) => want !== undefined);
        const sure = possible.belongs === "yes" && crosses === "yes" && rhythm !== undefined;
        return [
          {
            item: decision,
            belongs: sure ? "yes" : "unknown",
            waits: demand(waits.length, waits),
            proof,
          },
        ];
      }),
    );
  });
}

function isActivity(element: Decision["decidedIn"][number]): element is Activity {
  return element.kind === "activity";
}

/** That an information is fresh enough at an activity; `limit` in days, `undefined`: how often the decision is taken is not stated. */
function comesInTime(
  limit: number | undefined,
  activity: Activity,
  information: Information,
  subject: Need | Decision,
  decision: Decision | undefined,
  between: Between,
): Proof {
  const { organisation } = between;
  const answer: Answer =
    limit === undefined
      ? timeless(activity, information, organisation)
      : isOnTime(limit, activity, information, organisation);
  if (answer === "yes") return proved;
  const own = decision
    ? fact(answer, subject, "uses", "decision", { information, activity, decision })
    : fact(answer, subject, "within", "need", { information, activity });
  if (answer === "no" || own.answer === "yes") return own;
  const ways = () => {
    const chains = possibleChains(activity, information, limit ?? Number.POSITIVE_INFINITY, between);
    const found = chains.map((chain) => demand(chain.length, chain));
    if (organisation.coverage.flows !== "complete") found.push({ ...own, states: "/flows" });
    return found;
  };
  if (limit === undefined && decision) {
    const timed = knownWorstAge(activity, information, organisation) !== undefined;
    return timed
      ? rhythmOf(decision)
      : { answer, wants: () => demand(2, [rhythmOf(decision), demand(1, ways())]) };
  }
  return { answer, wants: () => demand(1, ways()) };
}

/** That nobody has said how often a decision is taken. */
function rhythmOf(decision: Decision): Fact {
  return { answer: "unknown", change: "every", params: { decision }, subject: decision, states: "every" };
}

/** The answer for every limit there can be. */
function timeless(
  activity: Activity,
  information: Information,
  organisation: Between["organisation"],
): Answer {
  if (knownWorstAge(activity, information, organisation) === 0) return "yes";
  return isBrought(activity, information, organisation) === "no" ? "no" : "unknown";
}
