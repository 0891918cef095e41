import { textAt } from "./grid.ts";
import type { Layout } from "./layout.ts";
import type { Log } from "./log.ts";
import type { Assignment, Matrix, MatrixParty } from "./matrix.ts";
import { partyKey } from "./matrix.ts";
import { isCross, isWildcard, namesIn, plainNames } from "./names.ts";
import type { Labelled } from "./rows.ts";

/** A matrix whose columns are letters and whose cells name parties. */
export function readNames(
  layout: Layout,
  labelled: Labelled,
  log: Log,
): Pick<Matrix, "orientation" | "parties" | "activities"> {
  const parties = new Map<string, MatrixParty>();
  const known = plainNames(
    labelled.rows.flatMap(({ row }) => layout.data.map((column) => textAt(row, column))),
  );
  const activities = labelled.rows.map(({ row, name, sections, cell: label }) => {
    const assigned: Assignment[] = [];
    for (const column of layout.data) {
      const cell = row[column];
      const letter = layout.letters.get(column);
      if (!cell || letter === undefined || cell.text === "") continue;
      const { text, raw, place } = cell;
      const found = namesIn(text, known);
      for (const each of found.whole) {
        log.notes.push({ code: "not-split", place, text: each, says: "may be several parties: read as one" });
      }
      for (const each of found.split)
        log.notes.push({ code: "split", place, text: each, says: "read as several parties" });
      for (const each of found.names) {
        const key = partyKey(each, undefined);
        if (isWildcard(each) && !parties.has(key)) {
          log.notes.push({
            code: "wildcard",
            place,
            text: each,
            says: "stands for everybody: read as a party of that name",
          });
        }
        const isMark = isCross(each, known);
        if (isMark || !/\p{L}|\p{N}/u.test(each)) {
          const reason = isMark ? "a mark, no name of a party" : "no name";
          log.unread.push({ kind: "cell", place, text: raw, reason });
          continue;
        }
        const party = parties.get(key) ?? { name: each, group: undefined, place };
        parties.set(key, party);
        assigned.push({ party, letters: [letter], text: raw, place });
      }
    }
    return { name, sections, place: label.place, assigned };
  });
  return { orientation: "letter-columns", parties: [...parties.values()], activities };
}
