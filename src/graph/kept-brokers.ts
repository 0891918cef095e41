import type { Activity } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { apartness, perhaps, surely } from "./apart.ts";
import { rememberBrokerage, type Shares, stepsFrom, usualBudget } from "./brokers.ts";
import { estimated, isEnough } from "./counting-work.ts";
import { type KeptCounts, keptCounts } from "./kept-counts.ts";
import { mostVertices } from "./kept-distances.ts";
import { type KeptOwners, keptOwners } from "./kept-owners.ts";
import { type KeptReach, keptReach } from "./kept-reach.ts";
import { adjacencyOf, reachFinder } from "./shortest-paths.ts";

type RankOf = (activity: Activity) => number;

/** What `brokerage` tells, kept while flows come and go and activities come to other owners. */
export interface KeptBrokers {
  /** Follows a change of flows from these activities, or of who owns them; what it gives takes that back, before the next change. */
  readonly follow: (activities: Iterable<Activity>) => () => void;
  /** Lets whoever asks of an organisation have what is kept, until the next change. */
  readonly lend: (organisation: Organisation) => void;
}

/**
 * Keeps the counts, and the distances between all activities with them: after a change, only those pairs of activities are counted again whose
 * shortest paths are others. Of very many activities it keeps only what tells that counting would be far too much work. `undefined` where so
 * little is known of them, or others own nearly each, that it does not pay.
 */
export function keptBrokers(organisation: Organisation, most = usualBudget): KeptBrokers | undefined {
  const { coverage } = organisation;
  const activities = [...organisation.activities.values()];
  const ownerSets = new Set(activities.map((activity) => activity.owners)).size;
  if (coverage.flows !== "complete" || coverage.activities !== "complete") return undefined;
  if (ownerSets ** 2 > most) return undefined;
  // they stand one behind the other in the design, wherever that begins
  const rankOf: RankOf = ({ order }) => order - (activities[0]?.order ?? 0);
  const owners = keptOwners(activities, apartness(organisation));
  if (activities.length > mostVertices) return brokersOfMany(activities, rankOf, owners, most);
  const targets = activities.map(targetsOf);
  /** `undefined` as long as nobody asks, and while counting would be too much work. */
  let kept: KeptCounts | undefined;
  /** Tells whether counting would be too much work, where that is not plain and there are no cycles. */
  let reach: KeptReach | undefined;
  /** Set when there are more paths than numbers can count: then they are counted as a whole. */
  let isBeyondNumbers = false;

  return {
    follow(changed) {
      const were = { kept, reach, isBeyondNumbers, takeBack: kept?.begin() };
      reach?.settle();
      const before: (() => void)[] = [];
      for (const activity of changed) {
        const rank = rankOf(activity);
        const [was, is] = [targets[rank] as readonly number[], targetsOf(activity, rank)];
        const [wasOwnedBy, isOwnedBy] = [owners.of(rank), activity.owners];
        for (const to of was) if (!is.includes(to)) change(rank, to, false);
        for (const to of is) if (!was.includes(to)) change(rank, to, true);
        targets[rank] = is;
        const pass = () => owners.set(rank, isOwnedBy);
        if (isOwnedBy !== wasOwnedBy) {
          if (kept) kept.move(rank, pass);
          else pass();
        }
        before.push(() => {
          targets[rank] = was;
          owners.set(rank, wasOwnedBy);
        });
      }
      return () => {
        for (const each of before.reverse()) each();
        were.takeBack?.();
        were.reach?.undo();
        ({ kept, reach, isBeyondNumbers } = were);
      };
    },
    lend(to) {
      if (isTooMuch()) {
        kept = undefined;
        rememberBrokerage(to, undefined, most);
        return;
      }
      if (isBeyondNumbers) return;
      kept ??= keptCounts(targets, owners);
      if (kept.areExact()) rememberBrokerage(to, sharesIn(kept), most);
      else {
        kept = undefined;
        isBeyondNumbers = true;
      }
    },
  };

  function targetsOf({ outbound }: Activity, rank: number): readonly number[] {
    const found = new Set<number>();
    for (const { to } of outbound) found.add(rankOf(to));
    found.delete(rank);
    return [...found];
  }

  function change(from: number, to: number, isThere: boolean): void {
    if (!kept?.change(from, to, isThere)) kept = undefined;
    if (!reach?.change(from, to, isThere)) reach = undefined;
  }

  /** Whether `brokerage` would give up. */
  function isTooMuch(): boolean {
    const budget = most - owners.count() ** 2;
    const times = new Uint8Array(targets.length);
    let walks = 0;
    let edges = 0;
    for (let rank = 0; rank < times.length; rank += 1) {
      times[rank] = owners.kindsAt(rank);
      walks += times[rank] as number;
      edges += (targets[rank] as readonly number[]).length;
    }
    // everything from everywhere
    if (walks * (edges + 1) <= budget) return false;
    reach ??= keptReach(adjacencyOf(targets));
    if (reach && walks + reach.visits(times) > budget) return true;
    const sources = [...times.keys()].filter((rank) => (times[rank] as number) > 0);
    if (!reach && !isEnough(budget, adjacencyOf(targets), sources, owners.kindsAt)) return true;
    // samples cannot say more than everything from everywhere
    if (sources.length * edges <= 4 * budget) return false;
    const walk = reachFinder(adjacencyOf(targets));
    const stepsAt = (at: number, steps: number) => walk(sources[at] as number, steps)?.edges;
    return estimated(budget, sources.length, stepsAt) === "far beyond";
  }

  function sharesIn({ counts: { [surely]: sure, [perhaps]: unsure } }: KeptCounts): Shares {
    const [total, perhapsTotal] = [sure[targets.length] as number, unsure[targets.length] as number];
    return (activity) => {
      const rank = rankOf(activity);
      const [inside, perhapsInside] = [sure[rank] as number, unsure[rank] as number];
      return {
        atLeast: share(inside, total + perhapsTotal - perhapsInside),
        atMost: share(inside + perhapsInside, total + perhapsInside),
      };
    };
  }
}

function brokersOfMany(
  activities: readonly Activity[],
  rankOf: RankOf,
  owners: KeptOwners,
  most: number,
): KeptBrokers {
  return {
    follow(changed) {
      const before: (() => void)[] = [];
      for (const activity of changed) {
        const rank = rankOf(activity);
        const was = owners.of(rank);
        owners.set(rank, activity.owners);
        before.push(() => owners.set(rank, was));
      }
      return () => {
        for (const each of before.reverse()) each();
      };
    },
    lend(to) {
      const budget = most - owners.count() ** 2;
      const stepsAt = (at: number, steps: number) => stepsFrom(activities[at] as Activity, steps);
      // where some are apart from nobody, it takes a look at all to tell which are walked from
      const isTooMuch =
        budget < 0 ||
        (owners.haveAllOthers() && estimated(budget, activities.length, stepsAt) === "far beyond");
      if (isTooMuch) rememberBrokerage(to, undefined, most);
    },
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
