import type { Party } from "../../organisation/elements.ts";
import type { OwnChanges } from "./activity-changes.ts";
import type { Both } from "./both.ts";
import { canonical, elementsOf, type WrittenElement, withElement } from "./design-parts.ts";

/** Who holds a decision now. */
export function decisionChanges(
  id: string,
  was: WrittenElement,
  is: WrittenElement,
  path: string,
  { old, now }: Both,
): OwnChanges {
  const [before, after] = [old.decisions.get(id), now.decisions.get(id)];
  if (!before || !after || canonical(was.heldBy) === canonical(is.heldBy)) return { changes: [], told: [] };
  const says = !before.heldBy ? "holders/known" : !after.heldBy ? "holders/unknown" : "holders";
  const kept = new Set(after.heldBy?.flatMap(({ units }) => units.map((unit) => unit.id)));
  const held = before.heldBy?.flatMap(({ units }) => units.map((unit) => unit.id)) ?? [];
  const change = {
    subject: { kind: "decision", id },
    says,
    values: {
      decision: after,
      ...(before.heldBy ? { before: named(before.heldBy) } : {}),
      ...(after.heldBy ? { after: named(after.heldBy) } : {}),
    },
    path: `${path}/heldBy`,
    breaks: after.heldBy ? [...new Set(held)].filter((unit) => !kept.has(unit)) : [],
    undo: (design: Parameters<typeof elementsOf>[0]) => {
      const { heldBy: _, ...others } = elementsOf(design, "decisions").get(id) ?? {};
      const element = was.heldBy === undefined ? others : { ...others, heldBy: was.heldBy };
      return withElement(design, "decisions", id, element);
    },
  } as const;
  return { changes: [change], told: ["heldBy"] };
}

/** Whom to name; nobody is a word, too. */
function named(parties: readonly Party[]) {
  return parties.length > 0 ? parties : { word: "nobody" };
}
