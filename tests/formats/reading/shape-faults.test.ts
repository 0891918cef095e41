import { describe, expect, test } from "vitest";
import { type Seen, seenIn } from "./seen.ts";

type Row = readonly [what: string, text: string, seen: readonly Seen[]];

const rows: readonly Row[] = [
  [
    "a missing section",
    "orgproof: 1\nunits: {}",
    [["schema/missing", "/activities", "1:1", { key: "activities", expected: "<a map>" }]],
  ],
  [
    "a missing version",
    "units: {}\nactivities: {}",
    [["schema/missing", "/orgproof", "1:1", { key: "orgproof", expected: "1" }]],
  ],
  [
    "another version",
    "orgproof: 2\nunits: {}\nactivities: {}",
    [["schema/value", "/orgproof", "1:1", { found: "2", expected: "1" }]],
  ],
  [
    "a version in quotes",
    "orgproof: '1'\nunits: {}\nactivities: {}",
    [["schema/type", "/orgproof", "1:1", { found: "<a text>", expected: "1" }]],
  ],
  ["no map at all", "just words", [["schema/type", "", "1:1", { found: "<a text>", expected: "<a map>" }]]],
  [
    "a list for a section",
    "orgproof: 1\nunits: [a, b]\nactivities: {}",
    [["schema/type", "/units", "2:1", { found: "<a list>", expected: "<a map>" }]],
  ],
  [
    "a text for an element",
    "orgproof: 1\nunits:\n  a: Marketing\nactivities: {}",
    [["schema/type", "/units/a", "3:3", { found: "<a text>", expected: "<a map>" }]],
  ],
  [
    "a number for an element",
    "orgproof: 1\nunits:\n  a: 5\nactivities: {}",
    [["schema/type", "/units/a", "3:3", { found: "<a number>", expected: "<a map>" }]],
  ],
  [
    "an unknown section with a near one",
    "orgproof: 1\nunits: {}\nactivities: {}\nrols: {}",
    [["schema/unknown-key/suggestion", "/rols", "4:1", { key: "rols", closest: "roles" }]],
  ],
  [
    "an unknown section far from any",
    "orgproof: 1\nunits: {}\nactivities: {}\nbudget: {}",
    [
      [
        "schema/unknown-key",
        "/budget",
        "4:1",
        {
          key: "budget",
          expected:
            "$schema, name, description, date, scheme, open, roles, information, flows, decisions, meetings, knowledge, processes, systems, metrics, agreements, interfaces, constraints, ignore",
        },
      ],
    ],
  ],
  [
    "a misspelt section that is required",
    "orgproof: 1\nunit: {}\nactivities: {}",
    [["schema/unknown-key/suggestion", "/unit", "2:1", { key: "unit", closest: "units" }]],
  ],
  [
    "an unknown attribute",
    "orgproof: 1\nunits:\n  a: { perent: b }\n  b:\nactivities: {}",
    [["schema/unknown-key/suggestion", "/units/a/perent", "3:8", { key: "perent", closest: "parent" }]],
  ],
  [
    "a map that is full, and has one more",
    "orgproof: 1\nunits: { a: }\nactivities: {}\nknowledge:\n  k:\n    transfers:\n      - { from: a, to: a, through: liaison, ref: x, extra: 1 }",
    [["schema/unknown-key/none", "/knowledge/k/transfers/0/extra", "7:53", { key: "extra" }]],
  ],
  [
    "a missing attribute",
    "orgproof: 1\nunits: { a: }\nactivities: {}\nroles:\n  r: {}",
    [["schema/missing", "/roles/r/unit", "5:3", { key: "unit", expected: "<the id of a unit>, <a list>" }]],
  ],
  [
    "a blank for a required attribute",
    "orgproof: 1\nunits: { a: }\nactivities: {}\nroles:\n  r: { unit: }",
    [["schema/missing", "/roles/r/unit", "5:8", { key: "unit", expected: "<the id of a unit>, <a list>" }]],
  ],
  [
    "a blank in a list",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x:\n    produces:\n      - i\n      -\n",
    [
      [
        "schema/type",
        "/activities/x/produces/1",
        "7:8",
        { found: "<nothing>", expected: "<the id of an information>" },
      ],
    ],
  ],
  [
    "a list inside a list",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { produces: [[i]] }",
    [
      [
        "schema/type",
        "/activities/x/produces/0",
        "4:19",
        { found: "<a list>", expected: "<the id of an information>" },
      ],
    ],
  ],
  [
    "neither of two keys",
    "orgproof: 1\nunits: { a: }\nactivities: {}\nconstraints:\n  - { letters: A }",
    [["schema/missing/either", "/constraints/0", "5:5", { keys: "separate, bind" }]],
  ],
  [
    "both of two keys",
    "orgproof: 1\nunits: { a: }\nactivities: { x: , y: }\nconstraints:\n  - { separate: [x, y], bind: [x, y] }",
    [
      [
        "schema/unknown-key",
        "/constraints/0/bind",
        "5:25",
        { key: "bind", expected: "name, description, letters" },
      ],
    ],
  ],
  [
    "ids that are none",
    "orgproof: 1\nunits: { a b: , none: , __proto__: , 'x/y': }\nactivities: {}",
    [
      ["schema/id", "/units/a b", "2:10", { found: "a b" }],
      ["schema/id", "/units/none", "2:17", { found: "none" }],
      ["schema/id/proto", "/units/__proto__", "2:25", {}],
      ["schema/id", "/units/x~1y", "2:38", { found: "x/y" }],
    ],
  ],
  [
    "an id that is none where one is referred to",
    "orgproof: 1\nunits: { a: { parent: 'no such' } }\nactivities: {}",
    [["schema/id", "/units/a/parent", "2:15", { found: "no such" }]],
  ],
  [
    "one id in two forms of Unicode",
    "orgproof: 1\nunits: { é: , é: }\nactivities: {}",
    [["reference/duplicate/normal", "/units/é", "2:15", { id: "é" }]],
  ],
  [
    "many faults at once, each once",
    "orgproof: 1\nunits: { a: { parent: [] }, b: 3 }\nactivities:\n  x: { every: never, foo: 1 }\nflows:\n  - { from: x, to: x }\n",
    [
      ["schema/type", "/units/a/parent", "2:15", { found: "<a list>", expected: "<the id of a unit>" }],
      ["schema/type", "/units/b", "2:29", { found: "<a number>", expected: "<a map>" }],
      [
        "schema/value",
        "/activities/x/every",
        "4:8",
        { found: "never", expected: "<a duration such as P1W or weekly>" },
      ],
      [
        "schema/unknown-key",
        "/activities/x/foo",
        "4:22",
        {
          key: "foo",
          expected:
            "name, description, ownership, raci, needs, produces, decides, knows, process, planning, effort, tags",
        },
      ],
      [
        "schema/missing",
        "/flows/0/carries",
        "6:5",
        { key: "carries", expected: "<the id of an information>" },
      ],
    ],
  ],
];

describe("a value that has not the shape of a design", () => {
  test.each(rows)("%s", (_, text, seen) => {
    expect(seenIn(text)).toEqual(seen);
  });
});
