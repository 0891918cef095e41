import type { Design } from "../model/design.ts";
import type { Rename } from "./edit.ts";
import { mustBeFree, mustBeListed } from "./refused.ts";
import { withIds } from "./with-ids.ts";

/** The same design in which an element has another id. */
export function renameElement(design: Design, edit: Rename): Design {
  const { section, id, to } = edit;
  mustBeListed(design, [section], id, edit, "id");
  if (to === id) return design;
  mustBeFree(design, section, to, edit, "to");
  return withIds(design, (each, named) => (each === section && named === id ? to : named));
}
