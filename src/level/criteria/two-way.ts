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
import { allJudgements, doesNotApply, every, exists, type Judgement } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import {
  allOf,
  anyOf,
  demand,
  type Fact,
  fact,
  type Proof,
  proved,
  sectionFact,
  type Want,
} from "../proof.ts";

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
    feedback: "let `{information}` be what comes back to `{from}` for what it sends to `{to}`",
  },
  judge(between) {
    const leave: BySide<readonly Possible<Flow>[]> = { a: leaving(between, "a"), b: leaving(between, "b") };
    const both = allJudgements(direction(between, "a", leave.a), direction(between, "b", leave.b));
    const answered = feedback(between, leave);
    const whole = allJudgements(both, answered);
    const counted = { met: answered.met, examined: answered.examined };
    const nothing = nothingNeedsToCross(between);
    if (nothing === "yes") return doesNotApply;
    if (nothing === "no" || whole.status !== "no") return { ...whole, ...counted };
    // what is missing may turn out not to be called for
    return {
      ...whole,
      ...counted,
      status: "unknown",
      wants() {
        const want = whole.wants();
        return demand(1, want ? [reasons(between), want] : [reasons(between)]);
      },
    };
  },
});

type BySide<T> = { readonly [side in OneSide]: T };

/** The flows that leave a side, or may. */
function leaving(between: Between, side: OneSide): readonly Possible<Flow>[] {
  return between.flows.filter(({ item }) => mayLeave(item, side, between));
}

function mayLeave({ from, to }: Flow, side: OneSide, between: Between): boolean {
  const [sender, receiver] = [between.sideOf(from), between.sideOf(to)];
  return sender === side || (sender === "unknown" && receiver !== side);
}

function direction(between: Between, side: OneSide, leave: readonly Possible<Flow>[]): Judgement {
  const [from, to] = [between.unitOf(side), between.unitOf(across(side))];
  const answer = between.moreFlows ? "unknown" : "no";
  return exists(leave, () => proved, [sectionFact(answer, "flows", "direction", { from, to })]);
}

function feedback(between: Between, leave: BySide<readonly Possible<Flow>[]>): Judgement {
  const returned = { a: returnedBy(leave.a), b: returnedBy(leave.b) };
  return every(between.flows, ({ item }) => isAnswered(item, between, returned), {
    more: mayListFlows(between),
    tolerance: toleranceOf(between.profile, "two-way"),
  });
}

/** What the flows that leave a side return, surely and perhaps. */
interface Returned {
  readonly surely: Set<Information>;
  /** What has to be known of the flows that return it, if they leave that side at all. */
  readonly perhaps: Map<Information, Want>;
  /** Some flows that return nothing, or do not say: they may answer, too. */
  readonly silent: readonly Flow[];
}

function returnedBy(leave: readonly Possible<Flow>[]): Returned {
  const surely = new Set<Information>();
  const perhaps = new Map<Information, Want>();
  const [unstated, silent]: [Flow[], Flow[]] = [[], []];
  for (const { item, belongs, waits } of leave) {
    if (item.returns && belongs === "yes") surely.add(item.returns);
    else if (item.returns && waits) perhaps.set(item.returns, waits);
    else if (!item.returns) (item.returns === undefined ? unstated : silent).push(item);
  }
  // those that do not say come first: they are worth asking
  return { surely, perhaps, silent: [...unstated, ...silent].slice(0, few) };
}

/* So many flows of the other direction are named that might carry an answer; any of them would do. */
const few = 4;

/** Whether a flow returns something, or carries what one of the other direction returns. */
function isAnswered(flow: Flow, between: Between, returned: BySide<Returned>): Proof {
  const { information, from, to, returns } = flow;
  if (returns) return proved;
  const own = fact(returns === undefined ? "unknown" : "no", flow, "returns", "returns", {
    information,
    from,
    to,
  });
  const sides = (["a", "b"] as const).filter((side) => mayLeave(flow, side, between));
  return anyOf(own, allOf(...sides.map((side) => isFeedback(flow, returned[across(side)], between))));
}

/** Whether a flow that leaves the other side returns what a flow carries. */
function isFeedback({ information }: Flow, other: Returned, between: Between): Proof {
  if (other.surely.has(information)) return proved;
  const perhaps = other.perhaps.get(information);
  const more = mayListFlows(between);
  const open = [perhaps, more].filter((want) => want !== undefined);
  if (other.silent.length + open.length === 0) return { answer: "no" };
  const unknown = open.length > 0 || other.silent.some(({ returns }) => returns === undefined);
  return {
    answer: unknown ? "unknown" : "no",
    wants() {
      return demand(1, [...silentFacts(other.silent, information), ...open]);
    },
  };
}

function silentFacts(silent: readonly Flow[], information: Information): readonly Fact[] {
  return silent.map((back) => ({
    answer: back.returns === undefined ? "unknown" : "no",
    change: "feedback",
    params: { information, from: back.from, to: back.to },
    subject: back,
    states: "returns",
  }));
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
