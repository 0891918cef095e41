import type { Design } from "../model/design.ts";
import { link } from "../organisation/link.ts";
import { writtenFlows } from "../organisation/link-flows.ts";
import type { DefineHandoff, HandoffTerms } from "./edit.ts";
import { termsOf } from "./handoff-terms.ts";
import { listedIn } from "./ids-in.ts";
import { mustBeListed, refused } from "./refused.ts";

/** The same design in which a flow between units says more of itself, or something else. */
export function defineHandoff(design: Design, edit: DefineHandoff): Design {
  const { flow: id } = edit;
  mustBeListed(design, ["flows"], id, edit, "flow");
  const terms = termsOf(design, edit);
  if (Object.keys(terms).length === 0) throw refused(edit, "flow", "no terms are given");
  const index = listedIn(design, "flows").indexOf(id);
  if (link(design).flows[index]?.crossing === "no")
    throw refused(edit, "flow", `/flows/${index} goes between no two units, and is no handoff`);
  const flows = writtenFlows(design);
  const before = flows[index];
  if (!before) return design;
  const defined = { ...before, ...terms, ...excluded(terms, before) };
  if (JSON.stringify(defined) === JSON.stringify(before)) return design;
  return { ...design, flows: flows.with(index, withoutUnstated(defined)) };
}

/** What starts a handoff now takes the place of what started it before: an event of an interval, an interval of an event. */
function excluded({ every, on }: HandoffTerms, before: HandoffTerms): HandoffTerms {
  if (every !== undefined && every !== "none" && before.on !== undefined) return { on: undefined };
  if (on !== undefined && on !== "none" && before.every !== undefined) return { every: undefined };
  return {};
}

function withoutUnstated<T extends object>(flow: T): T {
  return Object.fromEntries(Object.entries(flow).filter(([, value]) => value !== undefined)) as T;
}
