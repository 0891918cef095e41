import type { Interface, OwnerSet, Unit } from "./elements.ts";
import { inLine, isWithin } from "./owner-set.ts";

/** Which side of an interface the owners are on; owners outside both sides are left aside. */
export type Side = "a" | "b" | "both" | "neither";

/** Which side of `{a, b}` the units are on, a unit standing for itself and its descendants. */
export function sideOf(units: readonly Unit[], { a, b }: { readonly a: Unit; readonly b: Unit }): Side {
  let inA = false;
  let inB = false;
  // by index: asked of every activity at every interface, and an iterator over a frozen list costs more than the answer
  for (let at = 0; at < units.length; at += 1) {
    if (isWithin(units[at] as Unit, a)) inA = true;
    else if (isWithin(units[at] as Unit, b)) inB = true;
  }
  return inA ? (inB ? "both" : "a") : inB ? "b" : "neither";
}

/** Makes interfaces, each pair once. */
export function interfaceRegistry(): {
  readonly interfaceOf: (a: Unit, b: Unit) => Interface;
  readonly declare: (declared: Interface) => Interface;
} {
  const known = new Map<Unit, Map<Unit, Interface>>();
  const keep = (found: Interface): Interface => {
    const others = known.get(found.a) ?? new Map<Unit, Interface>();
    known.set(found.a, others.set(found.b, found));
    return found;
  };
  return {
    declare: keep,
    interfaceOf(x, y) {
      if (inLine(x, y))
        throw new TypeError(`\`${x.id}\` and \`${y.id}\` are in line: there is no interface between them`);
      const [a, b] = x.order < y.order ? [x, y] : [y, x];
      return known.get(a)?.get(b) ?? keep(interfaceBetween(a, b, null));
    },
  };
}

/** The interface of two units, given in the design's order. */
export function interfaceBetween(a: Unit, b: Unit, declared: Interface["declared"]): Interface {
  const id = `${a.id}<->${b.id}`;
  return Object.freeze({ kind: "interface", id, name: id, text: undefined, order: a.order, a, b, declared });
}

/** The two units above two units, or these themselves, that are siblings; `undefined` when the two are in line. */
export function siblingsAbove(x: Unit, y: Unit): readonly [Unit, Unit] | undefined {
  if (inLine(x, y)) return undefined;
  let [above, other] = [x, y];
  while (above.parent !== null && !isWithin(other, above.parent)) above = above.parent;
  while (other.parent !== above.parent && other.parent !== null) other = other.parent;
  return [above, other];
}

/**
 * Finds the interfaces of the design (pairs of siblings, and declared pairs) at which owners `x` are on one side only and owners `y` on the
 * other only. Equal questions are answered once.
 */
export function crossingFinder(
  declared: readonly Interface[],
  interfaceOf: (a: Unit, b: Unit) => Interface,
): (x: OwnerSet, y: OwnerSet) => readonly Interface[] {
  const declaredAt = new Map<Unit, Interface[]>();
  for (const each of declared) {
    for (const unit of [each.a, each.b]) {
      const at = declaredAt.get(unit) ?? [];
      declaredAt.set(unit, at);
      at.push(each);
    }
  }
  const known = new Map<OwnerSet, Map<OwnerSet, readonly Interface[]>>();
  return (x, y) => {
    const of = known.get(x) ?? new Map<OwnerSet, readonly Interface[]>();
    known.set(x, of);
    const found = of.get(y) ?? Object.freeze(find(x, y));
    of.set(y, found);
    return found;
  };

  function find(x: OwnerSet, y: OwnerSet): readonly Interface[] {
    const candidates = new Set<Interface>();
    for (const from of x.units) {
      for (const to of y.units) {
        const pair = siblingsAbove(from, to);
        if (pair) candidates.add(interfaceOf(...pair));
      }
      for (let unit: Unit | null = from; unit; unit = unit.parent) {
        for (const each of declaredAt.get(unit) ?? []) candidates.add(each);
      }
    }
    return [...candidates].filter((each) => {
      const side = sideOf(x.units, each);
      return (
        (side === "a" && sideOf(y.units, each) === "b") || (side === "b" && sideOf(y.units, each) === "a")
      );
    });
  }
}
