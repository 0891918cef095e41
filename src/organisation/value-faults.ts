import { type Fault, mostFaults } from "../findings/fault.ts";
import type { Design } from "../model/design.ts";
import type { Readable } from "../model/readable.ts";
import { elementsIn, itemsIn } from "./written-in.ts";

/** Values that contradict each other, or make each other meaningless. */
export function valueFaults(design: Readable<Design>): readonly Fault[] {
  return [
    ...letterBounds(design),
    ...repeatedIds(design),
    ...doubleStarts(design),
    ...strangersToInterfaces(design),
  ];
}

/** Letters of which an activity takes at least more than at most. */
function letterBounds({ scheme }: Readable<Design>): readonly Fault[] {
  const letters = typeof scheme === "object" ? elementsIn(scheme.letters) : [];
  return letters.flatMap(([letter, bounds]): readonly Fault[] => {
    const { min, max } = bounds ?? {};
    if (min === undefined || max === undefined || min <= max) return [];
    const path = ["scheme", "letters", letter, "max"];
    return [{ rule: "schema/value", variant: "bounds", path, params: { found: String(max), least: min } }];
  });
}

/** Ids that stand a second time in a list that asks for different ones. */
function repeatedIds(design: Readable<Design>): readonly Fault[] {
  const constraints = itemsIn(design.constraints).flatMap((constraint, index): readonly Fault[] => {
    if (constraint === undefined) return [];
    return "separate" in constraint
      ? repeatedIn(itemsIn(constraint.separate), ["constraints", index, "separate"])
      : repeatedIn("bind" in constraint ? itemsIn(constraint.bind) : [], ["constraints", index, "bind"]);
  });
  const agreements = elementsIn(design.agreements).flatMap(([id, agreement]) =>
    repeatedIn(itemsIn(agreement?.between), ["agreements", id, "between"]),
  );
  const roles = elementsIn(design.roles).flatMap(([id, role]) =>
    Array.isArray(role?.unit) ? repeatedIn(role.unit, ["roles", id, "unit"]) : [],
  );
  return [...constraints, ...agreements, ...roles];
}

function repeatedIn(
  ids: readonly (string | undefined)[],
  path: readonly (string | number)[],
): readonly Fault[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at): readonly Fault[] => {
    if (id === undefined) return [];
    if (seen.has(id))
      return [{ rule: "schema/value", variant: "twice", path: [...path, at], params: { id } }];
    seen.add(id);
    return [];
  });
}

/** Flows that run by the clock and by an event: of the two, stating one says that the other is none. */
function doubleStarts(design: Readable<Design>): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [index, flow] of itemsIn(design.flows).entries()) {
    if (faults.length > mostFaults) break;
    if (!isGiven(flow?.every) || !isGiven(flow?.on)) continue;
    const params = { key: "every", other: "on" };
    faults.push({ rule: "schema/value", variant: "alternatives", path: ["flows", index, "on"], params });
  }
  return faults;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== "none";
}

/** Survey scores of units that are no side of the interface. */
function strangersToInterfaces(design: Readable<Design>): readonly Fault[] {
  return itemsIn(design.interfaces).flatMap((declared, index): readonly Fault[] => {
    const [a, b] = itemsIn(declared?.between);
    if (a === undefined || b === undefined || typeof declared?.perceived !== "object") return [];
    return Object.keys(declared.perceived)
      .filter((id) => id !== a && id !== b)
      .map((id) => ({
        rule: "schema/value",
        variant: "side",
        path: ["interfaces", index, "perceived", id],
        params: { id, expected: [a, b] },
      }));
  });
}
