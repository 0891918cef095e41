import type { Activity, Flow, Information, Unit } from "../../../organisation/elements.ts";
import { sideOf } from "../../../organisation/interfaces.ts";
import { isWithin } from "../../../organisation/owner-set.ts";
import type { Step, Write } from "../step.ts";
import {
  bringerOf,
  type Drafting,
  freeId,
  kindFor,
  type Lack,
  saidAs,
  saidBy,
  settling,
  sideIn,
  stepOf,
} from "./drafting.ts";
import { paceOf } from "./pace-steps.ts";
import { limitAt, paceFor } from "./rhythms.ts";

/* So many ways to do one thing are drafted; more are the same to whoever chooses. */
const few = 3;

/** Flows that bring what an activity needs from across. */
export function bringing(activity: Activity, information: Information, drafting: Drafting): readonly Step[] {
  const to = sideIn(activity, drafting);
  const across = information.producers.filter((producer) => {
    const from = sideIn(producer, drafting);
    return producer !== activity && from !== undefined && from !== "neither" && from !== to;
  });
  const others = information.producers.filter((producer) => producer !== activity);
  return (across.length > 0 ? across : others)
    .slice(0, few)
    .flatMap((from) => newFlow(information, from, activity, drafting));
}

/** Flows from one side to the other: of what the receiver needs, else of what the sender produces. */
export function crossing(from: Unit, to: Unit, drafting: Drafting): readonly Step[] {
  const { organisation, at } = drafting;
  const ownedBy = (unit: Unit) =>
    [...organisation.activities.values()].filter(
      ({ owners }) =>
        owners &&
        sideOf(owners.units, at) === (unit === at.a ? "a" : "b") &&
        owners.units.some((each) => isWithin(each, unit)),
    );
  const [senders, receivers] = [ownedBy(from), ownedBy(to)];
  const wanted = senders.flatMap((sender) =>
    (sender.produces ?? []).flatMap((information) =>
      receivers
        .filter(({ needs }) => needs?.some((need) => need.information === information))
        .flatMap((receiver) => newFlow(information, sender, receiver, drafting)),
    ),
  );
  if (wanted.length > 0) return wanted.slice(0, few);
  const produced = senders.find(({ produces }) => produces?.length);
  const [information] = produced?.produces ?? [];
  const receiver = receivers[0];
  return produced && information && receiver ? newFlow(information, produced, receiver, drafting) : [];
}

/** A flow that says all that a criterion may ask of it; nothing where it is there already. */
export function newFlow(
  information: Information,
  from: Activity,
  to: Activity,
  drafting: Drafting,
): readonly Step[] {
  const { organisation, costs } = drafting;
  const id = `${information.id}:${from.id}->${to.id}`;
  if (organisation.flows.some((flow) => flow.id === id)) return [];
  const { every, within } = paceFor(limitAt(to, information));
  const owner = bringerOf(from);
  const via = channelFor(drafting);
  const [answer, declares] = answerFor(information, from, to, drafting);
  const value = {
    carries: information.id,
    from: from.id,
    to: to.id,
    ...(owner ? { owner: owner.id } : {}),
    via,
    every,
    within,
    returns: answer,
  };
  return [
    stepOf(
      {
        kind: "hand-over",
        says: saidAs("flow", { information, from, to }),
        writes: [...declares, { op: "put", section: "flows", id, value }],
        states: Object.entries(value)
          .slice(3)
          .map(([name, each]) => [name, String(each)] as const),
        whom: [...(owner ? [owner] : []), ...to.performers.slice(0, 1)],
      },
      costs,
    ),
  ];
}

/** What comes back for an information: what already comes back, or something new. */
function answerFor(
  information: Information,
  from: Activity,
  to: Activity,
  drafting: Drafting,
): readonly [id: string, declares: readonly Write[]] {
  const [back] = returnsFor(from, to, drafting);
  if (back) return [back.id, []];
  return newAnswer(information, drafting);
}

function newAnswer(
  { id }: Information,
  { organisation }: Drafting,
): readonly [id: string, declares: readonly Write[]] {
  const answer = `${id}-feedback`;
  if (organisation.information.has(answer)) return [answer, []];
  return [answer, [{ op: "put", section: "information", id: answer, value: {} }]];
}

/** What flows back to the side of a sender, from the receiver first. */
function returnsFor(from: Activity, to: Activity, drafting: Drafting): readonly Information[] {
  const side = sideIn(from, drafting);
  const back = drafting.organisation.flows.filter(
    (flow) =>
      flow.from === to ||
      (sideIn(flow.to, drafting) === side && sideIn(flow.from, drafting) === sideIn(to, drafting)),
  );
  const near = (flow: Flow) => (flow.from === to ? 0 : 2) + (flow.to === from ? 0 : 1);
  return [...new Set(back.toSorted((x, y) => near(x) - near(y)).map((flow) => flow.information))].slice(
    0,
    few,
  );
}

/** How things go between the two: through a system that both use, else by mail. */
function channelFor({ organisation, at: { a, b } }: Drafting): string {
  for (const { id, usedBy } of organisation.systems.values())
    if ([a, b].every((side) => usedBy?.some((unit) => isWithin(unit, side)))) return id;
  return "email";
}

/** What a flow does not say. */
export function flowSteps(lack: Lack, flow: Flow, drafting: Drafting): readonly Step[] {
  const { states } = lack.fact;
  const at = ["flows", flow.id, states];
  const says = saidBy(lack);
  const whom = [bringerOf(flow.from)].filter((party) => party !== undefined);
  const settle = (value: unknown) => settling({ kind: kindFor(lack), says, whom }, at, value, drafting);
  switch (states) {
    case "owner": {
      const owner = bringerOf(flow.from);
      return owner ? [settle(owner.id)] : [];
    }
    case "via":
      return [...new Set([channelFor(drafting), ...sharable(flow, drafting)])].map(settle);
    case "every":
    case "within":
      return [settle(paceOf(flow, drafting)[states])];
    case "returns":
      return returning(lack, flow, drafting);
    default:
      return [];
  }
}

/** Systems that a flow may run through once both use them; below the integrated level nobody asks for one. */
function sharable({ via }: Flow, drafting: Drafting): readonly string[] {
  const { organisation, target, at } = drafting;
  const { a, b } = at;
  if (target !== "integrated") return [];
  const own = typeof via === "object" && via?.kind === "system" ? [via] : [];
  const used = [...organisation.systems.values()].filter(({ usedBy }) =>
    usedBy?.some((unit) => isWithin(unit, a) || isWithin(unit, b)),
  );
  return [...[...own, ...used].slice(0, few).map(({ id }) => id), freeId(drafting, "system")];
}

function returning(lack: Lack, flow: Flow, drafting: Drafting): readonly Step[] {
  const { information } = lack.fact.params;
  const at = ["flows", flow.id, "returns"];
  const draft = {
    kind: kindFor(lack),
    says: saidBy(lack),
    whom: flow.to.performers.slice(0, 1),
    family: "returns",
  };
  if (lack.fact.change === "feedback" && isInformation(information))
    return [settling(draft, at, information.id, drafting)];
  const back = returnsFor(flow.from, flow.to, drafting).filter((each) => each !== flow.information);
  if (back.length > 0) return back.map((each) => settling(draft, at, each.id, drafting));
  const [id, declares] = newAnswer(flow.information, drafting);
  const fresh = stepOf(
    {
      ...draft,
      writes: [...declares, { op: "set", at, value: id }],
      states: [["returns", id]],
      slot: at.join("/"),
    },
    drafting.costs,
  );
  return [fresh];
}

function isInformation(value: unknown): value is Information {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "information";
}
