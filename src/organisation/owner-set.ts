import type { OwnerSet, Unit } from "./elements.ts";

/** Two units are in line when one is the other or an ancestor of it. */
export function inLine(a: Unit, b: Unit): boolean {
  return a.enter <= b.enter ? b.enter < a.leave : a.enter < b.leave;
}

/** Whether `inner` is `outer` or one of its descendants. */
export function isWithin(inner: Unit, outer: Unit): boolean {
  return outer.enter <= inner.enter && inner.enter < outer.leave;
}

/** Whether some unit of the one list is in line with some unit of the other: the two have something in common. */
export function haveCommon(a: readonly Unit[], b: readonly Unit[]): boolean {
  // by index: this is asked very often, of very short lists, for which an iterator costs more than the answer
  for (let at = 0; at < a.length; at += 1) {
    for (let other = 0; other < b.length; other += 1)
      if (inLine(a[at] as Unit, b[other] as Unit)) return true;
  }
  return false;
}

/** Whether some two of the units are not in line. */
export function areSeveral(units: readonly Unit[]): boolean {
  if (units.length < 2) return false;
  const walked = [...units].sort((a, b) => a.enter - b.enter);
  return walked.some((unit, at) => at > 0 && !isWithin(unit, walked[at - 1] as Unit));
}

/** A maker of owner sets that gives equal sets once. */
export function ownerSets(): (units: readonly Unit[]) => OwnerSet {
  const known = new Map<string, OwnerSet>();
  const singles = new Map<Unit, OwnerSet>();
  const make = (units: readonly Unit[]): OwnerSet =>
    Object.freeze({ units: Object.freeze(units), shared: areSeveral(units) });
  return (units) => {
    const distinct = units.length < 2 ? units : [...new Set(units)].sort((x, y) => x.order - y.order);
    const [first] = distinct;
    if (first !== undefined && distinct.length === 1) {
      const single = singles.get(first) ?? make([first]);
      singles.set(first, single);
      return single;
    }
    const key = distinct.map(({ order }) => order).join();
    const set = known.get(key) ?? make(distinct);
    known.set(key, set);
    return set;
  };
}
