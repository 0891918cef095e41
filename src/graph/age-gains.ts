import type { Activity, Flow, Information } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { knownWorstAge } from "./chains.ts";
import { chainsBack } from "./chains-back.ts";
import { flowAges } from "./flow-age.ts";
import { flowNetwork } from "./flow-network.ts";

/**
 * By how many days the known worst age of an information at an activity would fall if a flow took no time: went out as soon as there is
 * something to send, and was received at once. Flows that would change nothing are left out, and so are those whose time is not known.
 */
export function ageGains(
  activity: Activity,
  information: Information,
  org: Organisation,
): ReadonlyMap<Flow, number> {
  const gains = new Map<Flow, number>();
  const age = knownWorstAge(activity, information, org);
  if (age === undefined || age === 0) return gains;
  const network = flowNetwork(org);
  const ahead = chainsBack(network, information, network.stopOf(information, activity), flowAges.worst);
  for (const flow of information.flows) {
    if (Number.isNaN(flowAges.worst(flow))) continue;
    const before = knownWorstAge(flow.from, information, org);
    const after = ahead.ages.get(network.to[flow.index] as number);
    if (before === undefined || after === undefined) continue;
    const gain = age - before - after;
    if (gain > 1e-9 * age) gains.set(flow, gain);
  }
  return gains;
}
