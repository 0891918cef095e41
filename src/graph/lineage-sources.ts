import type { Activity, Flow, Information } from "../organisation/elements.ts";
import { hasOfItself } from "../organisation/has-information.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { haveCommon } from "../organisation/owner-set.ts";
import { chainsBack } from "./chains-back.ts";
import { flowAges } from "./flow-age.ts";
import { flowNetwork } from "./flow-network.ts";
import { originsOf, surely } from "./origins.ts";

/** Where an information at an activity surely comes from. */
export interface Source {
  /** The activity that makes it; `null`: it comes from outside. */
  readonly producer: Activity | null;
  /** The age of the best chain from there: when what is not stated counts as 0, and as known (`NaN`: not known). */
  readonly least: number;
  readonly worst: number;
  readonly leastChain: () => readonly Flow[];
  readonly worstChain: () => readonly Flow[];
}

/** The sources of an information at an activity: whoever makes what is where its chains begin. Each once. */
export function sourcesAt(
  activity: Activity,
  information: Information,
  org: Organisation,
): readonly Source[] {
  const network = flowNetwork(org);
  const end = network.stopOf(information, activity);
  if (end < 0) {
    if (hasOfItself(activity, information, org) !== "yes") return [];
    const here = { least: 0, worst: 0, leastChain: () => [], worstChain: () => [] };
    return makersAt(activity, information).map((producer) => ({ producer, ...here }));
  }
  const origins = originsOf(org);
  const least = chainsBack(network, information, end, flowAges.leastWorst);
  const worst = chainsBack(network, information, end, flowAges.worst);
  const best = new Map<Activity | null, { least: number; worst: number; from: [number, number] }>();
  for (const [stop, age] of least.ages) {
    if (origins[stop] !== surely) continue;
    const known = worst.ages.get(stop) ?? Number.NaN;
    for (const producer of makersAt(network.activities[stop] as Activity, information)) {
      const so = best.get(producer);
      if (!so) {
        best.set(producer, { least: age, worst: known, from: [stop, stop] });
        continue;
      }
      if (age < so.least) {
        so.least = age;
        so.from[0] = stop;
      }
      if (!Number.isNaN(known) && !(so.worst <= known)) {
        so.worst = known;
        so.from[1] = stop;
      }
    }
  }
  return [...best]
    .map(
      ([
        producer,
        {
          least: least_,
          worst: worst_,
          from: [a, b],
        },
      ]) => ({
        producer,
        least: least_,
        worst: worst_,
        leastChain: () => least.from(a),
        worstChain: () => worst.from(b),
      }),
    )
    .sort((a, b) => (a.producer?.order ?? -1) - (b.producer?.order ?? -1));
}

/** Who made what an activity has of itself. */
function makersAt(activity: Activity, information: Information): readonly (Activity | null)[] {
  const needsIt = activity.needs?.some((need) => need.information === information) ?? false;
  const near = information.producers.filter(
    (producer) =>
      producer === activity ||
      (needsIt &&
        producer.owners !== undefined &&
        activity.owners !== undefined &&
        haveCommon(producer.owners.units, activity.owners.units)),
  );
  return needsIt && information.external ? [null, ...near] : near;
}
