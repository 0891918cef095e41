import type { Activity, OwnerSet } from "../organisation/elements.ts";
import { type Apart, apartKinds, type apartness, perhaps, surely } from "./apart.ts";

type Owners = OwnerSet | undefined;

/** Who owns each activity, by its rank, and how sure it is that others are apart from them; kept while activities come to other owners. */
export interface KeptOwners {
  readonly of: (rank: number) => Owners;
  readonly set: (rank: number, owners: Owners) => void;
  /** Small numbers for owner sets, and by these how sure it is that they are apart from the owners of an activity. */
  readonly at: (rank: number) => number;
  readonly apartFrom: (rank: number) => readonly Apart[];
  /** How many owner sets there are. */
  readonly count: () => number;
  /** Whether all who own something have somebody apart from them. */
  readonly haveAllOthers: () => boolean;
  /** Of how many kinds pairs of an activity with others can be. */
  readonly kindsAt: (rank: number) => number;
}

export function keptOwners(
  activities: readonly Activity[],
  compare: ReturnType<typeof apartness>,
): KeptOwners {
  const sets: Owners[] = [];
  const numbers = new Map<Owners, number>();
  const rows: Apart[][] = [];
  /** How many activities each set owns. */
  const owning: number[] = [];
  /** By set, how many sets that own something are apart from it, surely and perhaps. */
  const apart = { [surely]: [] as number[], [perhaps]: [] as number[] };
  let present = 0;
  const ats = activities.map(({ owners }) => numberOf(owners));
  for (const at of ats) own(at, 1);
  return {
    of: (rank) => sets[ats[rank] as number],
    set(rank, owners) {
      own(ats[rank] as number, -1);
      const at = numberOf(owners);
      ats[rank] = at;
      own(at, 1);
    },
    at: (rank) => ats[rank] as number,
    apartFrom: (rank) => rowOf(ats[rank] as number),
    count: () => present,
    haveAllOthers: () => sets.every((_, at) => owning[at] === 0 || kindsOf(at) > 0),
    kindsAt: (rank) => kindsOf(ats[rank] as number),
  };

  function kindsOf(at: number): number {
    return ((apart[surely][at] as number) > 0 ? 1 : 0) + ((apart[perhaps][at] as number) > 0 ? 1 : 0);
  }

  function numberOf(owners: Owners): number {
    const known = numbers.get(owners);
    if (known !== undefined) return known;
    const at = sets.push(owners) - 1;
    numbers.set(owners, at);
    owning.push(0);
    const row = rowOf(at);
    for (const kind of apartKinds)
      apart[kind].push(row.filter((each, other) => each === kind && (owning[other] as number) > 0).length);
    return at;
  }

  function rowOf(at: number): readonly Apart[] {
    const row = rows[at] ?? [];
    rows[at] = row;
    for (let other = row.length; other < sets.length; other += 1) row.push(compare(sets[at], sets[other]));
    return row;
  }

  function own(at: number, more: 1 | -1): void {
    const before = owning[at] as number;
    owning[at] = before + more;
    if (before > 0 && before + more > 0) return;
    present += more;
    const row = rowOf(at);
    for (const kind of apartKinds)
      for (const [other, each] of row.entries())
        if (each === kind) apart[kind][other] = (apart[kind][other] as number) + more;
  }
}
