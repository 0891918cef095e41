import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { initDesign, initFromTable } from "../../src/formats/init-design.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { link } from "../../src/organisation/link.ts";

const schema = "./node_modules/orgproof/dist/schema/design.json";

describe("initDesign", () => {
  test.each(["en", "fa"] as const)("is a design without findings, in %s", (locale) => {
    const text = initDesign({ schema, locale });
    const organisation = link(parseDesign(text, { file: "design.yaml" }));
    for (const preset of ["recommended", "all"] as const) {
      expect(
        check(organisation, { preset }).findings.map(({ rule, subject }) => `${rule} ${subject.id}`),
      ).toEqual([]);
    }
    expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=${schema}`);
  });

  test("says the same in both languages", () => {
    const shape = (locale: "en" | "fa") => {
      const { flows, activities, meetings } = parseDesign(initDesign({ schema, locale })) as Record<
        string,
        unknown
      >;
      return JSON.stringify({ flows, activities, meetings }).replace(/"name":"[^"]*",?/g, "");
    };
    expect(shape("fa")).toBe(shape("en"));
  });

  test.each(["Nik Foods", 'The "Best": #1', "$& $1 {name}", "شرکت نیک", "a\nb"])("is called %j", (name) => {
    expect(parseDesign(initDesign({ schema, name })).name).toBe(name);
  });
});

test("a design from a table keeps the table's design and says what to add", () => {
  const text = initFromTable("orgproof: 1\n", { schema });
  expect(text).toMatch(
    /^# yaml-language-server: .*\n# Made from a responsibility matrix[\s\S]*\n\norgproof: 1\n$/,
  );
});
