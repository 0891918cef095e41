import type { Design } from "../model/design.ts";
import { writtenFlows } from "../organisation/link-flows.ts";
import { elementsIn } from "../organisation/written-in.ts";

/** A text that names a system or a meeting, where there is one of that id, and is free text otherwise. */
export interface Channel {
  readonly text: string;
  readonly path: readonly (string | number)[];
  /** What it may name. */
  readonly sections: readonly ("systems" | "meetings")[];
}

/** What flows go `via`, and the `ref` of what carries knowledge. */
export function channelsIn(design: Design): readonly Channel[] {
  const channels: Channel[] = [];
  for (const [at, { via }] of writtenFlows(design).entries())
    if (via !== undefined && via !== "none")
      channels.push({ text: via, path: ["flows", at, "via"], sections: ["systems", "meetings"] });
  for (const [id, knowledge] of elementsIn(design.knowledge)) {
    const transfers = knowledge?.transfers;
    if (transfers === undefined || transfers === "none") continue;
    const path = ["knowledge", id, "transfers"];
    // one alone may stand in place of a list
    const each = Array.isArray(transfers)
      ? transfers.map(({ ref }, at) => ({ ref, path: [...path, at] }))
      : [{ ref: (transfers as Extract<typeof transfers, { ref?: unknown }>).ref, path }];
    for (const { ref, path: at } of each)
      if (ref !== undefined && ref !== "none")
        channels.push({ text: ref, path: [...at, "ref"], sections: ["meetings"] });
  }
  return channels;
}
