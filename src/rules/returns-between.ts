import type { Flow, Information, Interface } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isWithin } from "../organisation/owner-set.ts";
import type { Answer } from "../organisation/three-values.ts";

/** What flows of one direction return. */
interface Returned {
  readonly surely: Pick<ReadonlySet<Information>, "has">;
  /** Whether one of them does not say. */
  readonly unstated: boolean;
}

/** The side that a flow comes from. */
export type Direction = "a" | "b";
type ReturnedAt<R extends Returned> = { readonly [direction in Direction]: R };

interface Noted extends Returned {
  readonly surely: Set<Information>;
  unstated: boolean;
}

/** Tells of a crossing flow whether, wherever it crosses, it carries what a flow of the other direction returns. */
export function returnsBetween({ flows, coverage }: Organisation): (flow: Flow) => Answer {
  const known = new Map<Interface, ReturnedAt<Noted>>();
  /* Flows of which it is not known where they cross may return anything anywhere. */
  const perhaps: Noted = { surely: new Set(), unstated: coverage.flows !== "complete" };
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
  return answerFrom(known, perhaps);
}

/** Tells the same from what is known to return at each interface, and perhaps returns anywhere. */
export function answerFrom(
  known: ReadonlyMap<Interface, ReturnedAt<Returned>>,
  perhaps: Returned = nothing(),
): (flow: Flow) => Answer {
  return (flow) => {
    const { information, crosses } = flow;
    let answer: Answer = "yes";
    for (const at of crosses) {
      const other = known.get(at)?.[opposite(directionAt(flow, at))];
      if (other?.surely.has(information)) continue;
      if (!other?.unstated && !perhaps.unstated && !perhaps.surely.has(information)) return "no";
      answer = "unknown";
    }
    return answer;
  };
}

export function opposite(direction: Direction): Direction {
  return direction === "a" ? "b" : "a";
}

/** The side that a flow comes from; one that crosses comes from one side only. */
export function directionAt({ from }: Flow, { a, b }: Interface): Direction {
  for (const unit of from.owners?.units ?? []) {
    if (isWithin(unit, a)) return "a";
    if (isWithin(unit, b)) return "b";
  }
  return "a";
}

function nothing(): Noted {
  return { surely: new Set(), unstated: false };
}

function note({ returns }: Flow, returned: Noted): void {
  if (returns) returned.surely.add(returns);
  else if (returns === undefined) returned.unstated = true;
}
