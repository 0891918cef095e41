import { pointer } from "../../findings/pointer.ts";
import type { ChangeWord } from "../../messages/en/change.ts";
import type { Activity, OwnerSet } from "../../organisation/elements.ts";
import type { Both } from "./both.ts";
import type { Change } from "./change.ts";
import { canonical, elementsOf, type WrittenElement, withElement } from "./design-parts.ts";

/** Changes that have words of their own, and the attributes that they tell of. */
export interface OwnChanges {
  readonly changes: readonly Change[];
  readonly told: readonly string[];
}

/** Who owns an activity now, and whose letters in it are different. */
export function activityChanges(
  id: string,
  was: WrittenElement,
  is: WrittenElement,
  path: string,
  { old, now }: Both,
): OwnChanges {
  const [before, after] = [old.activities.get(id), now.activities.get(id)];
  if (!before || !after) return { changes: [], told: [] };
  const owners = ownersChange(before, after, was, path);
  const isLettered = canonical(was.raci) !== canonical(is.raci);
  const isListed = (raci: unknown) => raci === undefined || typeof raci === "object";
  const tellsLetters = isLettered && isListed(was.raci) && isListed(is.raci);
  return {
    changes: [...owners, ...(tellsLetters ? letterChanges(before, after, was, path) : [])],
    told: [...(owners.length > 0 ? ["ownership"] : []), ...(tellsLetters ? ["raci"] : [])],
  };
}

function ownersChange(
  before: Activity,
  after: Activity,
  was: WrittenElement,
  path: string,
): readonly Change[] {
  const [old, now] = [idsOf(before.owners), idsOf(after.owners)];
  if (canonical(old) === canonical(now)) return [];
  const lost = (old ?? []).filter((id) => !now?.includes(id));
  return [
    {
      subject: { kind: "activity", id: after.id },
      says: wordFor(before.owners, after.owners),
      values: {
        activity: after,
        ...(old ? { before: namesOf(before.owners) } : {}),
        ...(now ? { after: namesOf(after.owners) } : {}),
      },
      path: `${path}/ownership`,
      breaks: now ? lost : [],
      undo: (design) => restoring(design, after.id, was, ["ownership", "raci"]),
    },
  ];
}

function wordFor(before: OwnerSet | undefined, after: OwnerSet | undefined): ChangeWord {
  if (!before) return "owners/known";
  if (!after) return "owners/unknown";
  if (after.shared && !before.shared) return "shared";
  if (before.shared && !after.shared) return "not-shared";
  const isApart = !before.units.some(({ id }) => after.units.some((unit) => unit.id === id));
  return isApart && before.units.length > 0 && after.units.length > 0 ? "moved" : "owners";
}

function idsOf(owners: OwnerSet | undefined): readonly string[] | undefined {
  return owners?.units.map(({ id }) => id);
}

/** Whom to name; nobody is a word, too. */
function namesOf(owners: OwnerSet | undefined) {
  const units = owners?.units ?? [];
  return units.length > 0 ? units : { word: "nobody" };
}

function letterChanges(
  before: Activity,
  after: Activity,
  was: WrittenElement,
  path: string,
): readonly Change[] {
  const [old, now] = [lettersOf(before), lettersOf(after)];
  const parties = new Set([...now.keys(), ...old.keys()]);
  return [...parties].flatMap((party): Change[] => {
    const [held, holds] = [old.get(party) ?? [], now.get(party) ?? []];
    if (held.join() === holds.join()) return [];
    const says = held.length === 0 ? "letters/got" : holds.length === 0 ? "letters/lost" : "letters";
    return [
      {
        subject: { kind: "activity", id: after.id },
        says,
        values: {
          activity: after,
          party: partyNamed(party, after, before),
          ...(held.length > 0 ? { before: held } : {}),
          ...(holds.length > 0 ? { after: holds } : {}),
        },
        path: `${path}${pointer(["raci"])}`,
        breaks: [],
        undo: (design) => restoring(design, after.id, was, ["raci"]),
      },
    ];
  });
}

function lettersOf({ assignments = [] }: Activity): ReadonlyMap<string, readonly string[]> {
  const letters = new Map<string, string[]>();
  for (const { party, letter } of assignments)
    letters.set(party.id, [...(letters.get(party.id) ?? []), letter.letter].sort());
  return letters;
}

function partyNamed(id: string, ...activities: readonly Activity[]) {
  for (const { assignments = [] } of activities)
    for (const { party } of assignments) if (party.id === id) return party;
  return id;
}

/** A design in which an activity says of some attributes what it said before. */
function restoring(
  design: Parameters<Change["undo"]>[0],
  id: string,
  was: WrittenElement,
  names: readonly string[],
): ReturnType<Change["undo"]> {
  const element = elementsOf(design, "activities").get(id);
  if (!element) return design;
  const kept = Object.entries(element).filter(([name]) => !names.includes(name));
  const restored = Object.entries(was).filter(([name]) => names.includes(name));
  return withElement(design, "activities", id, Object.fromEntries([...kept, ...restored]));
}
