import { closestFinder } from "../../../findings/closest.ts";
import type { Fault } from "../../../findings/fault.ts";
import { addMatrix } from "./add-matrix.ts";
import { addNested } from "./add-nested.ts";
import { type Assembly, headerOf, type KnownTable, type PlaceListener, withoutId } from "./assembly.ts";
import type { RawRow, RawTable } from "./book-table.ts";
import { byName, foldHeader, namesOfSheet } from "./header-names.ts";
import { addDesignRows } from "./read-design-rows.ts";
import { dataRows, readRow } from "./read-sheet-rows.ts";
import { setOwn } from "./set-own.ts";
import type { SheetPlan } from "./sheet-plan.ts";
import { sheetPlans } from "./sheet-plans.ts";

const listed = new Set(["flows", "interfaces", "constraints", "ignore"]);
const elsewhere = new Set(["design", "matrix", "needs", "transfers", "scheme"]);
const sheetNames = byName(sheetPlans, namesOfSheet);

/** Which sheet of a design a table is, by its name. */
export function planNamed(name: string): SheetPlan | undefined {
  return sheetNames.get(foldHeader(name));
}

/** Puts the value of a design together; what stands wrongly in the tables is a fault, what has no place in a design a note. */
export function assemble(tables: readonly RawTable[], tell: PlaceListener = () => {}): Assembly {
  const assembly: Assembly = {
    value: { orgproof: 1 },
    faults: [],
    notes: [],
    closest: closestFinder(),
    tell,
  };
  const known = knownTables(tables, assembly);
  const all = [...known.values()];
  const [first] = tables;
  if (first) tell([], first, first.rows[0], 1);
  for (const each of all) if (each.plan.key === "design") addDesignRows(each, assembly);
  for (const each of all) if (!elsewhere.has(each.plan.key)) addSection(each, assembly);
  for (const each of all) {
    if (each.plan.key === "matrix") addMatrix(each.table, assembly);
    else if (elsewhere.has(each.plan.key) && each.plan.key !== "design") addNested(each, assembly);
  }
  return assembly;
}

function knownTables(
  tables: readonly RawTable[],
  { faults, notes, closest }: Assembly,
): ReadonlyMap<string, KnownTable> {
  const known = new Map<string, KnownTable>();
  for (const table of tables) {
    const plan = planNamed(table.name);
    const place = table.placeOf(table.rows[0], 1);
    // what an export adds to a workbook is no part of the design
    if (plan?.key === "findings" || plan?.key === "lists") continue;
    const earlier = plan && known.get(plan.key);
    if (plan && earlier) {
      const { line } = earlier.table.placeOf(earlier.table.rows[0], 1);
      faults.push({
        rule: "schema/duplicate-key",
        path: [],
        params: { key: plan.key, line },
        position: place,
      });
    } else if (plan && table.rows.length === 0)
      notes.push({
        place,
        text: `the sheet \`${table.name}\` is empty, and says nothing: a header row alone says that there are none`,
      });
    else if (plan) known.set(plan.key, { table, plan });
    else if (table.rows.length > 0) {
      const meant = closest(
        table.name,
        sheetPlans.flatMap(({ key, fa }) => [key, fa]),
      );
      const said = `no sheet of a design, left out: \`${table.name}\``;
      notes.push({ place, text: meant === undefined ? said : `${said}; \`${meant}\` may be meant` });
    }
  }
  return known;
}

function addSection(known: KnownTable, assembly: Assembly): void {
  const { table, plan } = known;
  const { value, faults, tell } = assembly;
  const header = headerOf(known, assembly);
  if (Object.hasOwn(value, plan.key)) {
    const params = { key: plan.key, line: header.at };
    faults.push({ rule: "schema/duplicate-key", path: [], params, position: table.placeOf(header.row, 1) });
    return;
  }
  const isList = listed.has(plan.key);
  const items: unknown[] = [];
  const elements: Record<string, unknown> = {};
  setOwn(value, plan.key, isList ? items : elements);
  tell([plan.key], table, header.row, 1);
  const keyColumn = isList ? undefined : header.columns.find(({ column }) => column.path[0] === "id");
  if (!isList && !keyColumn) faults.push(withoutId(table, header.row));
  for (const row of dataRows(table, header)) {
    const { facts, columns } = readRow(table, row, header, faults);
    const key = isList ? items.length : keyOf(facts, row, table, elements, keyColumn !== undefined, faults);
    if (key === undefined) continue;
    if (typeof key === "number") items.push(facts);
    else {
      delete facts.id;
      setOwn(elements, key, facts);
    }
    tell([plan.key, key], table, row, keyColumn?.number ?? Math.min(...row.cells.keys()));
    for (const [path, column] of columns)
      if (!path.endsWith("/")) tell([plan.key, key, ...path.split("/")], table, row, column);
  }
}

/** The key of an element; a row without one, or with that of another, is a fault. */
function keyOf(
  { id }: Readonly<Record<string, unknown>>,
  row: RawRow,
  table: RawTable,
  elements: object,
  isNamed: boolean,
  faults: Fault[],
): string | undefined {
  if (!isNamed) return undefined;
  const key = typeof id === "string" ? id : "";
  if (key === "") faults.push(withoutId(table, row));
  else if (!Object.hasOwn(elements, key)) return key;
  else {
    const line =
      table.rows.find(({ cells }) => [...cells.values()].some((cell) => cell.trim() === key))?.at ?? row.at;
    const position = table.placeOf(row, Math.min(...row.cells.keys()));
    faults.push({ rule: "schema/duplicate-key", path: [], params: { key, line }, position });
  }
  return undefined;
}
