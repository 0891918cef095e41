import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { type MatrixOptions, matrixOf } from "../../src/formats/matrix.ts";
import { matrixToCsv } from "../../src/formats/matrix-csv.ts";
import { matrixToMarkdown } from "../../src/formats/matrix-markdown.ts";
import { matrixToText } from "../../src/formats/matrix-text.ts";
import { displayWidth } from "../../src/formats/terminal/display-width.ts";
import { pageOf } from "../../src/formats/terminal/page.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";

const words = { activity: "activity", defects: "what is wrong" };
const company = {
  orgproof: 1,
  units: { marketing: { name: { en: "Marketing", fa: "بازاریابی" } }, sales: {} },
  roles: {
    seller: { unit: "sales", name: "Seller" },
    head: { unit: "marketing", name: "Head of marketing" },
    analyst: { unit: "marketing", name: { en: "Analyst", fa: "تحلیلگر" } },
    liaison: { unit: ["sales", "marketing"] },
    idle: { unit: "sales" },
  },
  activities: {
    pricing: {
      name: { en: "Pricing", fa: "قیمت‌گذاری" },
      raci: { R: ["head", "analyst"], A: "head", I: "sales" },
    },
    visits: { raci: { C: "liaison", R: "seller" } },
    rest: {},
  },
} as const;

const unanswered: Finding = {
  rule: "raci/no-accountable",
  severity: "error",
  subject: { kind: "activity", id: "visits" },
  path: "/activities/visits/raci",
  message: { key: "raci/no-accountable", text: "nobody is accountable for `visits`", params: {} },
  related: [],
  fixes: [],
  docs: "",
};
const elsewhere: Finding = { ...unanswered, rule: "handoff/undefined" };
const of = (options: MatrixOptions = {}, design: object = company) =>
  matrixOf(link(design as unknown as Design), options);

describe("matrixOf", () => {
  test("has the parties that hold letters, by unit, and the letters as everybody writes them", () => {
    const { columns, rows } = of();
    expect(columns.map(({ id }) => id)).toEqual(["head", "analyst", "sales", "seller", "liaison"]);
    expect(columns.map(({ group }) => group)).toEqual(["Marketing", "Marketing", "sales", "sales", "sales"]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["A/R", "R", "I", "", ""],
      ["", "", "", "R", "C"],
      ["", "", "", "", ""],
    ]);
  });

  test("by unit has the letters of all its roles, and those of a role in two units twice", () => {
    const { columns, rows } = of({ by: "unit" });
    expect(columns.map(({ id }) => id)).toEqual(["marketing", "sales"]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["A/R", "I"],
      ["C", "R/C"],
      ["", ""],
    ]);
  });

  test("names in the language that is asked for", () => {
    const { columns, rows } = of({ locale: "fa" });
    expect([columns[1]?.name, rows[0]?.name, rows[1]?.name]).toEqual(["تحلیلگر", "قیمت‌گذاری", "visits"]);
  });

  test("writes the letters of other schemes in their order", () => {
    const daci = {
      ...company,
      scheme: "daci",
      activities: { a: { raci: { I: "head", D: "head", C: "head", A: "head" } } },
    };
    expect(of({}, daci).rows[0]?.cells).toEqual(["A/D/C/I"]);
  });

  test("marks what is wrong with the letters and the owner of an activity, and nothing else", () => {
    const { rows, defects } = of({ findings: [elsewhere, unanswered] });
    expect(defects).toEqual([unanswered]);
    expect(rows.map((row) => row.defects)).toEqual([[], [0], []]);
  });
});

describe("matrixToText", () => {
  const text = (width: number, options: MatrixOptions = {}, design?: object) =>
    matrixToText(pageOf({ width }), of(options, design));

  test("groups the columns by unit and shows empty cells as such", () => {
    expect(text(80, { findings: [unanswered] })).toBe(
      [
        "            Marketing           sales",
        "             Head of",
        "activity    marketing  Analyst  sales  Seller  liaison",
        "──────────────────────────────────────────────────────",
        "Pricing        A/R        R       I      ·        ·",
        "visits [1]      ·         ·       ·      R        C",
        "rest            ·         ·       ·      ·        ·",
        "",
        "[1] nobody is accountable for `visits` (raci/no-accountable)",
        "",
      ].join("\n"),
    );
  });

  const many = {
    orgproof: 1,
    units: { u: {} },
    roles: Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [`role-${at}`, { unit: "u", name: `Commercial person ${at}` }]),
    ),
    activities: Object.fromEntries(
      Array.from({ length: 5 }, (_, at) => [
        `activity-${at}`,
        {
          name: `A rather long name of an activity, number ${at}`,
          raci: {
            R: Array.from({ length: 14 }, (_, nth) => `role-${nth}`),
            A: `role-${at}`,
            C: `role-${at}`,
          },
        },
      ]),
    ),
  };

  test.each([40, 60, 80, 120, 200])("fits %i columns, and never cuts letters", (width) => {
    const shown = text(width, {}, many);
    expect(Math.max(...shown.split("\n").map(displayWidth))).toBeLessThanOrEqual(width);
    expect(shown.match(/A\/R\/C/g)).toHaveLength(5);
    expect(shown.match(/(?<![\w/])R(?![\w/])/g)).toHaveLength(5 * 13);
  });

  test("cuts no name: where columns are narrower than their names, these go down like stairs", () => {
    const [first] = text(80, {}, many).split("\n\n");
    expect(first?.split("\n").slice(2, 8)).toEqual([
      "                                    │      │      Commercial person 2 (u)",
      "                                    │      │      │      Commercial person 3 (u)",
      "                                    │      │      │      │      Commercial",
      "                                    │      │      │      │      person 4 (u)",
      "activity                            │      │      │      │      │",
      "─".repeat(67),
    ]);
    for (const width of [40, 80, 120, 260]) expect(text(width, {}, many)).not.toContain("…");
  });

  test("aligns names of either direction", () => {
    const lines = text(60, { locale: "fa" }).trimEnd().split("\n").slice(-3);
    expect(lines[0]).toContain("\u2068قیمت‌گذاری\u2069");
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
  });
});

describe("matrixToCsv", () => {
  test("is a table of RFC 4180 with the rules that found something", () => {
    expect(matrixToCsv(of({ findings: [unanswered] }), words)).toBe(
      [
        "id,activity,Head of marketing,Analyst,sales,Seller,liaison,what is wrong",
        "pricing,Pricing,A/R,R,I,,,",
        "visits,visits,,,,R,C,raci/no-accountable",
        "rest,rest,,,,,,",
        "",
      ].join("\r\n"),
    );
  });

  test.each([
    ["a, b", '"a, b"'],
    ['say "x"', '"say ""x"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+2", "'=1+2"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@sum", "'@sum"],
    ['=HYPERLINK("x", 1)', `"'=HYPERLINK(""x"", 1)"`],
  ])("writes %j as %s", (name, field) => {
    const design = { orgproof: 1, units: { u: {} }, activities: { a: { name, raci: { A: "u" } } } };
    expect(matrixToCsv(of({}, design), words).split("\r\n")[1]).toBe(`a,${field},A,`);
  });

  test("tells parties with one name apart by their ids", () => {
    const design = {
      orgproof: 1,
      units: { u: {} },
      roles: { x: { unit: "u", name: "Lead" }, y: { unit: "u", name: "Lead" } },
      activities: { a: { raci: { A: "x", R: "y" } } },
    };
    expect(matrixToCsv(of({}, design), words).split("\r\n")[0]).toBe(
      "id,activity,Lead (x),Lead (y),what is wrong",
    );
  });
});

describe("matrixToMarkdown", () => {
  test("is a table, with what is wrong below it", () => {
    expect(matrixToMarkdown(of({ by: "unit", findings: [unanswered] }), words)).toBe(
      [
        "| activity   | Marketing | sales |",
        "| ---------- | :-------: | :---: |",
        "| Pricing    | A/R       | I     |",
        "| visits [1] | C         | R/C   |",
        "| rest       |           |       |",
        "",
        "what is wrong:",
        "",
        "1. nobody is accountable for `visits` (raci/no-accountable)",
        "",
      ].join("\n"),
    );
  });

  test("takes names literally", () => {
    const design = {
      orgproof: 1,
      units: { u: {} },
      activities: { a: { name: "a | *b* `c` <d>\ne", raci: { A: "u" } } },
    };
    expect(matrixToMarkdown(of({}, design), words)).toContain("| a \\| \\*b\\* \\`c\\` \\<d\\> e |");
  });
});
