import type { Draft } from "./draft.ts";
import type { Activity, Information, Interface, Need, OwnerSet } from "./elements.ts";
import { sideOf } from "./interfaces.ts";
import { haveCommon } from "./owner-set.ts";

type Crossing = Pick<Need, "crossing" | "crosses">;
const surelyNot: Crossing = Object.freeze({ crossing: "no", crosses: Object.freeze([]) });
const perhaps: Crossing = Object.freeze({ crossing: "unknown", crosses: Object.freeze([]) });

/** What is not known about who produces what. */
export interface UnknownProducers {
  /** Owners of the activities whose output is unknown; they may produce anything. */
  readonly owners: ReadonlySet<OwnerSet | undefined>;
  /** Whether there may be activities that the design does not list. */
  readonly more: boolean;
}

/**
 * Decides for each need (x, i) whether it crosses at some interface {a, b} of the design: x is owned in a only; i is not external; something
 * owned in b only produces i; and nothing owned in a, or with an owner in common with x, does. Equal questions are answered once, so the work
 * grows with the needs and not with their producers.
 */
export function linkCrossingNeeds(
  needs: Iterable<Draft<Need>>,
  unknown: UnknownProducers,
  crossings: (x: OwnerSet, y: OwnerSet) => readonly Interface[],
): void {
  const mayBeAnyone = unknown.more || unknown.owners.has(undefined);
  const mayProduce = [...unknown.owners].filter((owners) => owners !== undefined);
  const single = new Map<OwnerSet | undefined, Map<OwnerSet | undefined, Crossing>>();
  const known = new Map<Information, Map<OwnerSet | undefined, Crossing>>();

  for (const need of needs) {
    const { activity, information } = need;
    // what it produces itself comes from no other unit, whoever owns it
    const isOwn = activity.owners === undefined && activity.produces?.includes(information);
    const answer = isOwn
      ? surelyNot
      : information.producers.length > 1
        ? remembered(need)
        : decide(activity.owners, information);
    need.crossing = answer.crossing;
    need.crosses = answer.crosses;
  }

  function remembered({ information, activity: { owners } }: Need): Crossing {
    const of = known.get(information) ?? new Map<OwnerSet | undefined, Crossing>();
    known.set(information, of);
    const answer = of.get(owners) ?? decide(owners, information);
    of.set(owners, answer);
    return answer;
  }

  /** By the owners of the one producer, which most information has, the answer is the same for all of it. */
  function decide(owners: OwnerSet | undefined, information: Information): Crossing {
    if (information.external) return surelyNot;
    const [producer] = information.producers;
    if (!producer || information.producers.length > 1) return weigh(owners, ownersOf(information.producers));
    const of = single.get(owners) ?? new Map<OwnerSet | undefined, Crossing>();
    single.set(owners, of);
    const answer = of.get(producer.owners) ?? weigh(owners, new Set([producer.owners]));
    of.set(producer.owners, answer);
    return answer;
  }

  function weigh(owners: OwnerSet | undefined, sure: ReadonlySet<OwnerSet | undefined>): Crossing {
    const anyone = mayBeAnyone || sure.has(undefined);
    if (!owners) return sure.size > 0 || anyone || mayProduce.length > 0 ? perhaps : surelyNot;
    const producing = [...sure].filter((set) => set !== undefined);
    if (producing.some((set) => haveCommon(set.units, owners.units))) return surelyNot;

    const isBlocked = (at: Interface, sets: readonly OwnerSet[]): boolean => {
      const side = sideOf(owners.units, at);
      return sets.some((set) => [side, "both"].includes(sideOf(set.units, at)));
    };
    const candidates = new Set(producing.flatMap((set) => crossings(owners, set)));
    const open = [...candidates].filter((at) => !isBlocked(at, producing));
    const mayCommon = anyone || mayProduce.some((set) => haveCommon(set.units, owners.units));
    const crosses = mayCommon ? [] : open.filter((at) => !isBlocked(at, mayProduce));
    if (crosses.length > 0) return Object.freeze({ crossing: "yes", crosses: Object.freeze(crosses) });
    const mayCross =
      open.length > 0 ||
      anyone ||
      mayProduce.some((set) => crossings(owners, set).some((at) => !isBlocked(at, producing)));
    return mayCross ? perhaps : surelyNot;
  }
}

function ownersOf(activities: readonly Activity[]): ReadonlySet<OwnerSet | undefined> {
  return new Set(activities.map(({ owners }) => owners));
}
