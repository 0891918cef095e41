import { leastAgeOf, leastPossibleAge } from "../graph/chains.ts";
import type { Activity, Flow, Information } from "../organisation/elements.ts";
import { hasOfItself } from "../organisation/has-information.ts";
import type { Between } from "./between.ts";
import { demand, openFact, type Want } from "./proof.ts";

/* So many chains are looked at: each is a way in which what is not known may turn out well. */
const most = 12;

/**
 * The chains that may bring an information to an activity in so many days, each as what has to be known of it: whether it starts where the
 * information is, how often its flows run, and how long they take. Chains that are late whatever turns out are left out.
 */
export function possibleChains(
  activity: Activity,
  information: Information,
  limit: number,
  between: Between,
): readonly (readonly Want[])[] {
  const found: (readonly Want[])[] = [];
  // adding up fractions of days may be wrong by as much
  const left = limit + 1e-9 * Math.max(1, limit);
  for (const chain of chainsTo(activity, information, left, between, new Set())) {
    if (chain.length > 0) found.push(chain);
    if (found.length === most) break;
  }
  return found;
}

function* chainsTo(
  activity: Activity,
  information: Information,
  left: number,
  between: Between,
  passed: ReadonlySet<Activity>,
): Iterable<readonly Want[]> {
  const has = hasOfItself(activity, information, between.organisation);
  if (has !== "no") yield has === "yes" ? [] : [originWant(activity, information, between)];
  if (has === "yes") return;
  for (const flow of activity.inbound) {
    if (flow.information !== information || passed.has(flow.from)) continue;
    const rest = left - leastAgeOf(flow);
    const before = leastPossibleAge(flow.from, information, between.organisation) ?? Number.NaN;
    // neither may be a number: no chain leads there, or no term is left
    if (!(before <= rest)) continue;
    const chains = chainsTo(flow.from, information, rest, between, new Set([...passed, activity]));
    for (const chain of chains) yield [...untimedFacts(flow), ...chain];
  }
}

/** What is not stated about whether an activity has an information of itself. */
function originWant(activity: Activity, information: Information, between: Between): Want {
  const { produces, needs } = activity;
  const wants: Want[] = [];
  if (!produces) wants.push(openFact(activity, "produces", { activity }));
  if (!needs) wants.push(openFact(activity, "needs", { activity }));
  if (needs?.some((need) => need.information === information))
    wants.push(between.waitsToCross(activity, information));
  return demand(1, wants);
}

/** What a flow does not say about its time. */
function untimedFacts(flow: Flow): readonly Want[] {
  const { information, from, to } = flow;
  const params = { information, from, to };
  const isTimed = flow.every !== undefined || (flow.on !== undefined && flow.on !== null);
  return [
    ...(isTimed ? [] : [openFact(flow, "every", params)]),
    ...(flow.within === undefined ? [openFact(flow, "within", params)] : []),
  ];
}
