import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, criteria, link, parseDesign, rules } from "orgproof";
import { importTable } from "orgproof/formats";
import { describe, expect, test } from "vitest";
import { root } from "./run-script.ts";

const read = (path: string) => readFileSync(join(root, "examples", path), "utf8");
const organisationOf = (path: string) => link(parseDesign(read(path)));
const rulesFound = (path: string) => check(organisationOf(path)).findings.map(({ rule }) => rule);

describe("the ten lines", () => {
  test("are ten lines, with the findings that the README of the project shows", () => {
    expect(read("ten-lines/design.yaml").trim().split("\n")).toHaveLength(10);
    expect(rulesFound("ten-lines/design.yaml").sort()).toEqual(["handoff/undefined", "raci/no-accountable"]);
  });
});

describe("the healthy company", () => {
  test.each(["recommended", "marketing-sales", "all"] as const)(
    "has no findings with the preset %s",
    (preset) => {
      expect(check(organisationOf("healthy-company/design.yaml"), { preset }).findings).toEqual([]);
    },
  );

  test("is looked at by nearly every rule", () => {
    const { rules: reports } = check(organisationOf("healthy-company/design.yaml"), { preset: "all" });
    expect(reports.filter(({ status }) => status === "checked").length).toBeGreaterThan(rules.length - 8);
  });
});

describe("marketing and sales", () => {
  const english = organisationOf("marketing-and-sales/design.yaml");
  const persian = organisationOf("marketing-and-sales/design.fa.yaml");

  test("has every activity of the story: seven of marketing, five of sales, six shared", () => {
    const kinds = [...english.activities.values()].map(({ owners }) =>
      owners?.units.map(({ id }) => id).join("+"),
    );
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([count("marketing"), count("sales"), count("marketing+sales")]).toEqual([7, 5, 6]);
  });

  test("has what the README says is wrong, and nothing else", () => {
    expect(
      check(english)
        .findings.map(({ rule }) => rule)
        .sort(),
    ).toEqual([
      "handoff/late",
      "handoff/no-common-language",
      "handoff/undefined",
      "interface/below-target",
      "knowledge/gap",
      "knowledge/gap",
      "knowledge/single-holder",
      "meeting/ad-hoc",
      "ownership/shared-in-name-only",
      "power/contested",
      "raci/no-accountable",
    ]);
  });

  test("is the same in Persian: same structure, same findings at the same lines", () => {
    const shape = ({ activities, flows, decisions, meetings, knowledge, information }: typeof english) => ({
      activities: [...activities.values()].map(({ needs, produces, inbound, outbound, assignments }) =>
        [needs, produces, inbound, outbound, assignments].map((list) => list?.length),
      ),
      flows: flows.map(({ every, within, crossing }) => [every, within, crossing]),
      sizes: [decisions, meetings, knowledge, information].map(({ size }) => size),
    });
    const places = (organisation: typeof english) =>
      check(organisation).findings.map(({ rule, path }) => [rule, path.split("/").length]);
    expect(shape(persian)).toEqual(shape(english));
    expect(places(persian)).toEqual(places(english));
  });

  test("is said in Persian, the names in Persian, too", () => {
    const { findings } = check(persian, { locale: "fa" });
    // criteria are named by their ids, as rules are
    const said = findings.map(({ message }) =>
      criteria.reduce((text, { id }) => text.replaceAll(id, ""), message.text),
    );
    expect(said.filter((text) => /[a-z]{3}/i.test(text))).toEqual([]);
  });
});

describe("five units", () => {
  test("are five that own activities, under two that do not", () => {
    const { units } = organisationOf("five-units/design.yaml");
    expect([...units.values()].filter(({ owns }) => owns.length > 0)).toHaveLength(5);
    expect(units.size).toBe(7);
  });

  test("have what the README says is wrong, and one finding silenced", () => {
    const { findings, counts } = check(organisationOf("five-units/design.yaml"));
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      "handoff/deadlock",
      "handoff/single-path",
      "interface/one-person",
      "interface/one-person",
      "ownership/conflict",
      "ownership/undeclared-sharing",
      "power/no-holder",
      "raci/accountable-without-power",
      "raci/separation-of-duties",
    ]);
    expect(counts.suppressed).toBe(1);
  });
});

describe("the public workbook", () => {
  test("is the file of its source, unchanged", () => {
    const name = "PacktPublishing__Technical-Program-Manager-s-Handbook-2E__RACI.xlsx";
    const fixture = join(root, "tests", "fixtures", "raci", "xlsx", name);
    expect(readFileSync(join(root, "examples", "public-workbook", "raci.xlsx"))).toEqual(
      readFileSync(fixture),
    );
  });
});

describe("the public matrix", () => {
  test("is read whole, and fourteen of its activities have several accountables", () => {
    const imported = importTable(read("public-raci/raci-matrix.md"), { file: "raci-matrix.md" });
    if (!imported.success) throw new Error("not read");
    expect(imported.report.totals).toMatchObject({ tables: 2, activities: 25, unread: 0 });
    const { findings } = check(link(imported.design));
    expect(findings.filter(({ rule }) => rule === "raci/multiple-accountable")).toHaveLength(14);
  });

  test("is the file of its source, unchanged", () => {
    const fixture = "tests/fixtures/raci/md/SaumayAshish__CRM-Sales-Analytics__docs__RACI_Matrix.md";
    expect(read("public-raci/raci-matrix.md")).toBe(readFileSync(join(root, fixture), "utf8"));
  });
});
