import type { Design } from "../model/design.ts";
import type { ReferenceKind } from "../model/id.ts";
import { flowId, writtenFlows } from "../organisation/link-flows.ts";
import { elementsIn } from "../organisation/written-in.ts";
import type { Failure } from "./failure.ts";
import { canBeForgotten, peopleIn, withoutHolder } from "./holders.ts";
import { lists } from "./ids-in.ts";
import { referenceChanges } from "./reference-changes.ts";
import { rewritten } from "./rewritten.ts";
import { withoutItems } from "./without-items.ts";

/**
 * The same design without what failed; everything else stays as it is written. What is gone is known to be gone, not unknown (docs/decisions/0080).
 * What is not in the design cannot fail: then it is the design itself.
 */
export function withFailure(design: Design, { kind, id }: Failure): Design {
  switch (kind) {
    case "person":
      return withoutPerson(design, id);
    case "role":
      if (!lists(design, "roles", id)) return design;
      return without(withoutReferences(design, ["role", "party"], id), "roles", id);
    case "meeting":
      if (!lists(design, "meetings", id)) return design;
      return without(withoutChannel(design, id), "meetings", id);
    case "system":
      if (!lists(design, "systems", id)) return design;
      return without(withoutChannel(withoutReferences(design, ["system"], id), id), "systems", id);
    case "flow": {
      const ids = writtenFlows(design).map(flowId);
      return withoutItems(design, "flows", (at) => ids[at] === id);
    }
    case "knowledge":
      return withoutKnowledge(design, id);
  }
}

function withoutPerson(design: Design, person: string): Design {
  const held = elementsIn(design.roles)
    .map(([role]) => role)
    .filter((role) => peopleIn(design, role).includes(person));
  if (held.length === 0) return design;
  const left = withoutHolder(design, person);
  return held
    .filter((role) => peopleIn(left, role).length === 0)
    .reduce((sofar, role) => withFailure(sofar, { kind: "role", id: role }), left);
}

function withoutKnowledge(design: Design, id: string): Design {
  const { knowledge } = design;
  const known = typeof knowledge === "object" && Object.hasOwn(knowledge, id) ? knowledge[id] : undefined;
  if (typeof knowledge !== "object" || !known || !canBeForgotten(known)) return design;
  return { ...design, knowledge: { ...knowledge, [id]: { ...known, heldBy: [], transfers: [] } } };
}

function without(design: Design, section: "roles" | "meetings" | "systems", id: string): Design {
  const elements = design[section];
  if (typeof elements !== "object") return design;
  const left = Object.fromEntries(Object.entries(elements).filter(([key]) => key !== id));
  // elements of one section stay in it
  return { ...design, [section]: left } as Design;
}

/** Without flows through a system or a meeting; their `via` may also be any other text, so that it is no reference. */
function withoutChannel(design: Design, id: string): Design {
  const flows = writtenFlows(design);
  if (!flows.some(({ via }) => via === id)) return design;
  return { ...design, flows: flows.map((flow) => (flow.via === id ? { ...flow, via: "none" } : flow)) };
}

/** Without what refers to an element, as one of some kinds. */
function withoutReferences(design: Design, kinds: readonly ReferenceKind[], id: string): Design {
  const changes = referenceChanges(design, (to, named) =>
    named === id && kinds.includes(to) ? undefined : named,
  );
  return rewritten(design, changes);
}
