import type { Design } from "../model/design.ts";
import type { Meaning } from "../model/scheme.ts";
import { type Scheme, schemeOf } from "../organisation/letters.ts";
import { statesLetters } from "../organisation/states-letters.ts";
import type { Move, Share } from "./edit.ts";
import { lists } from "./ids-in.ts";
import { mustBeListed, refused } from "./refused.ts";

type Written = Design["activities"][string];
type Raci = Exclude<Written["raci"], "none" | undefined>;

/** The same design in which somebody else answers for an activity, and performs it. */
export function moveActivity(design: Design, edit: Move): Design {
  const { activity: id, to } = edit;
  mustBeListed(design, ["activities"], id, edit, "activity");
  mustBeListed(design, ["units", "roles"], to, edit, "to");
  const written = activityIn(design, id);
  const scheme = schemeOf(design.scheme);
  const held = heldLetters(written, scheme, ["answers", "performs"]);
  const given =
    held.length > 0 ? held : statesLetters(design, scheme) ? lettersOf(scheme, "performs").slice(0, 1) : [];
  const before = new Set(held.flatMap((letter) => partiesOf(written, letter)));
  const changes = {
    ...(declaredOwners(written).length > 0 || given.length === 0
      ? { ownership: kept(written.ownership, unitsOf(design, to)) }
      : {}),
    ...(given.length > 0 ? { raci: withLetters(written, given, () => [to]) } : {}),
    ...(isByParty(written.effort) ? { effort: effortMoved(written.effort, before, to) } : {}),
  };
  return withActivity(design, id, changes);
}

/** The same design in which a unit owns an activity and performs it beside those who do. */
export function shareActivity(design: Design, edit: Share): Design {
  const { activity: id, with: unit } = edit;
  mustBeListed(design, ["activities"], id, edit, "activity");
  mustBeListed(design, ["units"], unit, edit, "with");
  const written = activityIn(design, id);
  if (!isOwned(design, id))
    throw refused(
      edit,
      "activity",
      `nobody owns /activities/${id}, so that there is nobody to share it with`,
    );
  const scheme = schemeOf(design.scheme);
  const answering = heldLetters(written, scheme, ["answers"]);
  const performing = heldLetters(written, scheme, ["performs"]);
  const isHeld = answering.length + performing.length > 0;
  const letter = performing[0] ?? lettersOf(scheme, "performs")[0] ?? answering[0];
  // they perform as long as nobody is said to
  const implied = performing.length === 0 && scheme.impliedPerformers ? answering : [];
  const others = implied.flatMap((each) => partiesOf(written, each));
  const owners = declaredOwners(written);
  return withActivity(design, id, {
    ...(owners.length > 0 ? { ownership: kept(written.ownership, [...owners, unit]) } : {}),
    ...(isHeld && letter !== undefined
      ? { raci: withLetters(written, [letter], (parties) => [...parties, ...others, unit]) }
      : {}),
  });
}

/** Whether anybody owns an activity: as declared, or because somebody answers or performs. */
export function isOwned(design: Design, id: string): boolean {
  const written = activityIn(design, id);
  const held = heldLetters(written, schemeOf(design.scheme), ["answers", "performs"]);
  return declaredOwners(written).length > 0 || held.length > 0;
}

function activityIn({ activities }: Design, id: string): Written {
  return activities[id] as Written;
}

/** Changes attributes of an activity; the design itself where they are what they were. */
function withActivity(design: Design, id: string, changes: Partial<Written>): Design {
  const written = activityIn(design, id);
  const isSame = Object.entries(changes).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(written[name as keyof Written]),
  );
  if (isSame) return design;
  return { ...design, activities: { ...design.activities, [id]: { ...written, ...changes } } };
}

function declaredOwners({ ownership }: Written): readonly string[] {
  return ownership === undefined || ownership === "none" ? [] : [ownership].flat();
}

/** The units of a party. */
function unitsOf(design: Design, party: string): readonly string[] {
  const { roles } = design;
  if (lists(design, "units", party) || typeof roles !== "object") return [party];
  return [roles[party]?.unit ?? []].flat();
}

function partiesOf({ raci }: Written, letter: string): readonly string[] {
  const parties = raci === "none" ? undefined : raci?.[letter];
  return parties === undefined ? [] : [parties].flat();
}

/** Letters of a meaning, in the order of the scheme. */
function lettersOf({ letters }: Scheme, meaning: Meaning): readonly string[] {
  return [...letters.values()]
    .filter(({ meanings }) => meanings.includes(meaning))
    .map(({ letter }) => letter);
}

/** The letters of some meanings that somebody holds. */
function heldLetters(written: Written, scheme: Scheme, meanings: readonly Meaning[]): readonly string[] {
  return [...scheme.letters.values()]
    .filter((letter) => meanings.some((meaning) => letter.meanings.includes(meaning)))
    .map(({ letter }) => letter)
    .filter((letter) => partiesOf(written, letter).length > 0);
}

function withLetters(
  written: Written,
  letters: readonly string[],
  change: (parties: readonly string[]) => readonly string[],
): Raci {
  const raci = written.raci === "none" ? undefined : written.raci;
  const changed = letters.map((letter) => [letter, kept(raci?.[letter], change(partiesOf(written, letter)))]);
  return { ...raci, ...Object.fromEntries(changed) };
}

/** One id alone, or a list of them, each once; as it is written where it says the same. */
function kept(
  written: string | readonly string[] | undefined,
  ids: readonly string[],
): string | readonly string[] {
  const [first, ...others] = new Set(ids);
  if (first === undefined) return [];
  if (others.length > 0) return [first, ...others];
  return typeof written === "object" && written.length === 1 && written[0] === first ? written : first;
}

function isByParty(effort: Written["effort"]): effort is { readonly [party: string]: number } {
  return typeof effort === "object";
}

/** Hours that are stated of a party go with the work. */
function effortMoved(
  effort: { readonly [party: string]: number },
  from: ReadonlySet<string>,
  to: string,
): { readonly [party: string]: number } {
  const moved = new Map<string, number>();
  for (const [party, hours] of Object.entries(effort)) {
    const holder = from.has(party) ? to : party;
    moved.set(holder, (moved.get(holder) ?? 0) + hours);
  }
  return Object.fromEntries(moved);
}
