import type { Design } from "../model/design.ts";
import type { GiveDecision } from "./edit.ts";
import { mustBeListed } from "./refused.ts";

/** The same design in which one party holds a decision. What else is said of the decision stays, but for a rule by which several decide together. */
export function giveDecision(design: Design, edit: GiveDecision): Design {
  const { decision: id, to } = edit;
  mustBeListed(design, ["decisions"], id, edit, "decision");
  mustBeListed(design, ["units", "roles"], to, edit, "to");
  const { decisions } = design;
  if (typeof decisions !== "object") return design;
  const before = decisions[id];
  const holders = before?.heldBy === undefined ? [] : [before.heldBy].flat();
  const { jointly, ...rest } = { ...before };
  const isAlone = holders.length === 1 && holders[0] === to;
  // that there is no rule says nothing wrong of one holder
  const hasRule = jointly !== undefined && jointly !== "none";
  if (isAlone && !hasRule) return design;
  const kept = hasRule || jointly === undefined ? rest : { ...before };
  const decision = { ...kept, heldBy: isAlone && before?.heldBy !== undefined ? before.heldBy : to };
  return { ...design, decisions: { ...decisions, [id]: decision } };
}
