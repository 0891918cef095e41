import { describe, expect, test } from "vitest";
import { type Seen, seenIn } from "./seen.ts";

type Row = readonly [what: string, text: string, seen: readonly Seen[]];

const rows: readonly Row[] = [
  [
    "a unit that is not listed",
    "orgproof: 1\nunits: { sales: { parent: salse } }\nactivities: {}",
    [
      [
        "reference/unknown/suggestion",
        "/units/sales/parent",
        "2:19",
        { kind: "<unit>", id: "salse", closest: "sales" },
      ],
    ],
  ],
  [
    "an id like no other",
    "orgproof: 1\nunits: { sales: { parent: headquarters } }\nactivities: {}",
    [["reference/unknown", "/units/sales/parent", "2:19", { kind: "<unit>", id: "headquarters" }]],
  ],
  [
    "a section that is left out",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { process: launch }",
    [
      [
        "reference/unknown/section",
        "/activities/x/process",
        "4:8",
        { kind: "<process>", id: "launch", section: "processes" },
      ],
    ],
  ],
  [
    "an id of another kind",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { raci: { A: x } }\nflows:\n  - { carries: i, from: a, to: x }",
    [
      [
        "reference/kind",
        "/activities/x/raci/A",
        "4:16",
        { id: "x", actual: "<an activity>", expected: "<a party>" },
      ],
      ["reference/kind", "/flows/0/from", "6:19", { id: "a", actual: "<a unit>", expected: "<an activity>" }],
    ],
  ],
  [
    "a key of a map of ids",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { effort: { b: 3 } }",
    [["reference/unknown", "/activities/x/effort/b", "4:18", { kind: "<party>", id: "b" }]],
  ],
  [
    "an item of a list",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x:\n    ownership:\n      - a\n      - b\n",
    [["reference/unknown", "/activities/x/ownership/1", "7:9", { kind: "<unit>", id: "b" }]],
  ],
  [
    "information, where the section is listed",
    "orgproof: 1\nunits: { a: }\ninformation: { leads: }\nactivities:\n  x: { needs: [{ information: leeds }], produces: lead }",
    [
      [
        "reference/unknown/suggestion",
        "/activities/x/needs/0/information",
        "5:18",
        { kind: "<information>", id: "leeds", closest: "leads" },
      ],
      [
        "reference/unknown/suggestion",
        "/activities/x/produces",
        "5:41",
        { kind: "<information>", id: "lead", closest: "leads" },
      ],
    ],
  ],
  [
    "an id in two sections that share their ids",
    "orgproof: 1\nunits: { a: }\nroles: { a: { unit: a } }\nactivities: {}\nmeetings: { m: { participants: a } }\nsystems: { m: }",
    [
      ["reference/duplicate", "/roles/a", "3:10", { id: "a", kind: "<role>", other: "<unit>" }],
      ["reference/duplicate", "/meetings/m", "5:13", { id: "m", kind: "<meeting>", other: "<system>" }],
    ],
  ],
  [
    "two flows with one id",
    "orgproof: 1\nunits: { a: }\nactivities: { x: }\nflows:\n  - { carries: i, from: x, to: x }\n  - { carries: i, from: x, to: x }\n  - { id: z, carries: i, from: x, to: x }\n  - { id: z, carries: j, from: x, to: x }",
    [
      ["reference/duplicate/flow", "/flows/1", "6:5", { id: "i:x->x" }],
      ["reference/duplicate/flow", "/flows/3", "8:5", { id: "z" }],
    ],
  ],
  [
    "one interface twice",
    "orgproof: 1\nunits: { a: , b: }\nactivities: {}\ninterfaces:\n  - between: [a, b]\n  - between: [b, a]",
    [["reference/duplicate/interface", "/interfaces/1", "6:5", { units: "b, a" }]],
  ],
  [
    "cycles",
    "orgproof: 1\nunits:\n  a: { parent: b }\n  b: { parent: a }\n  c: { parent: c }\n  d: { parent: a }\nroles:\n  r: { unit: a, reportsTo: r }\nactivities: {}",
    [
      ["reference/cycle", "/units/a/parent", "3:8", { id: "a", attribute: "parent", chain: "b" }],
      ["reference/cycle/self", "/units/c/parent", "5:8", { id: "c", attribute: "parent" }],
      ["reference/cycle/self", "/roles/r/reportsTo", "8:17", { id: "r", attribute: "reportsTo" }],
    ],
  ],
  [
    "an interface of units in line",
    "orgproof: 1\nunits:\n  a: { parent: b }\n  b: { parent: c }\n  c:\n  d:\nactivities: {}\ninterfaces:\n  - between: [a, c]\n  - between: [d, d]\n  - between: [a, d]",
    [
      ["schema/in-line", "/interfaces/0/between", "9:5", { a: "a", b: "c" }],
      ["schema/in-line/same", "/interfaces/1/between", "10:5", { a: "d" }],
    ],
  ],
  [
    "letters that the scheme does not have",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { raci: { A: a, r: a, X: a } }\n  y:\nconstraints: [{ separate: [x, y], letters: [A, Z] }]",
    [
      [
        "schema/letter/suggestion",
        "/activities/x/raci/r",
        "4:22",
        { scheme: "raci", letter: "r", closest: "R" },
      ],
      [
        "schema/letter",
        "/activities/x/raci/X",
        "4:28",
        { scheme: "raci", letter: "X", expected: "R, A, C, I" },
      ],
      [
        "schema/letter",
        "/constraints/0/letters/1",
        "6:48",
        { scheme: "raci", letter: "Z", expected: "R, A, C, I" },
      ],
    ],
  ],
];

describe("ids that do not fit together", () => {
  test.each(rows)("%s", (_, text, seen) => {
    expect(seenIn(text)).toEqual(seen);
  });
});
