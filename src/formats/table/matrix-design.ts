import type { Design } from "../../model/design.ts";
import type { SchemeDeclaration } from "../../model/scheme.ts";
import { isWritten } from "../../model/text.ts";
import { idGiver, idOf } from "./ids.ts";
import type { Matrix, MatrixActivity, MatrixParty } from "./matrix.ts";
import { partyKey } from "./matrix.ts";
import type { TablePlace } from "./place.ts";

/** A party of the design, as several matrices name it. */
export interface DesignParty {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** The design, and which of its ids stands for what in the matrices. */
export interface MatrixDesign {
  readonly design: Design;
  readonly parties: readonly DesignParty[];
  readonly partyOf: (party: MatrixParty) => DesignParty | undefined;
  readonly idOfActivity: ReadonlyMap<MatrixActivity, string>;
  /** Names given twice in one section of one table. */
  readonly twice: readonly { readonly matrix: Matrix; readonly place: TablePlace; readonly text: string }[];
}

interface Wanted {
  readonly name: string | undefined;
  readonly scheme: SchemeDeclaration;
  readonly letterOrder: readonly string[];
  /** The unit of parties that nothing puts into another. */
  readonly unit: string;
  /** Party, by name or id -> unit. */
  readonly units: ReadonlyMap<string, string>;
}

/** One design of several matrices: parties of one name are one, activities of different tables or sections are different. */
export function matrixDesign(matrices: readonly Matrix[], wanted: Wanted): MatrixDesign {
  const giveId = idGiver();
  const found = new Map<string, { id: string; name: string; unitName: string }>();
  // Roles choose their ids before units: both are parties, and cells name the roles.
  for (const party of matrices.flatMap((matrix) => matrix.parties)) {
    const key = partyKey(party.name, party.group);
    if (found.has(key)) continue;
    const plain = idOf(party.name, "party");
    const id = giveId(plain);
    const unitName = wanted.units.get(party.name) ?? wanted.units.get(id) ?? party.group ?? wanted.unit;
    found.set(key, { id, name: party.name, unitName });
  }
  const unitIds = new Map<string, string>();
  const units: Record<string, { name?: string }> = {};
  const parties = [...found].map(([key, { id, name, unitName }]) => {
    const unitKey = unitName.normalize("NFC").toLowerCase();
    const unit = unitIds.get(unitKey) ?? giveId(idOf(unitName, "organisation"));
    if (!unitIds.has(unitKey)) units[unit] = named(unit, unitName);
    unitIds.set(unitKey, unit);
    return [key, { id, name, unit }] as const;
  });
  const byKey = new Map<string, DesignParty>(parties);
  const partyOf = (party: MatrixParty) => byKey.get(partyKey(party.name, party.group));
  const { ids, twice } = activityIds(matrices);
  const activities = matrices.flatMap((matrix) =>
    matrix.activities.map((activity) => {
      const id = ids.get(activity) ?? "";
      const tags = [matrix.headings.at(-1) ?? "", ...activity.sections].filter(isWritten);
      const raci = lettersOf(activity, partyOf, wanted.letterOrder);
      return [
        id,
        { ...named(id, activity.name), ...(raci ? { raci } : {}), ...(tags.length > 0 ? { tags } : {}) },
      ] as const;
    }),
  );
  const roles = [...byKey.values()].map(({ id, name, unit }) => [id, { ...named(id, name), unit }] as const);
  const design: Design = {
    orgproof: 1,
    ...(wanted.name === undefined || !isWritten(wanted.name) ? {} : { name: wanted.name }),
    scheme: wanted.scheme,
    units,
    roles: Object.fromEntries(roles),
    activities: Object.fromEntries(activities),
  };
  return { design, parties: [...byKey.values()], partyOf, idOfActivity: ids, twice };
}

/** The name, where it says something that the id does not say already. */
function named(id: string, name: string): { name?: string } {
  return id === name || !isWritten(name) ? {} : { name };
}

/** Letter -> parties, one alone without a list; nothing where no cell holds a letter. */
function lettersOf(
  activity: MatrixActivity,
  partyOf: (party: MatrixParty) => DesignParty | undefined,
  order: readonly string[],
): Record<string, string | string[]> | undefined {
  const by = new Map<string, Set<string>>(order.map((letter) => [letter, new Set()]));
  for (const { party, letters } of activity.assigned) {
    const id = partyOf(party)?.id;
    for (const letter of letters) if (id !== undefined) by.get(letter)?.add(id);
  }
  const held = [...by].filter(([, ids]) => ids.size > 0);
  if (held.length === 0) return undefined;
  return Object.fromEntries(
    held.map(([letter, ids]) => [letter, ids.size === 1 ? ([...ids][0] ?? "") : [...ids]]),
  );
}

/** Ids of activities: the name; where several have it, the section (else the heading) in front, then all sections, then the heading, too. */
function activityIds(matrices: readonly Matrix[]) {
  const all = matrices.flatMap((matrix) => matrix.activities.map((activity) => ({ matrix, activity })));
  type Each = (typeof all)[number];
  const forms: readonly ((each: Each) => string)[] = [
    ({ activity }) => activity.name,
    ({ matrix, activity }) => `${activity.sections.at(-1) ?? matrix.headings.at(-1) ?? ""} ${activity.name}`,
    ({ activity }) => [...activity.sections, activity.name].join(" "),
    ({ matrix, activity }) => [matrix.headings.at(-1) ?? "", ...activity.sections, activity.name].join(" "),
  ];
  const counts = forms.map((form) => count(all.map((each) => idOf(form(each), "activity"))));
  const giveId = idGiver();
  const ids = new Map<MatrixActivity, string>();
  const seen = new Set<string>();
  const twice: { matrix: Matrix; place: TablePlace; text: string }[] = [];
  for (const each of all) {
    const wanted = forms.map((form) => idOf(form(each), "activity"));
    const free = wanted.find((id, form) => counts[form]?.get(id) === 1) ?? wanted.at(-1) ?? "activity";
    ids.set(each.activity, giveId(free));
    const key = JSON.stringify([matrices.indexOf(each.matrix), each.activity.sections, each.activity.name]);
    if (seen.has(key))
      twice.push({ matrix: each.matrix, place: each.activity.place, text: each.activity.name });
    seen.add(key);
  }
  return { ids, twice };
}

function count(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
