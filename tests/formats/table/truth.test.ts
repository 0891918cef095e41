import { describe, expect, it } from "vitest";
import { importTable } from "../../../src/formats/table/import-table.ts";
import type { ReportedActivity, ReportedTable } from "../../../src/formats/table/report.ts";
import { designSchema } from "../../../src/model/design.ts";
import { knownDifferences } from "./known-differences.ts";
import { readTruths, type Truth, type TruthTable } from "./read-truth.ts";

const truths = readTruths();
const read = truths.filter(({ tables }) => !tables.some(({ inCodeFence }) => inCodeFence));
const fenced = truths.filter(({ tables }) => tables.some(({ inCodeFence }) => inCodeFence));

const sorted = (letters: Iterable<string>) => [...letters].sort().join("");
const nameOf = (table: ReportedTable, id: string) =>
  table.parties.find((party) => party.id === id)?.name ?? `nobody called ${id}`;

function holders(table: ReportedTable, { cells }: ReportedActivity): Record<string, string[]> {
  const by: Record<string, Set<string>> = {};
  for (const { party, letters } of cells) {
    for (const letter of letters) {
      by[letter] ??= new Set();
      by[letter].add(nameOf(table, party));
    }
  }
  return Object.fromEntries(Object.entries(by).map(([letter, names]) => [letter, [...names].sort()]));
}

function inTable(table: ReportedTable) {
  const count = (activity: ReportedActivity, letter: string) => holders(table, activity)[letter]?.length ?? 0;
  const named = (test: (activity: ReportedActivity) => boolean) =>
    table.activities.filter(test).map(({ name }) => name);
  return {
    zeroAccountable: named((activity) => count(activity, "A") === 0),
    multipleAccountable: named((activity) => count(activity, "A") > 1),
    zeroResponsible: named((activity) => count(activity, "R") === 0),
  };
}

/** What a truth says of a table, and what the reader says, in one shape. */
function compared(table: ReportedTable, truth: TruthTable) {
  const columns = truth.orientation === "letter-columns";
  const order = (names: readonly string[]) => (columns ? [...names].sort() : names);
  const mine = {
    orientation: table.orientation,
    roles: order(table.parties.map(({ name }) => name)),
    activities: table.activities.map((activity, index) => {
      const { cells, raw } = truth.activities[index] ?? {};
      return {
        name: activity.name,
        section: activity.section,
        letters: cells ? activity.cells.map(({ letters }) => sorted(letters)) : holders(table, activity),
        raw: Array.isArray(raw) ? activity.cells.map(({ text }) => text) : undefined,
      };
    }),
    ...inTable(table),
  };
  const theirs = {
    orientation: truth.orientation,
    roles: order(truth.roles),
    activities: truth.activities.map(({ name, section, cells, assign, raw }) => ({
      name,
      section: section ?? null,
      letters: cells
        ? cells.map(sorted)
        : Object.fromEntries(
            Object.entries(assign ?? {}).flatMap(([letter, names]) =>
              names.length > 0 ? [[letter, [...names].sort()]] : [],
            ),
          ),
      raw: Array.isArray(raw) ? raw : undefined,
    })),
    zeroAccountable: truth.zeroAccountable,
    multipleAccountable: truth.multipleAccountable,
    zeroResponsible: truth.zeroResponsible,
  };
  return { mine, theirs };
}

function totals(tables: readonly ReportedTable[]) {
  const sum = (of: (table: ReportedTable) => number) => tables.reduce((total, table) => total + of(table), 0);
  return {
    tables: tables.length,
    activities: sum(({ activities }) => activities.length),
    zeroAccountable: sum((table) => inTable(table).zeroAccountable.length),
    multipleAccountable: sum((table) => inTable(table).multipleAccountable.length),
    zeroResponsible: sum((table) => inTable(table).zeroResponsible.length),
  };
}

function expectTruth({ file, text, tables }: Truth) {
  const result = importTable(text, { file });
  expect(result.success && result.report.tables.length).toBe(tables.length);
  for (const [index, truth] of tables.entries()) {
    const table = result.report.tables[index] as ReportedTable;
    const { mine, theirs } = compared(table, truth);
    expect(mine).toEqual(theirs);
    if (truth.line !== undefined) expect(table.place.line).toBe(truth.line);
    if (truth.heading !== undefined) expect(table.heading ?? "").toBe(truth.heading);
    if (truth.sections) expect(table.sections.map(({ name }) => name)).toEqual(truth.sections);
    const left = table.columns.filter(({ use }) => use === "left-out").map(({ header }) => header);
    if (truth.otherColumns) expect(left).toEqual(truth.otherColumns);
  }
  return result;
}

describe("real files say what was read in them", () => {
  it.each(read)("$file", (truth) => {
    const result = expectTruth(truth);
    expect(totals(result.report.tables)).toEqual(truth.totals);
  });

  it.each(read)(
    "$file: no cell that is neither letters nor empty is left unsaid",
    ({ text, file, tables }) => {
      const { report } = importTable(text, { file });
      for (const [index, { oddCells = [] }] of tables.entries()) {
        const unread = report.tables[index]?.unread.map((each) => each.text) ?? [];
        expect(unread).toEqual(expect.arrayContaining(oddCells.map(({ raw }) => raw)));
      }
    },
  );

  it.each(read)("$file makes a valid design that holds every letter", ({ text, file }) => {
    const result = importTable(text, { file });
    if (!result.success) throw new Error(result.error.text);
    expect(designSchema.safeParse(result.design)).toMatchObject({ success: true });
    for (const { activities } of result.report.tables) {
      for (const { id, cells } of activities) {
        const raci = (result.design.activities[id]?.raci ?? {}) as Record<string, string | string[]>;
        for (const { party, letters } of cells) {
          for (const letter of letters) expect([raci[letter]].flat()).toContain(party);
        }
      }
    }
  });
});

describe("a table in a code fence is no table of the text", () => {
  it.each(fenced)("$file: it is named, with what it would be", ({ text, file, tables: [truth] }) => {
    const result = importTable(text, { file });
    expect(result.success).toBe(false);
    const named = result.report.otherTables.find(({ place }) => place.line === truth?.line);
    expect(named).toMatchObject({ kind: "hidden", heading: truth?.heading });
    expect(named?.why).toContain(`activities: ${truth?.activities.length}, parties: ${truth?.roles.length}`);
    expect(result.success ? "" : result.error.text).toContain(`line ${truth?.line}`);
  });

  it.each(fenced)("$file: without its fence it says what was read in it", (whole) => {
    const [truth] = whole.tables;
    const lines = whole.text.split("\n");
    const isFence = (line: string) => line.startsWith("```");
    const from = lines.findLastIndex((line, at) => at < (truth?.line ?? 0) && isFence(line));
    const to = lines.findIndex((line, at) => at > from && isFence(line));
    const text = lines.map((line, at) => (at === from || at === to ? "" : line)).join("\n");
    const { heading: _, ...table } = truth as TruthTable;
    expectTruth({ ...whole, text, tables: [table] });
  });
});

it("differs from no truth without a reason", () => {
  for (const { file, line, activity, reason } of knownDifferences) {
    const truth = truths.find((each) => each.file === file);
    expect(truth?.verifiedByEye, reason).toBe(false);
    expect(
      truth?.tables.some((table) => table.line === line),
      activity,
    ).toBe(true);
  }
});
