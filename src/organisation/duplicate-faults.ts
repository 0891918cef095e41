import { type Fault, mostFaults } from "../findings/fault.ts";
import { word } from "../findings/vocabulary.ts";
import type { Design } from "../model/design.ts";
import type { Readable } from "../model/readable.ts";
import { flowId } from "./link-flows.ts";
import { elementsIn, itemsIn } from "./written-in.ts";

/** Ids that name more than one thing. */
export function duplicateFaults(design: Readable<Design>): readonly Fault[] {
  return [
    ...sharedIds("roles", design.roles, "role", new Set(keysOf(design.units)), "unit"),
    ...sharedIds("meetings", design.meetings, "meeting", new Set(keysOf(design.systems)), "system"),
    ...duplicateFlows(design),
    ...duplicateInterfaces(design),
  ];
}

type Section = Parameters<typeof elementsIn<unknown>>[0];

function keysOf(section: Section): readonly string[] {
  return elementsIn<unknown>(section).map(([id]) => id);
}

/** Ids of a section that an earlier one has, too, where both can be named in one place. */
function sharedIds(
  name: string,
  section: Section,
  kind: "role" | "meeting",
  others: ReadonlySet<string>,
  other: "unit" | "system",
): readonly Fault[] {
  return keysOf(section)
    .filter((id) => others.has(id))
    .slice(0, mostFaults + 1)
    .map((id) => ({
      rule: "reference/duplicate",
      path: [name, id],
      params: { id, kind: word(kind), other: word(other) },
    }));
}

type WrittenFlow = Readable<Parameters<typeof flowId>[0]>;

function duplicateFlows(design: Readable<Design>): readonly Fault[] {
  const knownId = flowFinder();
  const faults: Fault[] = [];
  for (const [index, flow] of itemsIn(design.flows).entries()) {
    const id = flow && knownId(flow);
    if (id === undefined || faults.length > mostFaults) continue;
    faults.push({ rule: "reference/duplicate", variant: "flow", path: ["flows", index], params: { id } });
  }
  return faults;
}

/**
 * Tells the id of a flow if it is that of one that it was asked about before. To make the ids of all flows costs far more than to compare the
 * ends of the few that carry the same; an id that is given is never like one that is made, because no id has a colon in it.
 */
function flowFinder(): (flow: WrittenFlow) => string | undefined {
  const firstCarrying = new Map<string, WrittenFlow>();
  const others = new Set<string>();
  const knownOther = (id: string): string | undefined => {
    if (others.has(id)) return id;
    others.add(id);
    return undefined;
  };
  return ({ id, carries, from, to }) => {
    if (id !== undefined) return knownOther(id);
    if (carries === undefined || from === undefined || to === undefined) return undefined;
    const first = firstCarrying.get(carries);
    if (!first) {
      firstCarrying.set(carries, { carries, from, to });
      return undefined;
    }
    const made = flowId({ carries, from, to });
    return first.from === from && first.to === to ? made : knownOther(made);
  };
}

function duplicateInterfaces(design: Readable<Design>): readonly Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const [index, declared] of itemsIn(design.interfaces).entries()) {
    const [a, b] = itemsIn(declared?.between);
    if (a === undefined || b === undefined) continue;
    const key = [a, b].sort().join(" ");
    if (!seen.has(key)) seen.add(key);
    else if (faults.length <= mostFaults) {
      const path = ["interfaces", index];
      faults.push({ rule: "reference/duplicate", variant: "interface", path, params: { units: [a, b] } });
    }
  }
  return faults;
}
