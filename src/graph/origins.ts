import { hasOfItself } from "../organisation/has-information.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { type FlowNetwork, flowNetwork } from "./flow-network.ts";

/** How surely the activity of a stop has the information of itself, so that chains start there. */
export const surely = 2;
export const perhaps = 1;

/** By stop of the flow network: `surely`, `perhaps`, or 0 for not. */
export type Origins = Uint8Array;

const origins = new WeakMap<FlowNetwork, Origins>();

/** Where chains of flows start. */
export function originsOf(org: Organisation): Origins {
  const network = flowNetwork(org);
  let known = origins.get(network);
  if (!known) {
    known = find(network, org);
    origins.set(network, known);
  }
  return known;
}

function find({ flowing, firstStop, activities }: FlowNetwork, org: Organisation): Origins {
  const found = new Uint8Array(activities.length);
  for (const [rank, information] of flowing.entries()) {
    const end = firstStop[rank + 1] as number;
    for (let stop = firstStop[rank] as number; stop < end; stop += 1) {
      const answer = hasOfItself(activities[stop] as (typeof activities)[number], information, org);
      found[stop] = answer === "yes" ? surely : answer === "unknown" ? perhaps : 0;
    }
  }
  return found;
}
