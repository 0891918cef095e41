import type { Design } from "../../../model/design.ts";
import { isPlain } from "../../../model/is-plain.ts";
import { setOwn } from "./set-own.ts";

/** Letters of one activity, in the order of the matrix's columns. */
export type PartyLetters = readonly (readonly [party: string, letters: readonly string[]])[];

/** The letters of an activity as a matrix says them: one party alone, several in the order of the columns. */
export function raciOf(row: PartyLetters): Readonly<Record<string, string | readonly string[]>> {
  const parties = new Map<string, string[]>();
  for (const [party, letters] of row)
    for (const letter of letters) parties.set(letter, [...(parties.get(letter) ?? []), party]);
  const raci: Record<string, string | readonly string[]> = {};
  for (const [letter, all] of parties) setOwn(raci, letter, all.length === 1 ? all[0] : all);
  return raci;
}

/** The letters of each party that a row of a matrix would say; nothing where it would say something else. */
export function rowOf(
  raci: unknown,
  ranks: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> | undefined {
  if (!isPlain(raci) || Object.keys(raci).length === 0) return undefined;
  const row = new Map<string, string[]>();
  for (const [letter, held] of Object.entries(raci)) {
    const parties = typeof held === "string" ? [held] : held;
    if (held === "none" || !Array.isArray(parties) || (Array.isArray(held) && held.length < 2))
      return undefined;
    for (const [at, party] of parties.entries()) {
      const before = ranks.get(parties[at - 1]);
      const rank = ranks.get(party);
      if (rank === undefined || (before !== undefined && before >= rank)) return undefined;
      row.set(party, [...(row.get(party) ?? []), letter]);
    }
  }
  return row;
}

/* A matrix of more columns than this shows only the parties that have letters, and none beyond what sheets can hold. */
const shownAll = 40;
const most = 10_000;

/** The parties of a matrix in the order of its columns: that of the design, as far as the lists of parties do not ask for another one. */
export function partiesInOrder({ units, roles, activities }: Design): readonly string[] {
  const all = [...Object.keys(units), ...Object.keys(typeof roles === "object" ? roles : {})];
  const lists = Object.values(activities).flatMap(({ raci }) =>
    typeof raci === "object" ? Object.values(raci) : [],
  );
  const used = new Set(lists.flat());
  const shown = all.length <= shownAll ? all : all.filter((party) => used.has(party));
  if (shown.length > most) return [];
  return ordered(
    shown,
    lists.filter((list) => typeof list === "object"),
  );
}

/** What must come first comes first; where lists disagree, the order as it is given. */
function ordered(parties: readonly string[], lists: readonly (readonly string[])[]): readonly string[] {
  const before = new Map<string, Set<string>>(parties.map((party) => [party, new Set()]));
  for (const list of lists)
    for (const [at, party] of list.entries()) {
      const last = list[at - 1];
      if (last !== undefined && before.has(last)) before.get(party)?.add(last);
    }
  const order = new Set<string>();
  for (const party of parties) {
    const path = [{ party, first: before.get(party)?.values() }];
    const open = new Set([party]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.first?.next();
      if (!next || next.done) {
        order.add(top.party);
        path.pop();
      } else if (!order.has(next.value) && !open.has(next.value)) {
        open.add(next.value);
        path.push({ party: next.value, first: before.get(next.value)?.values() });
      }
    }
  }
  return [...order];
}
