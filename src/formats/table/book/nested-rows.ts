import { isPlain } from "../../../model/is-plain.ts";

type Fact = Readonly<Record<string, unknown>>;

/** The needs of an activity as rows, where some say more than an id does; nothing where one cell can say them, or only one can. */
export function needRowsOf(needs: unknown): readonly Fact[] | undefined {
  if (!Array.isArray(needs) || !needs.some(isPlain)) return undefined;
  // in a row that says no more than the information, it is an id
  if (!needs.every((need) => !isPlain(need) || saysMore(need))) return undefined;
  return needs.map((need: unknown) => (isPlain(need) ? need : { information: need }));
}

/** What the rows of an activity say that it needs. */
export function needOfRow(row: Fact): unknown {
  return saysMore(row) ? row : row.information;
}

function saysMore({ within, toStart }: Fact): boolean {
  return within !== undefined || toStart !== undefined;
}

/** The transfers of a knowledge as rows; nothing where they are no list of some. */
export function transferRowsOf(transfers: unknown): readonly Fact[] | undefined {
  return Array.isArray(transfers) && transfers.length > 0 && transfers.every(isPlain) ? transfers : undefined;
}
