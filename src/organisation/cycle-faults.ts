import { type Fault, mostFaults } from "../findings/fault.ts";
import type { Design } from "../model/design.ts";
import type { Readable } from "../model/readable.ts";
import { elementsIn, itemsIn } from "./written-in.ts";

/** Cycles in `parent` and `reportsTo`, and interfaces declared between units that are in line. */
export function cycleFaults(design: Readable<Design>): readonly Fault[] {
  const parents = aboveOf(elementsIn(design.units).map(([id, unit]) => [id, unit?.parent]));
  const superiors = aboveOf(elementsIn(design.roles).map(([id, role]) => [id, role?.reportsTo]));
  const cycles = [...cyclesIn(parents, "units", "parent"), ...cyclesIn(superiors, "roles", "reportsTo")];
  // opened where it is said to begin, a cycle of units is a hierarchy in which what is in line can be told
  for (const { path } of cycles) if (path[0] === "units") parents.delete(String(path[1]));
  return [...cycles, ...inLineInterfaces(design, parents)];
}

/** Who stands above whom; what names nothing has nobody above it. */
function aboveOf(pairs: readonly (readonly [string, string | undefined])[]): Map<string, string> {
  const ids = new Set(pairs.map(([id]) => id));
  return new Map(
    pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined && ids.has(pair[1])),
  );
}

type Above = ReadonlyMap<string, string>;

/* A chain as long as this is understood from its beginning. */
const shown = 20;

function cyclesIn(above: Above, section: string, attribute: string): readonly Fault[] {
  const settled = new Set<string>();
  const faults: Fault[] = [];
  for (const start of above.keys()) {
    const walked = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !walked.has(at)) {
      walked.set(at, walked.size);
      at = above.get(at);
    }
    for (const id of walked.keys()) settled.add(id);
    if (at === undefined || !walked.has(at)) continue;
    const chain = [...walked.keys()].slice((walked.get(at) ?? 0) + 1);
    const path = [section, at, attribute];
    const params = { id: at, attribute };
    faults.push(
      chain.length > 0
        ? { rule: "reference/cycle", path, params: { ...params, chain: chain.slice(0, shown) } }
        : { rule: "reference/cycle", variant: "self", path, params },
    );
  }
  return faults;
}

function inLineInterfaces(design: Readable<Design>, parents: Above): readonly Fault[] {
  const interfaces = itemsIn(design.interfaces);
  if (interfaces.length === 0) return [];
  const isWithin = withinTest(
    elementsIn(design.units).map(([id]) => id),
    parents,
  );
  const faults: Fault[] = [];
  for (const [index, declared] of interfaces.entries()) {
    const [a, b] = itemsIn(declared?.between);
    if (a === undefined || b === undefined || faults.length > mostFaults) continue;
    const path = ["interfaces", index, "between"];
    if (a === b) faults.push({ rule: "schema/in-line", variant: "same", path, params: { a } });
    else if (isWithin(a, b) || isWithin(b, a))
      faults.push({ rule: "schema/in-line", path, params: { a, b } });
  }
  return faults;
}

/**
 * Tells whether a unit is part of another one by two comparisons of numbers, given once in a walk of the hierarchy: climbing it for each
 * interface would take the product of both.
 */
function withinTest(units: readonly string[], parents: Above): (lower: string, upper: string) => boolean {
  const children = new Map<string, string[]>();
  for (const [id, parent] of parents) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }
  const span = new Map<string, { readonly enter: number; leave: number }>();
  let clock = 0;
  const open = units.filter((id) => !parents.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entered = span.get(id);
    if (entered) {
      // met again beneath all that is part of it
      entered.leave = clock;
      continue;
    }
    span.set(id, { enter: clock, leave: clock });
    clock += 1;
    open.push(id);
    for (const child of children.get(id) ?? []) open.push(child);
  }
  return (lower, upper) => {
    const [inner, outer] = [span.get(lower), span.get(upper)];
    return (
      inner !== undefined && outer !== undefined && outer.enter < inner.enter && inner.enter < outer.leave
    );
  };
}
