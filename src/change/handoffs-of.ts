import type { Design } from "../model/design.ts";
import type { Activity, Flow } from "../organisation/elements.ts";
import { link } from "../organisation/link.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { addHandoff } from "./add-handoff.ts";
import type { AddHandoff, DefineHandoff, HandoffTerms } from "./edit.ts";
import { RefusedEdit } from "./refused.ts";

/** The handoffs that can be added to a design: for each activity that needs something of another unit which no flow brings, from each of its producers. */
export function handoffsToAdd(design: Design): readonly (() => readonly AddHandoff[])[] {
  const organisation = link(design);
  return organisation.needs.flatMap(
    ({ activity, information, crossing }): (() => readonly AddHandoff[])[] => {
      if (crossing === "no" || activity.inbound.some((flow) => flow.information === information)) return [];
      const edits = information.producers.map((from): AddHandoff => {
        const terms = termsFor(from, organisation);
        return { kind: "add-handoff", information: information.id, from: from.id, to: activity.id, ...terms };
      });
      return [() => edits.filter((edit) => isPossible(design, edit))];
    },
  );
}

/** What the handoffs of a design lack, one edit for each that lacks something. */
export function handoffsToDefine(design: Design): readonly DefineHandoff[] {
  const organisation = link(design);
  return organisation.flows.flatMap((flow): DefineHandoff[] => {
    if (flow.crossing === "no") return [];
    const terms = Object.entries(termsFor(flow.from, organisation)).filter(([name]) => lacks(flow, name));
    return terms.length === 0
      ? []
      : [{ kind: "define-handoff", flow: flow.id, ...Object.fromEntries(terms) }];
  });
}

/** What starts a handoff is one of two, of which neither lacks where the other is stated. */
function lacks(flow: Flow, name: string): boolean {
  const isStated = (value: unknown) => value !== undefined && value !== null;
  if (name === "every") return !isStated(flow.every) && !isStated(flow.on);
  if (name === "owner") return !isStated(flow.owner);
  if (name === "via") return !isStated(flow.via);
  return name === "within" && !isStated(flow.within);
}

function termsFor({ answerers, owners }: Activity, { units }: Organisation): HandoffTerms {
  const [party] = [...answerers, ...(owners?.units ?? []), ...units.values()];
  return { ...(party ? { owner: party.id } : {}), via: "email", every: "weekly", within: "P1D" };
}

function isPossible(design: Design, edit: AddHandoff): boolean {
  try {
    addHandoff(design, edit);
    return true;
  } catch (error) {
    if (error instanceof RefusedEdit) return false;
    throw error;
  }
}
