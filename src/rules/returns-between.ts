import type { Flow, Information, Interface } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isWithin } from "../organisation/owner-set.ts";
import type { Answer } from "../organisation/three-values.ts";

/** What flows of one direction return. */
interface Returned {
  readonly surely: Set<Information>;
  /** Whether one of them does not say. */
  unstated: boolean;
}

type Direction = "a" | "b";

/** Tells of a crossing flow whether, wherever it crosses, it carries what a flow of the other direction returns. */
export function returnsBetween({ flows, coverage }: Organisation): (flow: Flow) => Answer {
  const known = new Map<Interface, { readonly [direction in Direction]: Returned }>();
  /* Flows of which it is not known where they cross may return anything anywhere. */
  const perhaps: Returned = { surely: new Set(), unstated: coverage.flows !== "complete" };
  for (const flow of flows) {
    if (flow.crossing === "unknown") note(flow, perhaps);
    for (const at of flow.crosses) {
      let both = known.get(at);
      if (!both) {
        both = { a: nothing(), b: nothing() };
        known.set(at, both);
      }
      note(flow, both[directionAt(flow, at)]);
    }
  }
  return (flow) => {
    const { information, crosses } = flow;
    let answer: Answer = "yes";
    for (const at of crosses) {
      const other = known.get(at)?.[directionAt(flow, at) === "a" ? "b" : "a"];
      if (other?.surely.has(information)) continue;
      if (!other?.unstated && !perhaps.unstated && !perhaps.surely.has(information)) return "no";
      answer = "unknown";
    }
    return answer;
  };
}

function nothing(): Returned {
  return { surely: new Set(), unstated: false };
}

function note({ returns }: Flow, returned: Returned): void {
  if (returns) returned.surely.add(returns);
  else if (returns === undefined) returned.unstated = true;
}

/** The side that a flow comes from; one that crosses comes from one side only. */
function directionAt({ from }: Flow, { a, b }: Interface): Direction {
  for (const unit of from.owners?.units ?? []) {
    if (isWithin(unit, a)) return "a";
    if (isWithin(unit, b)) return "b";
  }
  return "a";
}
