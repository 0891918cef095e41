import fc, { type Arbitrary } from "fast-check";
import { applyEdit } from "../../change/apply-edit.ts";
import { type Edit, type EditKind, editKinds } from "../../change/edit.ts";
import { editables } from "../../change/edits-of.ts";
import type { Design } from "../../model/design.ts";
import { basedOn } from "../based-on.ts";

/** A design after a reorganisation, and its steps in turn. */
export interface Edited {
  readonly design: Design;
  readonly edits: readonly Edit[];
}

/** Which reorganisations are made. */
export interface EditsOptions {
  /** Of what kinds the steps are; of every kind when left out. */
  readonly kinds?: readonly EditKind[] | undefined;
  /** How many steps there are at most; 4 when left out. */
  readonly most?: number | undefined;
}

/**
 * Reorganisations of a design: none at the least, several steps at the most, each of which can be made of what the ones before it left. They shrink
 * towards fewer steps.
 * @throws {TypeError} when no step of those kinds can be made of the design.
 */
export function edits(design: Design, { kinds = editKinds, most = 4 }: EditsOptions = {}): Arbitrary<Edited> {
  const possible = kinds.filter((kind) => editables(design, kind).some((choices) => choices().length > 0));
  if (possible.length === 0) throw new TypeError("edits: nothing of the design can be changed");
  const step = fc.record({ kind: fc.constantFrom(...possible), of: fc.nat(), choice: fc.nat() });
  return basedOn(
    fc.array(step, { maxLength: most, size: "max" }).map((steps) => edited(design, steps)),
    design,
  );
}

/** A step, by the rank of what it is about and of what is done to it: taken modulo their number. */
interface Step {
  readonly kind: EditKind;
  readonly of: number;
  readonly choice: number;
}

/** What steps make of a design; what cannot be done any more is left out. */
function edited(design: Design, steps: readonly Step[]): Edited {
  let left = design;
  const done: Edit[] = [];
  for (const { kind, of, choice } of steps) {
    const all = editables(left, kind);
    const choices = all[of % all.length]?.() ?? [];
    const edit = choices[choice % choices.length];
    if (!edit) continue;
    left = applyEdit(left, edit);
    done.push(edit);
  }
  return { design: left, edits: done };
}
