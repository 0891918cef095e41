import type { Flow, Information } from "../../organisation/elements.ts";
import type { Answer } from "../../organisation/three-values.ts";
import {
  across,
  type Between,
  mayList,
  mayListFlows,
  type OneSide,
  type Possible,
  unownedFact,
} from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { allJudgements, every, exists, type Judgement, type Member } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import { demand, fact, type Proof, proved, sectionFact, type Want } from "../proof.ts";

/** Aligned units answer each other: information runs both ways, and whoever receives says what became of it. */
export const twoWay = defineCriterion({
  id: "two-way",
  level: "aligned",
  factor: "information",
  source: ["source-text", "homburg-2008", "rouzies-2005"],
  messages: {
    met: "information runs in both directions, and what is sent is answered",
    direction: "let information flow from `{from}` to `{to}`, too",
    returns: "settle what comes back to `{from}` for `{information}`, which goes to `{to}`",
  },
  judge(between) {
    const both = allJudgements(direction(between, "a"), direction(between, "b"));
    const answered = feedback(between);
    const whole = allJudgements(both, answered);
    const counted = { met: answered.met, examined: answered.examined };
    const nothing = nothingNeedsToCross(between);
    if (nothing === "yes") return { status: "not-applicable", met: 0, examined: 0, evidence: [] };
    if (nothing === "no" || whole.status !== "no") return { ...whole, ...counted };
    // what is missing may turn out not to be called for
    return {
      ...whole,
      ...counted,
      status: "unknown",
      wants: demand(1, [reasons(between), ...wantsOf(whole)]),
    };
  },
});

function wantsOf({ wants }: Judgement): readonly Want[] {
  return wants ? [wants] : [];
}

/** The flows that leave a side, or may. */
function leaving(between: Between, side: OneSide): readonly Possible<Flow>[] {
  return between.flows.filter(({ item }) => mayLeave(item, side, between));
}

function mayLeave({ from, to }: Flow, side: OneSide, between: Between): boolean {
  const [sender, receiver] = [between.sideOf(from), between.sideOf(to)];
  return sender === side || (sender === "unknown" && receiver !== side);
}

function direction(between: Between, side: OneSide): Judgement {
  const [from, to] = [between.unitOf(side), between.unitOf(across(side))];
  const members: Member[] = leaving(between, side).map((flow) => ({ ...flow, proof: proved }));
  const answer = between.moreFlows ? "unknown" : "no";
  return exists(members, [sectionFact(answer, "flows", "direction", { from, to })]);
}

function feedback(between: Between): Judgement {
  const returned = { a: returnedFrom(between, "a"), b: returnedFrom(between, "b") };
  const members = between.flows.map((flow) => ({ ...flow, proof: isAnswered(flow.item, between, returned) }));
  return every(members, {
    more: mayListFlows(between),
    tolerance: toleranceOf(between.profile, "two-way"),
  });
}

/** What the flows that leave a side return, surely and perhaps. */
interface Returned {
  readonly surely: Set<Information>;
  readonly perhaps: Set<Information>;
  /** Whether some of them may return anything. */
  anything: boolean;
}

function returnedFrom(between: Between, side: OneSide): Returned {
  const returned: Returned = { surely: new Set(), perhaps: new Set(), anything: between.moreFlows };
  for (const { item, belongs } of leaving(between, side)) {
    if (item.returns) returned[belongs === "yes" ? "surely" : "perhaps"].add(item.returns);
    else if (item.returns === undefined) returned.anything = true;
  }
  return returned;
}

/** Whether a flow returns something, or carries what one of the other direction returns. */
function isAnswered(flow: Flow, between: Between, returned: { readonly [side in OneSide]: Returned }): Proof {
  const { information, from, to, returns } = flow;
  if (returns) return proved;
  const sides = (["a", "b"] as const).filter((side) => mayLeave(flow, side, between));
  const others = sides.map((side) => returned[across(side)]);
  if (others.every(({ surely }) => surely.has(information))) return proved;
  const mayBeFeedback = others.some(
    (other) => other.anything || other.surely.has(information) || other.perhaps.has(information),
  );
  const answer = returns === undefined || mayBeFeedback ? "unknown" : "no";
  return fact(answer, flow, "returns", "returns", { information, from, to });
}

/** Whether there is shared work, and nothing that crosses or has to. */
function nothingNeedsToCross(between: Between): Answer {
  const { shared, flows, needs, ownerless, moreFlows, moreNeeds, organisation } = between;
  const sure = ({ belongs }: Possible<unknown>) => belongs === "yes";
  if (flows.some(sure) || needs.some(sure)) return "no";
  const mayShare = ownerless.length > 0 || organisation.coverage.activities !== "complete";
  if (shared.length === 0 && !mayShare) return "no";
  const quiet = flows.length === 0 && needs.length === 0 && !moreFlows && moreNeeds === undefined;
  return quiet && shared.length > 0 ? "yes" : "unknown";
}

/** What has to turn out for nothing to have to cross: that they share work, and nothing crosses or has to. */
function reasons(between: Between): Want {
  const { shared, ownerless, flows, needs, moreNeeds } = between;
  const wants = [...flows, ...needs].flatMap(({ waits }) => (waits ? [waits] : []));
  if (moreNeeds) wants.push(moreNeeds);
  if (shared.length === 0) {
    const more = mayList(between, "activities");
    const mayShare = [...ownerless.map(unownedFact), ...(more ? [more] : [])];
    wants.push(demand(1, mayShare));
  }
  return demand(wants.length, wants);
}
