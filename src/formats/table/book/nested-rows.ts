import { isPlain } from "../../../model/is-plain.ts";

type Fact = Readonly<Record<string, unknown>>;

/** What stands in rows of its own, and what its cell says beside them. */
export interface NestedRows {
  readonly rows: readonly Fact[];
  /** `[]`: the one row is a list of one. */
  readonly cell: unknown;
}

/** The needs of an activity as rows, where some say more than an id does; nothing where only one cell can say them. */
export function needRowsOf(needs: unknown): NestedRows | undefined {
  const list: readonly unknown[] = Array.isArray(needs) ? needs : [needs];
  if (!list.some(isPlain)) return undefined;
  // in a row that says no more than the information, it is an id
  if (!list.every((need) => !isPlain(need) || saysMore(need))) return undefined;
  const rows = list.map((need): Fact => (isPlain(need) ? need : { information: need }));
  return { rows, cell: Array.isArray(needs) && rows.length === 1 ? [] : undefined };
}

/** What the rows of an activity say that it needs. */
export function needsOfRows(rows: readonly Fact[], cell: unknown): unknown {
  const needs = rows.map((row) => (saysMore(row) ? row : row.information));
  return needs.length === 1 && cell === undefined ? needs[0] : needs;
}

function saysMore({ within, toStart }: Fact): boolean {
  return within !== undefined || toStart !== undefined;
}

/** The transfers of a knowledge as rows; nothing where they are no list of some. */
export function transferRowsOf(transfers: unknown): NestedRows | undefined {
  const isRows = Array.isArray(transfers) && transfers.length > 0 && transfers.every(isPlain);
  return isRows ? { rows: transfers, cell: undefined } : undefined;
}
