import type { BpmnElement } from "./bpmn-tree.ts";
import type { Party } from "./parties.ts";

/** An activity while it is put together. */
export interface ActivityDraft {
  readonly element: BpmnElement;
  readonly id: string;
  readonly name: string;
  /** Whose lane or pool it stands in. */
  readonly party: Party | undefined;
  readonly tags: readonly string[];
  readonly process: string | undefined;
  /** Letter -> ids of parties. */
  readonly raci: Map<string, Set<string>>;
  readonly needs: Set<string>;
  readonly produces: Set<string>;
  readonly decides: Set<string>;
}

/** A flow while it is put together. */
export interface FlowDraft {
  readonly carries: string;
  readonly from: string;
  readonly to: string;
}

/** JSON pointer of an activity. */
export function activityPointer({ id }: Pick<ActivityDraft, "id">): string {
  return `/activities/${id}`;
}
