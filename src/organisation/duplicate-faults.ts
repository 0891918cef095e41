import { type Fault, mostFaults } from "../findings/fault.ts";
import { word } from "../findings/vocabulary.ts";
import type { Design } from "../model/design.ts";
import { flowId, writtenFlows } from "./link-flows.ts";
import { entriesOf } from "./link-parties.ts";

/** Ids that name more than one thing. */
export function duplicateFaults(design: Design): readonly Fault[] {
  return [
    ...sharedIds("roles", design.roles, "role", new Set(Object.keys(design.units)), "unit"),
    ...sharedIds("meetings", design.meetings, "meeting", new Set(keysOf(design.systems)), "system"),
    ...duplicateFlows(design),
    ...duplicateInterfaces(design),
  ];
}

type Section = Parameters<typeof entriesOf<unknown>>[0];

function keysOf(section: Section): readonly string[] {
  return entriesOf<unknown>(section).map(([id]) => id);
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
    .map((id) => ({
      rule: "reference/duplicate",
      path: [name, id],
      params: { id, kind: word(kind), other: word(other) },
    }));
}

function duplicateFlows(design: Design): readonly Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const [index, flow] of writtenFlows(design).entries()) {
    const id = flowId(flow);
    if (!seen.has(id)) seen.add(id);
    else if (faults.length <= mostFaults)
      faults.push({ rule: "reference/duplicate", variant: "flow", path: ["flows", index], params: { id } });
  }
  return faults;
}

function duplicateInterfaces(design: Design): readonly Fault[] {
  const seen = new Set<string>();
  const declared = Array.isArray(design.interfaces) ? design.interfaces : [];
  return declared.flatMap(({ between }, index): readonly Fault[] => {
    const key = [...between].sort().join(" ");
    if (seen.has(key)) {
      return [
        {
          rule: "reference/duplicate",
          variant: "interface",
          path: ["interfaces", index],
          params: { units: between },
        },
      ];
    }
    seen.add(key);
    return [];
  });
}
