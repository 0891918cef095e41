import type { Design } from "../model/design.ts";
import { isId } from "../model/id.ts";
import { applyEdit } from "./apply-edit.ts";
import { type Edit, type EditKind, editKinds, type Split } from "./edit.ts";
import { elementSections } from "./element-section.ts";
import { isOwned } from "./hand-over.ts";
import { handoffsToAdd, handoffsToDefine } from "./handoffs-of.ts";
import { peopleIn, peopleOf } from "./holders.ts";
import { idsIn, listedIn } from "./ids-in.ts";
import { idsTaken } from "./refused.ts";
import { goersOf } from "./split-party.ts";

/** The edits of one kind that can be made of one activity, element, person or role. */
export type Editable = () => readonly Edit[];

/**
 * Edits that can be made of a design and change something, of some kinds: kind by kind, in the design's order. There are more than are listed:
 * an element is renamed to one other id, what is split off takes one activity, one role, or all of them, and who joins is a person who is known, or
 * one `newcomer`; handoffs bring what is needed and not brought, with terms of one kind, and are defined by what they lack.
 */
export function editsOf(design: Design, kinds: readonly EditKind[] = editKinds): readonly Edit[] {
  return kinds.flatMap((kind) => editables(design, kind).flatMap((edits) => edits()));
}

/** Of what edits of a kind can be made. */
export function editables(design: Design, kind: EditKind): readonly Editable[] {
  const [units, roles] = [listedIn(design, "units"), listedIn(design, "roles")];
  const activities = listedIn(design, "activities");
  const each = (ids: readonly string[], edits: (id: string) => readonly Edit[]) =>
    ids.map((id) => () => edits(id));
  const changing = (edits: readonly Edit[]) => edits.filter((edit) => applyEdit(design, edit) !== design);
  switch (kind) {
    case "move":
      return each(activities, (activity) =>
        changing([...units, ...roles].map((to) => ({ kind, activity, to }))),
      );
    case "share":
      return each(
        activities.filter((id) => isOwned(design, id)),
        (activity) => changing(units.map((unit) => ({ kind, activity, with: unit }))),
      );
    case "rename": {
      const ids = idsIn(design);
      return elementSections.flatMap((section) => {
        const taken = idsTaken(design, section);
        return each([...(ids.get(section) ?? [])], (id) => [
          { kind, section, id, to: freeId(taken, `${id}-renamed`) },
        ]);
      });
    }
    case "split": {
      const taken = idsTaken(design, "units");
      return each([...units, ...roles], (id) => splits(design, id, freeId(taken, id)));
    }
    case "merge":
      return [units, roles].flatMap((ids) =>
        each(ids.length > 1 ? ids : [], (id) =>
          ids.filter((into) => into !== id).map((into) => ({ kind, id, into })),
        ),
      );
    case "leave":
      return each(peopleOf(design), (person) => [{ kind, person }]);
    case "join": {
      const people = peopleOf(design);
      const newcomer = freeId(new Map(people.map((person) => [person, ""])), "newcomer");
      return each(roles, (role) =>
        [...people, newcomer]
          .filter((person) => !peopleIn(design, role).includes(person))
          .map((person) => ({ kind, person, role })),
      );
    }
    case "add-handoff":
      return handoffsToAdd(design);
    case "define-handoff":
      return handoffsToDefine(design).map((edit) => () => [edit]);
    case "give-decision":
      return each(listedIn(design, "decisions"), (decision) =>
        changing([...units, ...roles].map((to) => ({ kind, decision, to }))),
      );
  }
}

/** With one of what may go, or with all of it; with nothing where nothing may. */
function splits(design: Design, id: string, off: string): readonly Split[] {
  const { activities, roles } = goersOf(design, id);
  const each: readonly Pick<Split, "activities" | "roles">[] = [
    ...activities.map((activity) => ({ activities: [activity] })),
    ...roles.map((role) => ({ roles: [role] })),
  ];
  const all = { ...(activities.length > 0 ? { activities } : {}), ...(roles.length > 0 ? { roles } : {}) };
  return [...each, ...(each.length === 1 ? [] : [all])].map((going) => ({
    kind: "split",
    id,
    off,
    ...going,
  }));
}

/** A text that is taken, with the lowest number that makes it another one; of what cannot be an id, such as that of a flow without one, another text. */
function freeId(taken: ReadonlyMap<string, string>, wanted: string): string {
  const base = isId(`${wanted}-${taken.size}`) ? wanted : "renamed";
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
