import { describe, expect, test } from "vitest";
import type { ParseOptions } from "../../../src/formats/parse-design.ts";
import { type Seen, seenIn } from "./seen.ts";

type Row = [what: string, text: string, seen: readonly Seen[], options?: ParseOptions];

const rows: Row[] = [
  ["an empty text", "", [["schema/syntax/empty", "", "1:1", {}]]],
  ["only comments", "# nothing\n\n  # here\n", [["schema/syntax/empty", "", "1:1", {}]]],
  [
    "a second document",
    "orgproof: 1\nunits: {}\nactivities: {}\n---\nmore: 1\n",
    [["schema/syntax/documents", "", "4:1", {}]],
  ],
  ["a tab", "orgproof: 1\nunits:\n\ta:\n", [["schema/syntax/tab", "", "3:1", {}]]],
  [
    "another indentation",
    "orgproof: 1\nunits:\n    a:\n  b:\nactivities: {}\n",
    [["schema/syntax/indent", "", "4:3", {}]],
  ],
  ["two colons in a line", "orgproof: 1\nname: A: B\n", [["schema/syntax/two-keys", "", "2:7", {}]]],
  ["a missing colon", "orgproof: 1\nunits\nactivities: {}\n", [["schema/syntax/lines", "", "2:1", {}]]],
  [
    "a bracket that is not closed",
    "orgproof: 1\nunits: { a: , b: \nactivities: {}\n",
    [["schema/syntax/bracket", "", "2:18", { expected: "}" }]],
  ],
  [
    "a list in brackets that is not closed",
    "orgproof: 1\nopen: [units, roles\n",
    [["schema/syntax/bracket", "", "3:1", { expected: "]" }]],
  ],
  [
    "a quote that is not closed",
    'orgproof: 1\nname: "Company\nunits: {}\n',
    [["schema/syntax/quote", "", "2:7", { expected: '"' }]],
  ],
  [
    "a single quote that is not closed",
    "orgproof: 1\nname: 'Company\n",
    [["schema/syntax/quote", "", "2:7", { expected: "'" }]],
  ],
  [
    "a sign that begins no text",
    "orgproof: 1\nname: @company\n",
    [["schema/syntax/start", "", "2:7", { found: "@" }]],
  ],
  [
    "no escape sequence",
    'orgproof: 1\nname: "a\\qb"\n',
    [["schema/syntax/escape", "", "2:9", { found: "\\q" }]],
  ],
  [
    "a tag of its own",
    "orgproof: 1\nname: !js/function 'x'\n",
    [["schema/syntax/tag", "", "2:7", { found: "!js/function" }]],
  ],
  [
    "a tag of YAML 1.1",
    "orgproof: 1\nname: !!binary aGk=\n",
    [["schema/syntax/tag", "", "2:7", { found: "!!binary" }]],
  ],
  ["a set", "orgproof: 1\nunits: !!set { a }\n", [["schema/syntax/tag", "", "2:8", { found: "!!set" }]]],
  [
    "a list as a key",
    "orgproof: 1\n? [a]\n: 1\nunits: {}\nactivities: {}\n",
    [["schema/syntax/key", "", "2:3", {}]],
  ],
  [
    "a key of many characters",
    `orgproof: 1\n${"k".repeat(1030)}: 1\n`,
    [["schema/syntax/long-key", "", "2:1", {}]],
  ],
  [
    "a directive",
    "%YAML 1.1\n---\norgproof: 1\n",
    [["schema/syntax/directive", "", "1:1", { found: "%YAML 1.1" }]],
  ],
  [
    "a sign that is out of place",
    "orgproof: 1\nunits: {}\n}\n",
    [["schema/syntax/stray", "", "3:1", { found: "}" }]],
  ],
  [
    "a key twice",
    "orgproof: 1\nunits:\n  a: {}\n  b: {}\n  a: {}\nunits: {}\nactivities: {}\n",
    [
      ["schema/duplicate-key", "/units/a", "5:3", { key: "a", line: 3 }],
      ["schema/duplicate-key", "/units", "6:1", { key: "units", line: 2 }],
    ],
  ],
  [
    "a key twice in two forms",
    "orgproof: 1\nunits: { 'a': , a: , \"a\": }\nactivities: {}\n",
    [
      ["schema/duplicate-key", "/units/a", "2:17", { key: "a", line: 2 }],
      ["schema/duplicate-key", "/units/a", "2:22", { key: "a", line: 2 }],
    ],
  ],
  [
    "an alias without an anchor",
    "orgproof: 1\nname: *x\nunits: {}\nactivities: {}\n",
    [["schema/alias/unknown", "/name", "2:7", { found: "*x" }]],
  ],
  [
    "an alias of what it stands in",
    "orgproof: 1\nunits: {}\nactivities: &a { x: *a }\n",
    [["schema/alias/circular", "/activities/x", "3:21", { found: "*a" }]],
  ],
  [
    "a map that merges itself",
    "orgproof: 1\nunits: {}\nactivities: { x: &a { <<: *a } }\n",
    [["schema/alias/circular", "/activities/x", "3:27", { found: "*a" }]],
  ],
  ["too deep", "a: [[[[1]]]]", [["schema/too-deep", "", "1:7", { limit: 4 }]], { maxDepth: 4 }],
  [
    "too deep by aliases",
    "a: &a [1]\nb: &b [*a]\nc: &c [*b]\nd: &d [*c]",
    [["schema/too-deep", "/d/0", "4:8", { limit: 4 }]],
    { maxDepth: 4 },
  ],
  [
    "a fault inside an anchor, once",
    "orgproof: 1\nunits: { a: }\nactivities: { x: &x { every: never }, y: *x }\n",
    [
      [
        "schema/value",
        "/activities/x/every",
        "3:23",
        { found: "never", expected: "<a duration such as P1W or weekly>" },
      ],
      [
        "schema/value",
        "/activities/y/every",
        "3:23",
        { found: "never", expected: "<a duration such as P1W or weekly>" },
      ],
    ],
  ],
];

describe("a text that is no YAML, or more of it than a design may have", () => {
  test.each<Row>(rows)("%s", (_, text, seen, options) => {
    expect(seenIn(text, { format: "yaml", ...options })).toEqual(seen);
  });
});
