import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { check } from "../../../../src/check/check.ts";
import { parseDesign } from "../../../../src/formats/parse-design.ts";
import { designToCsv } from "../../../../src/formats/table/book/design-to-csv.ts";
import { designToWorkbook } from "../../../../src/formats/table/book/design-to-workbook.ts";
import { link } from "../../../../src/organisation/link.ts";
import { richDesigns } from "./rich-designs.ts";

const design = parseDesign({
  orgproof: 1,
  units: { marketing: { name: "=HYPERLINK(1)" }, sales: {} },
  roles: { analyst: { unit: "marketing" } },
  activities: { plan: { raci: { R: ["marketing", "analyst"] }, every: "weekly" } },
});

/** The parts of a workbook, by name. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The XML of a sheet by its name. */
function sheetOf(parts: Readonly<Record<string, string>>, name: string): string {
  const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, found]) => found,
  );
  return parts[`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`] ?? "";
}

describe("a workbook", () => {
  const parts = partsOf(designToWorkbook(design));

  test("has frozen headers, filters and widths on every sheet", () => {
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/"));
    expect(sheets.length).toBeGreaterThan(4);
    for (const [, xml] of sheets) {
      expect(xml).toContain('state="frozen"');
      expect(xml).toContain("<autoFilter ");
      expect(xml).toContain("<cols>");
      expect(xml).not.toContain("rightToLeft");
    }
  });

  test("never has a formula in a cell", () => {
    for (const each of Object.values(richDesigns))
      for (const [name, xml] of Object.entries(partsOf(designToWorkbook(each))))
        if (name.startsWith("xl/worksheets/")) expect(xml).not.toMatch(/<f[ >]/);
  });

  test("offers letters, words and the ids of other sheets", () => {
    expect(sheetOf(parts, "matrix")).toContain('sqref="B2:D502"><formula1>letters</formula1>');
    expect(sheetOf(parts, "roles")).toContain("<formula1>ids_unit</formula1>");
    expect(sheetOf(parts, "activities")).toContain("<formula1>words_flag</formula1>");
    const names = parts["xl/workbook.xml"] ?? "";
    expect(names).toContain(
      `<definedName name="ids_unit">OFFSET('units'!$A$2,0,0,MAX(1,COUNTA('units'!$A:$A)-1),1)`,
    );
    expect(names).toContain('state="hidden"');
    const used = [
      ...Object.values(parts)
        .join("")
        .matchAll(/<formula1>(\w+)</g),
    ].map(([, name]) => name);
    for (const name of used) expect(names).toContain(`<definedName name="${name}">`);
  });

  test("is in Persian, and read from right to left, where that is asked for", () => {
    const persian = partsOf(designToWorkbook(design, { locale: "fa" }));
    const activities = sheetOf(persian, "فعالیت‌ها");
    expect(activities).toContain('rightToLeft="1"');
    const strings = persian["xl/sharedStrings.xml"] ?? "";
    for (const said of ["شناسه", "هر چند وقت", "هفتگی", "بله"]) expect(strings).toContain(`>${said}<`);
  });

  test("has what a check found, with links to the cells", () => {
    const found = partsOf(designToWorkbook(design, { result: check(link(design)) }));
    const xml = sheetOf(found, "findings");
    expect(xml).toContain(`location="'matrix'!A2"`);
    expect(found["xl/sharedStrings.xml"]).toContain("raci/no-accountable");
  });

  test("has no sheet for a section that the design leaves out", () => {
    expect(sheetOf(parts, "meetings")).toBe("");
    expect(sheetOf(partsOf(designToWorkbook({ ...design, meetings: {} })), "meetings")).not.toBe("");
  });
});

describe("CSV files", () => {
  test("have no field that a spreadsheet takes for a formula", () => {
    for (const each of Object.values(richDesigns))
      for (const text of Object.values(designToCsv(each)))
        for (const line of text.replace(/^\ufeff/, "").split("\r\n"))
          expect(line).not.toMatch(/(?:^|,)"?[=+@-]/);
  });

  test("are one a section, and those of the design itself", () => {
    expect(designToCsv(design)).toEqual({
      "design.csv": "property,value\r\norgproof,1\r\n",
      "units.csv":
        "id,name,description,parent,head,goal,horizon,work,audience\r\nmarketing,'=HYPERLINK(1),,,,,,,\r\nsales,,,,,,,,\r\n",
      "roles.csv": "id,name,description,unit,reports to,held by,capacity\r\nanalyst,,,marketing,,,\r\n",
      "activities.csv":
        "id,name,description,ownership,needs,produces,decides,knows,process,planning,every,effort,tags\r\nplan,,,,,,,,,,weekly,,\r\n",
      "matrix.csv": "activity,marketing,sales,analyst\r\nplan,R,,R\r\n",
    });
  });
});
