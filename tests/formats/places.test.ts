import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pointer } from "../../src/findings/pointer.ts";
import { type Position, sourceOf } from "../../src/findings/source.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import { randomDesign } from "../model/random-design.ts";

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) => pathsIn((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

function locate(text: string, paths: readonly Path[]): ReadonlyMap<string, Position> {
  return sourceOf(parseDesign(text))?.locate(paths.map(pointer)) ?? new Map();
}

/** The text from a position to the end of its line. */
function textAt(text: string, position: Position | undefined): string {
  return text.split("\n")[(position?.line ?? 0) - 1]?.slice((position?.column ?? 0) - 1) ?? "";
}

describe.each<[string, (design: Parameters<typeof stringifyDesign>[0]) => string]>([
  ["YAML", (design) => stringifyDesign(design)],
  ["JSON", (design) => stringifyDesign(design, { format: "json" })],
  ["JSON in one line", (design) => JSON.stringify(design)],
])("in %s, the place of a path", (_, write) => {
  test("is that of its key", () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        const text = write(design);
        const paths = pathsIn(parseDesign(text));
        const places = locate(text, paths);
        expect(places.size).toBe(new Set(paths.map(pointer)).size);
        for (const path of paths) {
          const key = path.at(-1);
          if (typeof key !== "string" || !/^[\p{L}\d.-]+$/u.test(key)) continue;
          expect(
            textAt(text, places.get(pointer(path)))
              .replace(/^["']/, "")
              .slice(0, key.length),
          ).toBe(key);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("does not depend on what else is looked for", () => {
    fc.assert(
      fc.property(randomDesign, fc.nat(), (design, seed) => {
        const text = write(design);
        const paths = pathsIn(design);
        const path = paths[seed % paths.length] ?? [];
        const name = pointer(path);
        expect(locate(text, [path]).get(name)).toEqual(locate(text, paths).get(name));
      }),
      { numRuns: 50 },
    );
  });
});

const yaml = `orgproof: 1
units:
  sales: { parent: none }
  "quoted": &anchor
    name: Quoted
  alias: *anchor
  merged:
    <<: *anchor
    description: "own"
activities:
  x:
    tags:
      - one
      - two
    needs: [ a, { information: b } ]
`;

const json = `{
  "orgproof": 1,
  "units": { "sales": { "parent": "none" }, "quo\\u0074ed": {} },
  "activities": {
    "x": { "tags": ["one",
      "t]\\"wo"], "needs": [ "a" , { "information" : "b" } ] }
  }
}`;

describe("the place of a path", () => {
  test.each<[string, string, Path, string]>([
    ["the root", yaml, [], "1:1"],
    ["a section", yaml, ["units"], "2:1"],
    ["an attribute in brackets", yaml, ["units", "sales", "parent"], "3:12"],
    ["a key in quotes", yaml, ["units", "quoted"], "4:3"],
    ["below an alias: where it is written", yaml, ["units", "alias", "name"], "5:5"],
    ["below a merge key: where it is written", yaml, ["units", "merged", "name"], "5:5"],
    ["beside a merge key", yaml, ["units", "merged", "description"], "9:5"],
    ["an item of a list", yaml, ["activities", "x", "tags", 1], "14:9"],
    ["inside an item in brackets", yaml, ["activities", "x", "needs", 1, "information"], "15:19"],
    ["what is not in the text: the nearest above it", yaml, ["units", "sales", "head"], "3:3"],
    ["an item too many: the list", yaml, ["activities", "x", "tags", 7], "12:5"],
    ["nothing of it is in the text: the root", yaml, ["flows", 3, "owner"], "1:1"],
    ["the root", json, [], "1:1"],
    ["a section", json, ["units"], "3:3"],
    ["an attribute", json, ["units", "sales", "parent"], "3:25"],
    ["an escaped key", json, ["units", "quoted"], "3:45"],
    ["an item of a list", json, ["activities", "x", "tags", 0], "5:21"],
    ["an item in the next line", json, ["activities", "x", "tags", 1], "6:7"],
    [
      "behind a string with brackets and quotes",
      json,
      ["activities", "x", "needs", 1, "information"],
      "6:37",
    ],
    ["what is not in the text: the nearest above it", json, ["activities", "x", "raci", "A"], "5:5"],
  ])("%s (%#)", (_, text, path, place) => {
    const at = locate(text, [path]).get(pointer(path));
    expect(`${at?.line}:${at?.column}`).toBe(place);
  });

  test("counts columns in UTF-16 units, and no byte order mark", () => {
    const text = '\ufeff{ "orgproof": 1, "units": { "🙂": {} }, "activities": {} }'.replace(
      "🙂",
      "قیمت\u200cگذاری",
    );
    expect(locate(text, [["units", "قیمت\u200cگذاری"], ["activities"]])).toEqual(
      new Map([
        ["/units/قیمت\u200cگذاری", { line: 1, column: 29 }],
        ["/activities", { line: 1, column: 49 }],
      ]),
    );
  });

  test("is found for what is no pointer, too", () => {
    expect(sourceOf(parseDesign(yaml))?.locate(["nonsense", "/units/sales/"])).toEqual(
      new Map([
        ["nonsense", { line: 1, column: 1 }],
        ["/units/sales/", { line: 3, column: 3 }],
      ]),
    );
  });

  test("is no part of the design's value", () => {
    const design = parseDesign(yaml);
    expect(Object.keys(design)).toEqual(["orgproof", "units", "activities"]);
    expect(JSON.parse(JSON.stringify(design))).toEqual(design);
    expect(sourceOf({ ...design })).toBeUndefined();
  });
});
