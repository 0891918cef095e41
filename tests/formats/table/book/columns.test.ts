import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { CellKind } from "../../../../src/formats/table/book/cell-kind.ts";
import { foldHeader, namesOfColumn, namesOfSheet } from "../../../../src/formats/table/book/header-names.ts";
import { sectionColumns } from "../../../../src/formats/table/book/section-columns.ts";
import type { Column } from "../../../../src/formats/table/book/sheet-plan.ts";
import { designRows, sheetPlans } from "../../../../src/formats/table/book/sheet-plans.ts";
import { designSchema } from "../../../../src/model/design.ts";
import { durationWords } from "../../../../src/model/duration.ts";
import { sectionNames } from "../../../../src/model/section.ts";
import { type MapTaken, type Taken, takenBy } from "../../../../src/model/taken-by.ts";

const design = [...takenBy(designSchema as z.core.$ZodType).maps][0] as MapTaken;

/** The attributes of an element of a section, and what each takes; those of every variant together. */
function attributesOf(taken: Taken | undefined): ReadonlyMap<string, Taken> {
  const maps = (taken?.maps ?? []).flatMap((map) => (map.attributes ? [map] : map.element.maps));
  const items = taken?.items ? [...taken.items.maps] : [];
  return new Map([...maps, ...items].flatMap(({ attributes }) => [...(attributes ?? [])]));
}

const sections = Object.fromEntries(
  sectionNames.map((section) => [section, attributesOf(design.attributes?.get(section))]),
);
const tables: Readonly<Record<string, ReadonlyMap<string, Taken>>> = {
  ...sections,
  needs: attributesOf(sections.activities?.get("needs")),
  transfers: attributesOf(sections.knowledge?.get("transfers")),
  scheme: letters(),
};
const keys: Readonly<Record<string, string>> = {
  needs: "activity",
  transfers: "knowledge",
  scheme: "letter",
};

function letters(): ReadonlyMap<string, Taken> {
  return attributesOf(attributesOf(design.attributes?.get("scheme")).get("letters"));
}

describe.each(Object.entries(sectionColumns))("the columns of %s", (key, columns) => {
  const attributes = tables[key] ?? new Map<string, Taken>();

  test("are its attributes, each of them", () => {
    expect(attributes.size).toBeGreaterThan(0);
    const named = new Set(columns.map(({ path }) => path[0]).filter((name) => name !== (keys[key] ?? "id")));
    expect([...named].sort()).toEqual([...attributes.keys()].filter((name) => name !== "id").sort());
  });

  test("say what is within an attribute, each of it", () => {
    for (const [name, taken] of attributes) {
      const within = columns.flatMap(({ path }) =>
        path[0] === name && path[1] !== undefined ? [path[1]] : [],
      );
      const fixed = taken.maps.find((map) => map.attributes !== undefined);
      if (fixed && name !== "needs" && name !== "transfers")
        expect(within.sort()).toEqual([...(fixed.attributes?.keys() ?? [])].sort());
      else expect(within).toEqual([]);
    }
  });

  test("have cells of the kind that the schema takes", () => {
    for (const column of columns) {
      const [name, within] = column.path;
      const taken = attributes.get(name);
      if (!taken || column.rare || name === "id") continue;
      const inner = within === undefined ? taken : attributesOf(taken).get(within);
      expect([column.path, kindOf(column.kind)]).toEqual([column.path, kindTaken(inner as Taken)]);
    }
  });

  test.each(["en", "fa"] as const)(
    "have headers of their own in %s, whatever the others are called",
    (locale) => {
      const known = columns.map((column) => foldHeader(column[locale]));
      expect(new Set(known).size).toBe(columns.length);
      expect(known.every((name) => name !== "")).toBe(true);
      const other = locale === "en" ? "fa" : "en";
      for (const [at, column] of columns.entries())
        expect(known.indexOf(foldHeader(column[other]))).toSatisfy(
          (same: number) => same === -1 || same === at,
        );
    },
  );

  test("have no synonym that two of them share, or that is the name of another", () => {
    const owners = new Map<string, Set<Column>>();
    for (const column of columns)
      for (const name of namesOfColumn(column)) {
        const folded = foldHeader(name);
        owners.set(folded, (owners.get(folded) ?? new Set()).add(column));
      }
    const shared = [...owners].filter(([, all]) => all.size > 1).map(([name]) => name);
    expect(shared).toEqual([]);
  });
});

/** What a cell may hold, as far as the schema can tell. */
function kindOf({ flag, number, items, pairs, words }: CellKind) {
  return {
    flag: flag === true,
    number: number === true,
    several: items !== undefined || pairs === "numbers",
    pairs: pairs !== undefined,
    words: [...(words?.keys() ?? [])].filter((word) => !durationWords.includes(word)).sort(),
  };
}

function kindTaken(taken: Taken) {
  const all = [taken, ...(taken.items ? [taken.items] : [])];
  const values = taken.maps.map(({ element }) => element);
  const literals = all.flatMap(({ literals }) => [...literals]);
  return {
    flag: taken.flags || literals.includes(false),
    number: taken.lowest <= taken.highest,
    // one id is read as several are
    several:
      taken.items !== undefined ||
      taken.id ||
      values.some(({ items, lowest, highest }) => items && lowest <= highest),
    pairs: taken.maps.some(({ attributes, key }) => !attributes && key.id) || isLetters(taken),
    words: [...new Set(literals.filter((word) => typeof word === "string" && word !== "none"))].sort(),
  };
}

/** Letters of parties: a map whose keys are texts, and no text in several languages. */
function isLetters({ maps, longest, shortest }: Taken): boolean {
  return (
    shortest > longest &&
    maps.some(({ attributes, key, element }) => !attributes && !key.id && element.items !== undefined)
  );
}

test("the rows of the design's own sheet are the keys of a design, each of them", () => {
  const named = designRows.map(({ path }) => path[0]).filter((name) => name !== "impliedPerformers");
  expect(named.sort()).toEqual([...(design.attributes?.keys() ?? [])].sort());
});

test("no two sheets share a name", () => {
  const names = sheetPlans.flatMap((plan) => [...new Set(namesOfSheet(plan).map(foldHeader))]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  for (const { key, fa } of sheetPlans) expect([key, fa].every((name) => name.length <= 31)).toBe(true);
});
