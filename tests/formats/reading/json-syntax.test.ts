import { describe, expect, test } from "vitest";
import type { ParseOptions } from "../../../src/formats/parse-design.ts";
import { type Seen, seenIn } from "./seen.ts";

type Row = [what: string, text: string, seen: readonly Seen[], options?: ParseOptions];

const rows: Row[] = [
  [
    "a text that ends too early",
    '{\n  "orgproof": 1,\n  "units": {',
    [["schema/syntax/end", "", "3:13", { inside: "<map>", line: 3 }]],
  ],
  [
    "a text that ends in a string",
    '{\n  "orgproof": "1',
    [["schema/syntax/quote", "", "2:15", { expected: '"' }]],
  ],
  [
    "a comma too many",
    '{ "orgproof": 1, "open": ["units",], }',
    [
      ["schema/syntax/trailing-comma", "", "1:35", { found: "]" }],
      ["schema/syntax/trailing-comma", "", "1:38", { found: "}" }],
    ],
  ],
  [
    "a comma too few",
    '{ "orgproof": 1 "units": {} "activities": {} }',
    [
      ["schema/syntax/unexpected", "", "1:17", { found: '"units"', expected: ",, }" }],
      ["schema/syntax/unexpected", "", "1:29", { found: '"activities"', expected: ",, }" }],
    ],
  ],
  [
    "a colon too few",
    '{ "orgproof" 1, "units" {} }',
    [
      ["schema/syntax/unexpected", "", "1:14", { found: "1", expected: ":" }],
      ["schema/syntax/unexpected", "", "1:25", { found: "{", expected: ":" }],
    ],
  ],
  [
    "comments",
    '{\n  // one\n  "orgproof": 1, /* two */\n  # three\n  "units": {}\n}',
    [
      ["schema/syntax/comment", "", "2:3", {}],
      ["schema/syntax/comment", "", "3:18", {}],
      ["schema/syntax/comment", "", "4:3", {}],
    ],
  ],
  [
    "other quotes",
    "{ 'orgproof': 1, units: 'x' }",
    [
      ["schema/syntax/quotes", "", "1:3", { found: "'" }],
      ["schema/syntax/quotes", "", "1:18", { found: "units" }],
      ["schema/syntax/quotes", "", "1:25", { found: "'" }],
    ],
  ],
  [
    "words that are no values",
    '{ "a": True, "b": None, "c": NaN, "d": undefined }',
    [
      ["schema/syntax/word", "", "1:8", { found: "True" }],
      ["schema/syntax/word", "", "1:19", { found: "None" }],
      ["schema/syntax/word", "", "1:30", { found: "NaN" }],
      ["schema/syntax/word", "", "1:40", { found: "undefined" }],
    ],
  ],
  [
    "numbers that are none",
    '{ "a": 01, "b": .5, "c": +1, "d": 1., "e": 0x1F, "f": -Infinity }',
    [
      ["schema/syntax/number", "", "1:8", { found: "01" }],
      ["schema/syntax/number", "", "1:17", { found: ".5" }],
      ["schema/syntax/number", "", "1:26", { found: "+1" }],
      ["schema/syntax/number", "", "1:35", { found: "1." }],
      ["schema/syntax/number", "", "1:44", { found: "0x1F" }],
      ["schema/syntax/number", "", "1:55", { found: "-Infinity" }],
    ],
  ],
  [
    "escape sequences that are none",
    '{ "a": "\\q", "b": "\\u12" }',
    [
      ["schema/syntax/escape", "", "1:9", { found: "\\q" }],
      ["schema/syntax/escape", "", "1:20", { found: "\\u" }],
    ],
  ],
  ["control characters", '{ "a": "x\ty" }', [["schema/syntax/control", "", "1:10", { found: "U+0009" }]]],
  ["a string over two lines", '{ "a": "x\ny" }', [["schema/syntax/quote", "", "1:8", { expected: '"' }]]],
  [
    "the wrong bracket",
    '{ "a": [1, 2} }',
    [["schema/syntax/unexpected", "", "1:13", { found: "}", expected: ",, ]" }]],
  ],
  ["a value too many", '{ "orgproof": 1 } {}', [["schema/syntax/after", "", "1:19", { found: "{" }]]],
  ["nothing", "  ", [["schema/syntax/empty", "", "1:1", {}]]],
  ["only a comma", ",", [["schema/syntax/unexpected", "", "1:1", { found: ",", expected: "<a value>" }]]],
  ["two commas", "[1,,2]", [["schema/syntax/unexpected", "", "1:4", { found: ",", expected: "<a value>" }]]],
  ["a number as a key", "{ 1: 2 }", [["schema/syntax/quotes", "", "1:3", { found: "1" }]]],
  [
    "a value without a key",
    '{ "a": 1, { "b": 2 } }',
    [["schema/syntax/unexpected", "", "1:11", { found: "{", expected: "<a key in double quotes>" }]],
  ],
  [
    "a bracket that closes nothing",
    "}",
    [["schema/syntax/unexpected", "", "1:1", { found: "}", expected: "<a value>" }]],
  ],
  [
    "keys that stand twice",
    '{ "orgproof": 1,\n  "units": { "a": {}, "a": {} },\n  "activities": {},\n  "units": {} }',
    [
      ["schema/duplicate-key", "/units/a", "2:23", { key: "a", line: 2 }],
      ["schema/duplicate-key", "/units", "4:3", { key: "units", line: 2 }],
    ],
  ],
  [
    "a key twice, once escaped",
    '{ "orgproof": 1, "units": { "a": {}, "\\u0061": {} }, "activities": {} }',
    [["schema/duplicate-key", "/units/a", "1:38", { key: "a", line: 1 }]],
  ],
  ["too deep", "[[[[[1]]]]]", [["schema/too-deep", "", "1:5", { limit: 4 }]], { maxDepth: 4 }],
];

describe("a text that is no JSON", () => {
  test.each<Row>(rows)("%s", (_, text, seen, options) => {
    expect(seenIn(text, { format: "json", ...options })).toEqual(seen);
  });
});
