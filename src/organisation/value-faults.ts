import { type Fault, mostFaults } from "../findings/fault.ts";
import type { Params } from "../findings/finding.ts";
import type { Design } from "../model/design.ts";
import type { Readable } from "../model/readable.ts";
import { elementsIn, itemsIn } from "./written-in.ts";

type Path = readonly (string | number)[];
type Report = (variant: string, path: Path, params: Params) => void;

/** Values that contradict each other, or make each other meaningless. */
export function valueFaults(design: Readable<Design>): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (variant, path, params) => {
    if (faults.length <= mostFaults) faults.push({ rule: "schema/value", variant, path, params });
  };
  letterBounds(design, report);
  repeatedIds(design, report);
  doubleStarts(design, report);
  strangersToInterfaces(design, report);
  return faults;
}

/** Letters of which an activity takes at least more than at most. */
function letterBounds({ scheme }: Readable<Design>, report: Report): void {
  if (typeof scheme !== "object") return;
  for (const [letter, bounds] of elementsIn(scheme.letters)) {
    const { min, max } = bounds ?? {};
    if (min === undefined || max === undefined || min <= max) continue;
    report("bounds", ["scheme", "letters", letter, "max"], { found: String(max), least: min });
  }
}

/** Ids that stand a second time in a list that asks for different ones. */
function repeatedIds(design: Readable<Design>, report: Report): void {
  for (const [index, constraint] of itemsIn(design.constraints).entries()) {
    const listed: Readable<{ readonly separate: readonly string[]; readonly bind: readonly string[] }> =
      constraint ?? {};
    repeatedIn(itemsIn(listed.separate), ["constraints", index, "separate"], report);
    repeatedIn(itemsIn(listed.bind), ["constraints", index, "bind"], report);
  }
  for (const [id, agreement] of elementsIn(design.agreements))
    repeatedIn(itemsIn(agreement?.between), ["agreements", id, "between"], report);
  for (const [id, role] of elementsIn(design.roles))
    if (Array.isArray(role?.unit)) repeatedIn(role.unit, ["roles", id, "unit"], report);
}

function repeatedIn(ids: readonly (string | undefined)[], path: Path, report: Report): void {
  const seen = new Set<string>();
  for (const [at, id] of ids.entries()) {
    if (id === undefined) continue;
    if (seen.has(id)) report("twice", [...path, at], { id });
    seen.add(id);
  }
}

/** Flows that run by the clock and by an event: of the two, stating one says that the other is none. */
function doubleStarts(design: Readable<Design>, report: Report): void {
  for (const [index, flow] of itemsIn(design.flows).entries())
    if (isGiven(flow?.every) && isGiven(flow?.on))
      report("alternatives", ["flows", index, "on"], { key: "every", other: "on" });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== "none";
}

/** Survey scores of units that are no side of the interface. */
function strangersToInterfaces(design: Readable<Design>, report: Report): void {
  for (const [index, declared] of itemsIn(design.interfaces).entries()) {
    const [a, b] = itemsIn(declared?.between);
    if (a === undefined || b === undefined || typeof declared?.perceived !== "object") continue;
    // one that is not listed is no unit at all, and said to be none
    for (const id of Object.keys(declared.perceived))
      if (id !== a && id !== b && Object.hasOwn(design.units ?? {}, id))
        report("side", ["interfaces", index, "perceived", id], { id, expected: [a, b] });
  }
}
