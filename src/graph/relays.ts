import type { Activity, Information } from "../organisation/elements.ts";
import { hasOfItself } from "../organisation/has-information.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { UniversalAnswer } from "../organisation/three-values.ts";
import { dominators } from "./dominators.ts";
import { type FlowNetwork, flowNetwork } from "./flow-network.ts";
import { type Origins, originsOf, perhaps, surely } from "./origins.ts";

/** What the chains that bring an information to an activity have in common. */
export interface SinglePath {
  /** Whether they all pass one and the same relaying activity; not applicable when surely no chain leads there. */
  readonly answer: UniversalAnswer;
  /** When they do: the relaying activities that they all pass, the nearest first, at most as many as were asked for. */
  readonly relays: readonly Activity[];
  /** How many there are. */
  readonly count: number;
}

const nothing = { relays: [], count: 0 } as const;

/**
 * Whether every chain that brings the information to the activity passes one and the same relaying activity: one that lies strictly between
 * the activity and a chain's origin. An activity that has the information of itself relays nothing (a chain starts there), and needs no relay.
 *
 * Yes, if it is so whatever the unknown facts turn out to be: `flows` is complete, a chain surely leads there, and of the chains from where
 * the information only may be, all pass a relay, too. No, if the chains that are sure have no relay in common: more chains cannot change that.
 */
export function singlePath(
  activity: Activity,
  information: Information,
  org: Organisation,
  most = 10,
): SinglePath {
  const own = hasOfItself(activity, information, org);
  if (own === "yes") return { answer: "no", ...nothing };
  const network = flowNetwork(org);
  const { sure, possible } = relaysOf(network, originsOf(org));
  const stop = network.stopOf(information, activity);
  const surelyBrought = stop >= 0 && isReached(stop, sure);
  if (surelyBrought && sure.count[stop] === 0) return { answer: "no", ...nothing };
  if (own === "unknown" || org.coverage.flows !== "complete") return { answer: "unknown", ...nothing };
  if (stop < 0 || !isReached(stop, possible)) return { answer: "not-applicable", ...nothing };
  const count = possible.count[stop] as number;
  if (!surelyBrought || count === 0) return { answer: "unknown", ...nothing };
  return { answer: "yes", relays: relaysAbove(stop, possible, network, most), count };
}

/** By stop: the stop above it in the tree of dominators, and how many of those above it are relays. */
interface Relays {
  readonly above: Int32Array;
  readonly count: Int32Array;
}

function isReached(stop: number, { above }: Relays): boolean {
  return above[stop] !== -2;
}

function relaysAbove(
  stop: number,
  { above, count }: Relays,
  { activities }: FlowNetwork,
  most: number,
): readonly Activity[] {
  const found: Activity[] = [];
  // What is above the last relay is the origin, if there is just one.
  for (let at = stop; found.length < Math.min(most, count[stop] as number); ) {
    at = above[at] as number;
    found.push(activities[at] as Activity);
  }
  return found;
}

const known = new WeakMap<FlowNetwork, { readonly sure: Relays; readonly possible: Relays }>();

function relaysOf(network: FlowNetwork, origins: Origins) {
  let found = known.get(network);
  if (!found) {
    const sure = find(network, (stop) => origins[stop] === surely);
    found = {
      sure,
      possible: origins.includes(perhaps) ? find(network, (stop) => origins[stop] !== 0) : sure,
    };
    known.set(network, found);
  }
  return found;
}

function find(network: FlowNetwork, isOrigin: (stop: number) => boolean): Relays {
  const { flowing, firstStop, leaving, to } = network;
  const relayed = new Uint8Array(firstStop[flowing.length] as number);
  const above = new Int32Array(relayed.length).fill(-2);
  for (let rank = 0; rank < flowing.length; rank += 1) {
    const [start, end] = [firstStop[rank] as number, firstStop[rank + 1] as number];
    let relays = false;
    for (let stop = start; stop < end; stop += 1) {
      relays ||= leaving.first[stop] !== leaving.first[stop + 1] && !isOrigin(stop);
    }
    if (relays) relayed.fill(1, start, end);
  }
  // Where only origins send, which is the usual case, nothing has to be found out: whoever is reached is reached directly.
  for (let stop = 0; stop < relayed.length; stop += 1) {
    if (relayed[stop] === 1 || !isOrigin(stop)) continue;
    above[stop] = -1;
    const last = leaving.first[stop + 1] as number;
    for (let at = leaving.first[stop] as number; at < last; at += 1)
      above[to[leaving.items[at] as number] as number] = -1;
  }
  dominators(network, (stop) => relayed[stop] === 1 && isOrigin(stop), above);
  return { above, count: countAbove(above, isOrigin) };
}

/** How many relays are above each stop in the tree of dominators; -1 where no chain leads. */
function countAbove(above: Int32Array, isOrigin: (stop: number) => boolean): Int32Array {
  const count = new Int32Array(above.length).fill(-1);
  const path: number[] = [];
  for (let stop = 0; stop < above.length; stop += 1) {
    if (above[stop] === -2) continue;
    for (let at = stop; at >= 0 && count[at] === -1; at = above[at] as number) path.push(at);
    for (let at = path.pop(); at !== undefined; at = path.pop()) {
      const upper = above[at] as number;
      // An origin is dominated by nobody, so only the topmost can be one; it relays nothing.
      count[at] = upper < 0 || isOrigin(upper) ? 0 : (count[upper] as number) + 1;
    }
  }
  return count;
}
