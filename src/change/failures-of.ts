import type { Design } from "../model/design.ts";
import { flowId, writtenFlows } from "../organisation/link-flows.ts";
import { elementsIn } from "../organisation/written-in.ts";
import { type Failure, type FailureKind, failureKinds } from "./failure.ts";
import { canBeForgotten, peopleOf } from "./holders.ts";

/** Everything in a design that can fail, or what of some kinds can: kind by kind, in the design's order. What nobody knows is not among it. */
export function failuresOf(design: Design, kinds: readonly FailureKind[] = failureKinds): readonly Failure[] {
  return kinds.flatMap((kind) => idsOf(design, kind).map((id): Failure => ({ kind, id })));
}

function idsOf(design: Design, kind: FailureKind): readonly string[] {
  switch (kind) {
    case "person":
      return peopleOf(design);
    case "role":
      return keysOf(design.roles);
    case "meeting":
      return keysOf(design.meetings);
    case "system":
      return keysOf(design.systems);
    case "flow":
      return writtenFlows(design).map(flowId);
    case "knowledge":
      return elementsIn(design.knowledge).flatMap(([id, each]) => (each && canBeForgotten(each) ? [id] : []));
  }
}

function keysOf(section: object | "none" | undefined): readonly string[] {
  return typeof section === "object" ? Object.keys(section) : [];
}
