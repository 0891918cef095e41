import type { Design } from "../../../model/design.ts";
import { isPlain } from "../../../model/is-plain.ts";
import { type SectionName, sectionNames } from "../../../model/section.ts";
import type { WrittenColumn, WrittenTable } from "./book-table.ts";
import { kinds } from "./cell-kind.ts";
import { partiesInOrder, rowOf } from "./matrix-letters.ts";
import { type NestedRows, needRowsOf, transferRowsOf } from "./nested-rows.ts";
import type { Column, SheetKey } from "./sheet-plan.ts";
import { designColumns, designRows, matrixColumn, planOf, sheetPlans } from "./sheet-plans.ts";
import { type BookLocale, writeCell } from "./write-cell.ts";
import { isSpread, languagesIn } from "./written-texts.ts";

/** An element of a section, or what stands in one row, by column. */
type Element = Readonly<Record<string, unknown>>;

/** A design as sheets, in the order of a workbook; sections that it leaves out have none. */
export function tablesOfDesign(design: Design, locale: BookLocale): readonly WrittenTable[] {
  const writing = { design, locale, ranks: ranksOf(partiesInOrder(design)) };
  return sheetPlans.flatMap(({ key }) => tableOf(key, writing) ?? []);
}

interface Writing {
  readonly design: Design;
  readonly locale: BookLocale;
  /** The parties that are columns of the matrix. */
  readonly ranks: ReadonlyMap<string, number>;
}

function tableOf(key: SheetKey, writing: Writing): WrittenTable | undefined {
  const { design } = writing;
  if (key === "design") return designTable(writing);
  if (key === "matrix") return matrixTable(writing);
  if (key === "scheme")
    return isPlain(design.scheme) ? table(key, lettersOf(design.scheme), writing) : undefined;
  if (key === "needs" || key === "transfers") {
    const rows = key === "needs" ? needRows(design) : transferRows(design);
    return rows.length > 0 ? table(key, rows, writing) : undefined;
  }
  const section = sectionNames.find((name) => name === key);
  const elements = section === undefined ? undefined : elementsOf(design, section, writing);
  return elements && table(key, elements, writing);
}

/** The elements of a section as rows; nothing where it lists none, which is said elsewhere. */
function elementsOf(
  design: Design,
  section: SectionName,
  { ranks }: Writing,
): readonly Element[] | undefined {
  const elements: unknown = design[section];
  if (Array.isArray(elements)) return elements;
  if (!isPlain(elements)) return undefined;
  return Object.entries(elements).map(([id, element]) => {
    const row: Record<string, unknown> = { ...(isPlain(element) ? element : {}), id };
    if (section === "activities") row.needs = cellBeside(needRowsOf(row.needs), row.needs);
    if (section === "activities" && rowOf(row.raci, ranks)) delete row.raci;
    if (section === "knowledge") row.transfers = cellBeside(transferRowsOf(row.transfers), row.transfers);
    return row;
  });
}

/** What a cell says of a value that may stand in rows of its own. */
function cellBeside(nested: NestedRows | undefined, value: unknown): unknown {
  return nested ? nested.cell : value;
}

function needRows({ activities }: Design): readonly Element[] {
  return Object.entries(activities).flatMap(([activity, { needs }]) =>
    (needRowsOf(needs)?.rows ?? []).map((need) => ({ activity, ...need })),
  );
}

function transferRows({ knowledge }: Design): readonly Element[] {
  if (typeof knowledge !== "object") return [];
  return Object.entries(knowledge).flatMap(([id, { transfers }]) =>
    (transferRowsOf(transfers)?.rows ?? []).map((transfer) => ({ knowledge: id, ...transfer })),
  );
}

function lettersOf({ letters }: Element): readonly Element[] {
  return isPlain(letters)
    ? Object.entries(letters).map(([letter, facts]) => ({ letter, ...(isPlain(facts) ? facts : {}) }))
    : [];
}

/** Rows under all columns of a sheet: those of other languages and the rare ones only where they are needed. */
function table(key: SheetKey, elements: readonly Element[], { locale }: Writing): WrittenTable {
  const plan = planOf(key);
  const columns = plan.columns.flatMap(
    (column): readonly (WrittenColumn & { valueIn: (row: Element) => unknown })[] => {
      const header = column[locale];
      const valueIn = (row: Element) => valueAt(row, column, plan.columns);
      const values = elements.map(valueIn);
      if (column.rare && values.every((value) => value === undefined)) return [];
      const languages = column.kind.text ? languagesIn(values) : [];
      const one = (value: unknown) => (isSpread(value) ? undefined : value);
      return [
        {
          header,
          kind: column.kind,
          valueIn: (row) => (column.kind.text ? one(valueIn(row)) : valueIn(row)),
        },
        ...languages.map((language) => ({
          header: `${header} (${language})`,
          kind: column.kind,
          valueIn: (row: Element) => {
            const value = valueIn(row);
            return isSpread(value) && Object.hasOwn(value, language) ? value[language] : undefined;
          },
        })),
      ];
    },
  );
  return {
    key,
    name: nameOf(key, locale),
    columns: columns.map(({ header, kind }) => ({ header, kind })),
    rows: elements.map((row) => columns.map(({ kind, valueIn }) => writeCell(valueIn(row), kind, locale))),
  };
}

/** The value that stands in a column; what is spread over columns of its own stands in none that is for the whole. */
function valueAt(row: Element, { path: [attribute, within] }: Column, columns: readonly Column[]): unknown {
  const value = Object.hasOwn(row, attribute) ? row[attribute] : undefined;
  const isWhole = isPlain(value) && Object.keys(value).length > 0;
  if (within !== undefined) return isWhole && Object.hasOwn(value, within) ? value[within] : undefined;
  const isSpreadOut = isWhole && columns.some(({ path }) => path[0] === attribute && path[1] !== undefined);
  return isSpreadOut ? undefined : value;
}

/** The design's own attributes, each in a row, and the sections that are known to hold nothing. */
function designTable({ design, locale }: Writing): WrittenTable {
  const { scheme } = design;
  const facts: Element = {
    ...design,
    ...(isPlain(scheme) ? { scheme: undefined, impliedPerformers: scheme.impliedPerformers } : {}),
  };
  const rows = designRows.flatMap((row): readonly (readonly string[])[] => {
    const value = facts[row.path[0]];
    if (value === undefined) return [];
    const isSection = sectionNames.some((section) => section === row.path[0]);
    if (isSection && value !== "none") return [];
    if (row.kind.text && isSpread(value))
      return Object.entries(value).map(([language, text]) => [
        `${row[locale]} (${language})`,
        writeCell(text, row.kind, locale),
      ]);
    return [[row[locale], writeCell(value, row.kind, locale)]];
  });
  const columns = [designColumns.property, designColumns.value].map((each) => ({
    header: each[locale],
    kind: kinds.line,
  }));
  return { key: "design", name: nameOf("design", locale), columns, rows };
}

/** Who has which letter in which activity; activities whose letters no matrix can say have no row. */
function matrixTable({ design, locale, ranks }: Writing): WrittenTable | undefined {
  const parties = [...ranks.keys()];
  let isNeeded = false;
  const rows = Object.entries(design.activities).flatMap(([id, { raci }]) => {
    const row = rowOf(raci, ranks);
    if (!row && raci !== undefined) return [];
    isNeeded ||= row !== undefined;
    const cells = parties.map((party) => lettersCell(row?.get(party) ?? []));
    return [[writeCell(id, matrixColumn.kind, locale), ...cells]];
  });
  if (!isNeeded) return undefined;
  const columns = parties.map((party) => ({ header: party, kind: kinds.letters, letters: true as const }));
  return {
    key: "matrix",
    name: nameOf("matrix", locale),
    columns: [{ header: matrixColumn[locale], kind: matrixColumn.kind }, ...columns],
    rows,
  };
}

function lettersCell(letters: readonly string[]): string {
  const [first, ...others] = letters;
  return first === undefined ? "" : writeCell(others.length > 0 ? letters : first, kinds.letters, "en");
}

/** What a sheet is called. */
export function nameOf(key: SheetKey, locale: BookLocale): string {
  return locale === "fa" ? planOf(key).fa : key;
}

function ranksOf(parties: readonly string[]): ReadonlyMap<string, number> {
  return new Map(parties.map((party, rank) => [party, rank]));
}
