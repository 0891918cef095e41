import { word } from "../../../findings/vocabulary.ts";
import { isPlain } from "../../../model/is-plain.ts";
import { type Assembly, elementOf, headerOf, type KnownTable, withoutId } from "./assembly.ts";
import { needsOfRows } from "./nested-rows.ts";
import { dataRows, readRow } from "./read-sheet-rows.ts";
import { setOwn } from "./set-own.ts";

const homes = {
  needs: { section: "activities", key: "activity", attribute: "needs", of: needsOfRows },
  transfers: {
    section: "knowledge",
    key: "knowledge",
    attribute: "transfers",
    of: (rows: readonly object[]): unknown => rows,
  },
} as const;

/** Adds what stands in a sheet of its own to what it belongs to: needs and transfers to their elements, letters to the scheme. */
export function addNested(known: KnownTable, assembly: Assembly): void {
  if (known.plan.key === "scheme") addScheme(known, assembly);
  else if (known.plan.key === "needs" || known.plan.key === "transfers")
    addRows(known, homes[known.plan.key], assembly);
}

function addRows(known: KnownTable, home: (typeof homes)["needs" | "transfers"], assembly: Assembly): void {
  const { table } = known;
  const { faults, tell } = assembly;
  const header = headerOf(known, assembly);
  const number = header.columns.find(({ column }) => column.path[0] === home.key)?.number ?? 1;
  const lists = new Map<string, Record<string, unknown>[]>();
  for (const row of dataRows(table, header)) {
    const { facts, columns } = readRow(table, row, header, faults);
    const { [home.key]: id, ...fact } = facts;
    const element = elementOf(assembly, home.section, id);
    const position = table.placeOf(row, number);
    if (typeof id !== "string") {
      faults.push(withoutId(table, row, home.key));
      continue;
    }
    if (!element) {
      faults.push({ rule: "reference/unknown", path: [], params: { kind: word(home.key), id }, position });
      continue;
    }
    const list = lists.get(id) ?? [];
    if (!lists.has(id)) {
      const said = element[home.attribute];
      if (said !== undefined && !(Array.isArray(said) && said.length === 0)) {
        const params = { key: home.attribute, line: row.at };
        faults.push({ rule: "schema/duplicate-key", path: [], params, position });
      } else lists.set(id, list);
    }
    const path = [home.section, id, home.attribute];
    const item = [...path, list.length];
    list.push(fact);
    tell(item, table, row, number);
    for (const [attribute, column] of columns) {
      tell([...item, attribute], table, row, column);
      tell([...path, attribute], table, row, column);
    }
    tell(path, table, row, number);
  }
  for (const [id, list] of lists) {
    const element = elementOf(assembly, home.section, id);
    if (element) setOwn(element, home.attribute, home.of(list, element[home.attribute]));
  }
}

/** A scheme of the design's own: a letter in each row. */
function addScheme(known: KnownTable, assembly: Assembly): void {
  const { table } = known;
  const { faults, tell, value } = assembly;
  const header = headerOf(known, assembly);
  const position = table.placeOf(header.row, 1);
  const said = value.scheme;
  if (said !== undefined && !(isPlain(said) && !Object.hasOwn(said, "letters"))) {
    faults.push({
      rule: "schema/duplicate-key",
      path: [],
      params: { key: "scheme", line: header.at },
      position,
    });
    return;
  }
  const letters: Record<string, unknown> = {};
  setOwn(value, "scheme", { letters, ...(isPlain(said) ? said : {}) });
  tell(["scheme"], table, header.row, 1);
  for (const row of dataRows(table, header)) {
    const { facts, columns } = readRow(table, row, header, faults);
    const { letter, ...fact } = facts;
    if (typeof letter !== "string") faults.push(withoutId(table, row, "letter"));
    else if (Object.hasOwn(letters, letter))
      faults.push({
        rule: "schema/duplicate-key",
        path: [],
        params: { key: letter, line: row.at },
        position: table.placeOf(row, columns.get("letter") ?? 1),
      });
    else {
      setOwn(letters, letter, fact);
      for (const [attribute, column] of columns)
        tell(["scheme", "letters", letter, attribute], table, row, column);
      tell(["scheme", "letters", letter], table, row, columns.get("letter") ?? 1);
    }
  }
}
