import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ImportResult, importTable } from "../../../src/formats/table/import-table.ts";

const letterSets = fc.uniqueArray(fc.constantFrom("R", "A", "C", "I"), { maxLength: 3 });
const word = fc
  .stringMatching(/^[a-zA-Zäößéçñąžżабвгکگپچ0-9]{3,8}$/)
  .filter((text) => !/^(?:.?[raci]+|none|n.?a|nil|нет|nenhum|sin)$/i.test(text) && /\p{L}{2}/u.test(text));

/** How a person may write the letters of one cell. */
const notation = fc.record({
  separator: fc.constantFrom("/", " / ", ", ", ",", " & ", "", " ", "; "),
  around: fc.constantFrom(["", ""], ["**", "**"], ["(", ")"], ["`", "`"], [" ", "  "]) as fc.Arbitrary<
    [string, string]
  >,
  lower: fc.boolean(),
  remark: fc.constantFrom("", "", "", " (own team, A)", "[^1]", "*"),
  blank: fc.constantFrom("", "-", "—", "–", "N/A", "n/a", "✗"),
  turn: fc.boolean(),
});
type Notation = typeof notation extends fc.Arbitrary<infer T> ? T : never;

function written(letters: readonly string[], how: Notation): string {
  if (letters.length === 0) return how.blank;
  const joined = how.separator === "" && letters.length > 1;
  const text = (how.turn ? [...letters].reverse() : letters).join(how.separator);
  const [open, close] = how.around;
  return `${open}${how.lower && !joined ? text.toLowerCase() : text}${close}${how.remark}`;
}

const matrix = fc
  .record({ width: fc.integer({ min: 2, max: 6 }), height: fc.integer({ min: 2, max: 8 }) })
  .chain(({ width, height }) =>
    fc.record({
      parties: fc.uniqueArray(word, {
        minLength: width,
        maxLength: width,
        selector: (name) => name.toLowerCase(),
      }),
      names: fc.uniqueArray(word, {
        minLength: height,
        maxLength: height,
        selector: (name) => name.toLowerCase(),
      }),
      cells: fc.array(fc.array(fc.tuple(letterSets, notation), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    }),
  )
  // Somebody does some of the work in every column, so that each is a column of letters whatever else is in it.
  .map((drawn) => ({
    ...drawn,
    cells: [drawn.parties.map(() => [["R"], { ...plain, remark: "" }] as const), ...drawn.cells.slice(1)],
  }));

const plain: Notation = {
  separator: "/",
  around: ["", ""],
  lower: false,
  remark: "",
  blank: "",
  turn: false,
};

interface Drawn {
  readonly parties: readonly string[];
  readonly names: readonly string[];
  readonly cells: readonly (readonly (readonly [readonly string[], Notation])[])[];
}

function lettersRead(result: ImportResult): unknown {
  return result.report.tables[0]?.activities.map(({ name, cells }) => [
    name,
    ...cells.map(({ letters }) => [...letters].sort().join("")),
  ]);
}

function lettersDrawn({ names, cells }: Drawn): unknown {
  return names.map((name, row) => [
    name,
    ...(cells[row] ?? []).map(([letters]) => [...letters].sort().join("")),
  ]);
}

function rowsOf({ parties, names, cells }: Drawn): string[][] {
  const body = names.map((name, row) => [
    name,
    ...(cells[row] ?? []).map(([letters, how]) => written(letters, how)),
  ]);
  return [["Activity", ...parties], ...body];
}

describe("a matrix reads back to the letters that were written", () => {
  it("from Markdown", () => {
    fc.assert(
      fc.property(matrix, (drawn) => {
        const [header = [], ...body] = rowsOf(drawn).map((row) => `| ${row.join(" | ")} |`);
        const text = [header, `|${"---|".repeat(drawn.parties.length + 1)}`, ...body].join("\n");
        const result = importTable(text);
        expect(lettersRead(result)).toEqual(lettersDrawn(drawn));
        expect(result.report.tables[0]?.parties.map(({ name }) => name)).toEqual(drawn.parties);
        expect(result.report.totals.unread).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it("from CSV, whatever the delimiter", () => {
    fc.assert(
      fc.property(
        matrix,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        (drawn, delimiter, end) => {
          const quoted = rowsOf(drawn).map((row) => row.map((cell) => `"${cell}"`).join(delimiter));
          expect(lettersRead(importTable(quoted.join(end)))).toEqual(lettersDrawn(drawn));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("from names under letters", () => {
    fc.assert(
      fc.property(matrix, fc.constantFrom(", ", "; ", "<br>", " / "), (drawn, separator) => {
        const held = (row: number, letter: string) =>
          drawn.parties.filter((_, at) =>
            (drawn.cells[row]?.[at]?.[0] as readonly string[] | undefined)?.includes(letter),
          );
        const body = drawn.names.map((name, row) =>
          [name, ...["R", "A", "C", "I"].map((letter) => held(row, letter).join(separator))].join(" | "),
        );
        const text = [
          "Activity | Responsible | Accountable | Consulted | Informed",
          "---|---|---|---|---",
          ...body,
        ].join("\n");
        const result = importTable(text);
        const [table] = result.report.tables;
        const names = new Map(table?.parties.map(({ id, name }) => [id, name]));
        const read = table?.activities.map(({ name, cells }) => [
          name,
          ...drawn.parties.map((party) =>
            cells
              .flatMap((cell) => (names.get(cell.party) === party ? cell.letters : []))
              .sort()
              .join(""),
          ),
        ]);
        expect(read).toEqual(lettersDrawn(drawn));
      }),
      { numRuns: 100 },
    );
  });

  it("the same when turned, if told so", () => {
    fc.assert(
      fc.property(matrix, (drawn) => {
        // Turned, each activity is a column: each must hold letters to be known as one.
        const cells = drawn.cells.map(([_, ...rest]) => [[["R"], plain] as const, ...rest]);
        const full = { ...drawn, cells };
        const rows = rowsOf(full);
        const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => `"${row[at]}"`).join(","));
        const turned = importTable(columns.join("\n"), { transpose: true });
        expect(lettersRead(turned)).toEqual(lettersDrawn(full));
      }),
      { numRuns: 100 },
    );
  });
});
