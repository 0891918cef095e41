import type { Design } from "../model/design.ts";
import { addHandoff } from "./add-handoff.ts";
import { defineHandoff } from "./define-handoff.ts";
import type { Edit } from "./edit.ts";
import { giveDecision } from "./give-decision.ts";
import { moveActivity, shareActivity } from "./hand-over.ts";
import { mergeParties } from "./merge-parties.ts";
import { renameElement } from "./rename-element.ts";
import { splitParty } from "./split-party.ts";
import { personJoins, personLeaves } from "./staff-roles.ts";

/**
 * The design after one step of a reorganisation: valid, and the same but for what the edit says (docs/decisions/0081). The design itself where
 * it says what is so already.
 * @throws {RefusedEdit} when the edit names what is not there, gives an id that is taken, or cannot be made, with the attribute and the place.
 */
export function applyEdit(design: Design, edit: Edit): Design {
  switch (edit.kind) {
    case "move":
      return moveActivity(design, edit);
    case "share":
      return shareActivity(design, edit);
    case "rename":
      return renameElement(design, edit);
    case "split":
      return splitParty(design, edit);
    case "merge":
      return mergeParties(design, edit);
    case "leave":
      return personLeaves(design, edit);
    case "join":
      return personJoins(design, edit);
    case "add-handoff":
      return addHandoff(design, edit);
    case "define-handoff":
      return defineHandoff(design, edit);
    case "give-decision":
      return giveDecision(design, edit);
    default:
      throw new TypeError(`applyEdit: there is no edit of the kind \`${kindOf(edit)}\``);
  }
}

/** Only who writes without types gets here. */
function kindOf(edit: never): string {
  return String((edit as { readonly kind?: unknown } | undefined)?.kind);
}
