import type { Design } from "../../model/design.ts";
import type { Activity } from "../../organisation/elements.ts";
import { type LinkedDraft, linkDraft } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { type Changing, elementsOf, placeOf } from "./places.ts";

/** An organisation of which things are taken away, and put back again. */
export interface Scratch extends LinkedDraft {
  /** Changes an attribute, and keeps what it was. */
  readonly set: <T extends object, K extends Changing & keyof T>(
    holder: T,
    attribute: K,
    value: T[K],
  ) => void;
  /** Notes that something changed that is no attribute. */
  readonly note: (place: number) => void;
  /** Notes that an element is not there any more. */
  readonly drop: (element: object) => void;
  readonly isGone: (element: object) => boolean;
  /** Activities that others own, or from which other flows go out. */
  readonly rewired: ReadonlySet<Activity>;
  /** The numbers of the attributes that are not what they were. */
  readonly changed: ReadonlySet<number>;
  /** Puts everything back. */
  readonly restore: () => void;
}

/** Links a design for failures to be tried on. */
export function scratchOf(design: Design): Scratch {
  const linked = linkDraft(design);
  const { organisation } = linked;
  const numbers = new Map<object, number>([[organisation, 0]]);
  for (const element of elementsOf(organisation)) numbers.set(element, numbers.size);
  const changed = new Set<number>();
  const gone = new Set<object>();
  const rewired = new Set<Activity>();
  const undo: (() => void)[] = [];
  const numberFlows = ({ flows }: Organisation) => {
    // what is asked of chains finds flows by their index
    for (let index = flows.length - 1; index >= 0 && flows[index]?.index !== index; index -= 1)
      (flows[index] as { index: number }).index = index;
  };
  const write = <T extends object, K extends keyof T>(holder: T, attribute: K, value: T[K]) => {
    holder[attribute] = value;
    if (holder === (organisation as object) && attribute === "flows") numberFlows(organisation);
  };
  return {
    ...linked,
    set(holder, attribute, value) {
      const before = holder[attribute];
      if (before === value) return;
      undo.push(() => write(holder, attribute, before));
      write(holder, attribute, value);
      if ((attribute === "owners" || attribute === "outbound") && isActivity(holder)) rewired.add(holder);
      changed.add(placeOf(numbers.get(holder) as number, attribute));
    },
    note: (place) => void changed.add(place),
    drop: (element) => void gone.add(element),
    isGone: (element) => gone.has(element),
    rewired,
    changed,
    restore() {
      for (let last = undo.pop(); last; last = undo.pop()) last();
      changed.clear();
      gone.clear();
      rewired.clear();
    },
  };
}

function isActivity(holder: object): holder is Activity {
  return "outbound" in holder;
}
