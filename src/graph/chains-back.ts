import type { Flow, Information } from "../organisation/elements.ts";
import type { FlowNetwork } from "./flow-network.ts";
import { minHeap } from "./min-heap.ts";

/** What is still ahead of an information on its best way to one activity. */
export interface ChainsBack {
  /** By stop: the least age that it gains on the way from there. */
  readonly ages: ReadonlyMap<number, number>;
  /** The flows of that way, the first one first. */
  readonly from: (stop: number) => readonly Flow[];
}

/** The best ways to a stop from all stops that lead there (Dijkstra's algorithm backwards); flows that add `NaN` are not gone. */
export function chainsBack(
  network: FlowNetwork,
  information: Information,
  end: number,
  adds: (flow: Flow) => number,
): ChainsBack {
  const { flows, from, to, reaching } = network;
  const ages = new Map([[end, 0]]);
  const next = new Map<number, number>();
  const heap = minHeap(information.flows.length + 1);
  heap.push(0, end);
  for (let stop = heap.pop(); stop >= 0; stop = heap.pop()) {
    const age = heap.key();
    if (age !== ages.get(stop)) continue;
    const last = reaching.first[stop + 1] as number;
    for (let at = reaching.first[stop] as number; at < last; at += 1) {
      const flow = reaching.items[at] as number;
      const before = from[flow] as number;
      const reached = age + adds(flows[flow] as Flow);
      if (Number.isNaN(reached) || (ages.get(before) ?? Number.NaN) <= reached) continue;
      ages.set(before, reached);
      next.set(before, flow);
      heap.push(reached, before);
    }
  }
  return {
    ages,
    from(stop) {
      const way: Flow[] = [];
      for (let flow = next.get(stop); flow !== undefined; flow = next.get(to[flow] as number))
        way.push(flows[flow] as Flow);
      return way;
    },
  };
}
