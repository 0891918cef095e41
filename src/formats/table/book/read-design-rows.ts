import { isPlain } from "../../../model/is-plain.ts";
import { type Assembly, headerOf, type KnownTable } from "./assembly.ts";
import { byName, columnNamed, namesOfColumn } from "./header-names.ts";
import { isBlank } from "./match-headers.ts";
import { readCell } from "./read-cell.ts";
import { dataRows } from "./read-sheet-rows.ts";
import { setOwn } from "./set-own.ts";
import { designRows } from "./sheet-plans.ts";

const rowNames = byName(designRows, namesOfColumn);

/** Adds the design's own attributes, each of which stands in a row. */
export function addDesignRows(known: KnownTable, assembly: Assembly): void {
  const { table } = known;
  const { value, faults, notes, closest, tell } = assembly;
  const header = headerOf(known, assembly);
  const numberOf = (name: string, otherwise: number) =>
    header.columns.find(({ column }) => column.path[0] === name)?.number ?? otherwise;
  const [nameAt, valueAt] = [numberOf("property", 1), numberOf("value", 2)];
  const stated = new Set<string>();
  for (const row of dataRows(table, header)) {
    const name = (row.cells.get(nameAt) ?? "").trim();
    const cell = row.cells.get(valueAt) ?? "";
    const found = columnNamed(name, rowNames);
    if (!found) {
      const meant = closest(
        name,
        designRows.flatMap(({ en, fa }) => [en, fa]),
      );
      const said = `no property of a design, left out: \`${name}\``;
      const place = table.placeOf(row, nameAt);
      notes.push({ place, text: meant === undefined ? said : `${said}; \`${meant}\` may be meant` });
      continue;
    }
    // a blank says nothing
    if (isBlank(cell)) continue;
    const { column: property, language } = found;
    const [key] = property.path;
    const before = stated.has(key) ? value[key] : undefined;
    if (
      before !== undefined &&
      !(language !== undefined && isPlain(before) && !Object.hasOwn(before, language))
    ) {
      const position = table.placeOf(row, nameAt);
      faults.push({ rule: "schema/duplicate-key", path: [], params: { key: name, line: row.at }, position });
      continue;
    }
    stated.add(key);
    const read = readCell(cell, property.kind);
    const path = key === "impliedPerformers" ? ["scheme", key] : [key];
    if (language !== undefined) setOwn(value, key, { ...(isPlain(before) ? before : {}), [language]: read });
    else if (key === "impliedPerformers")
      setOwn(value, "scheme", { ...schemeOf(value), impliedPerformers: read });
    else setOwn(value, key, read);
    tell(language !== undefined ? [key, language] : path, table, row, valueAt);
    tell([key], table, row, valueAt);
  }
}

function schemeOf({ scheme }: Readonly<Record<string, unknown>>): object {
  return isPlain(scheme) ? scheme : {};
}
