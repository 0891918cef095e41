import { describe, expect, test } from "vitest";
import { type Seen, seenIn } from "./seen.ts";

type Row = readonly [what: string, text: string, seen: readonly Seen[]];

const rows: readonly Row[] = [
  [
    "a word where another belongs",
    "orgproof: 1\nunits: { a: { orientation: { goal: longterm } } }\nactivities: {}",
    [
      [
        "schema/value/suggestion",
        "/units/a/orientation/goal",
        "2:30",
        { found: "longterm", expected: "short-term, long-term", closest: "long-term" },
      ],
    ],
  ],
  [
    "a word far from any that belongs",
    "orgproof: 1\nunits: { a: { orientation: { work: xxxxxxxx } } }\nactivities: {}",
    [
      [
        "schema/value",
        "/units/a/orientation/work",
        "2:30",
        { found: "xxxxxxxx", expected: "operational, analytical" },
      ],
    ],
  ],
  [
    "`yes` for a boolean",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { planning: yes }",
    [
      [
        "schema/value/suggestion",
        "/activities/x/planning",
        "4:8",
        { found: "yes", expected: "true, false", closest: "true" },
      ],
    ],
  ],
  [
    "a text for a boolean",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { planning: perhaps }",
    [["schema/value", "/activities/x/planning", "4:8", { found: "perhaps", expected: "true, false" }]],
  ],
  [
    "a number for a boolean",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { planning: 1 }",
    [["schema/type", "/activities/x/planning", "4:8", { found: "<a number>", expected: "true, false" }]],
  ],
  [
    "no duration",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { every: two weeks }",
    [
      [
        "schema/value",
        "/activities/x/every",
        "4:8",
        { found: "two weeks", expected: "<a duration such as P1W or weekly>" },
      ],
    ],
  ],
  [
    "nearly a duration",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { every: fortnightly }\n  y: { every: weakly }",
    [
      [
        "schema/value",
        "/activities/x/every",
        "4:8",
        { found: "fortnightly", expected: "<a duration such as P1W or weekly>" },
      ],
      [
        "schema/value/suggestion",
        "/activities/y/every",
        "5:8",
        { found: "weakly", expected: "<a duration such as P1W or weekly>", closest: "weekly" },
      ],
    ],
  ],
  [
    "a number for a duration",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { every: 7 }",
    [
      [
        "schema/value",
        "/activities/x/every",
        "4:8",
        { found: "7", expected: "<a duration such as P1W or weekly>" },
      ],
    ],
  ],
  [
    "no date",
    "orgproof: 1\nunits: { a: }\nactivities: {}\nignore: [{ rule: x, at: y, until: 2030-02-30 }]",
    [
      [
        "schema/value",
        "/ignore/0/until",
        "4:28",
        { found: "2030-02-30", expected: "<a date such as 2030-12-31>" },
      ],
    ],
  ],
  [
    "a negative number",
    "orgproof: 1\nunits: { a: }\nactivities: {}\nroles: { r: { unit: a, capacity: -1 } }",
    [["schema/value/least", "/roles/r/capacity", "4:24", { found: "-1", least: 0 }]],
  ],
  [
    "a number out of range",
    "orgproof: 1\nunits: { a: }\nactivities: {}\nknowledge: { k: { heldBy: { a: 6 } } }",
    [["schema/value/range", "/knowledge/k/heldBy/a", "4:29", { found: "6", least: 0, most: 5 }]],
  ],
  [
    "no whole number",
    "orgproof: 1\nunits: { a: }\nactivities: {}\nscheme: { letters: { R: { means: performs, min: 0.5 } } }",
    [["schema/value/whole", "/scheme/letters/R/min", "4:44", { found: "0.5" }]],
  ],
  [
    "not a number",
    "orgproof: 1\nunits: { a: }\nactivities: {}\nroles: { r: { unit: a, capacity: .nan } }",
    [["schema/value", "/roles/r/capacity", "4:24", { found: "NaN", expected: "<a number>" }]],
  ],
  [
    "a text for a number",
    "orgproof: 1\nunits: { a: }\nactivities: {}\nroles: { r: { unit: a, capacity: full } }",
    [["schema/type", "/roles/r/capacity", "4:24", { found: "<a text>", expected: "<a number>" }]],
  ],
  [
    "a list that is too short",
    "orgproof: 1\nunits: { a: }\nactivities: {}\ninterfaces:\n  - between: [a]",
    [["schema/value/few", "/interfaces/0/between", "5:5", { count: 1, least: 2 }]],
  ],
  [
    "a list that is too long",
    "orgproof: 1\nunits: { a: , b: , c: }\nactivities: {}\nroles: { r: { unit: [a, b, c] } }",
    [["schema/value/many", "/roles/r/unit", "4:15", { count: 3, most: 2 }]],
  ],
  [
    "a blank text in a list",
    "orgproof: 1\nunits: { a: }\nactivities: { x: { tags: ['  '] } }\nroles: { r: { unit: a, heldBy: ['b', ''] } }",
    [
      ["schema/value/empty", "/activities/x/tags/0", "3:27", { expected: "<a text>" }],
      ["schema/value/empty", "/roles/r/heldBy/1", "4:38", { expected: "<a text>" }],
    ],
  ],
  [
    "an empty id",
    "orgproof: 1\nunits: { '': }\nactivities: {}",
    [["schema/id", "/units/", "2:10", { found: "" }]],
  ],
  [
    "an id that is too long, whatever is wrong below it",
    `orgproof: 1\nunits: { a: }\nactivities: { ${"x".repeat(1000)}: , "${"y".repeat(1001)}": { every: never } }`,
    [
      [
        "schema/id/long",
        `/activities/${"y".repeat(1001)}`,
        "3:1019",
        { found: `${"y".repeat(100)}…`, count: 1001, most: 1000 },
      ],
    ],
  ],
  [
    "a letter that is too long",
    "orgproof: 1\nunits: { a: }\nactivities:\n  x: { raci: { R: a, accountable-for-everything: a } }",
    [
      [
        "schema/value/long",
        "/activities/x/raci/accountable-for-everything",
        "4:22",
        { found: "accountable-for-everything", count: 26, most: 20 },
      ],
    ],
  ],
  [
    "points that are all zero",
    "orgproof: 1\nunits: { a: }\nactivities: {}\ndecisions: { d: { influence: { a: 0 } } }",
    [["schema/value/points", "/decisions/d/influence", "4:19", {}]],
  ],
];

describe("a value that may not stand where it does", () => {
  test.each(rows)("%s", (_, text, seen) => {
    expect(seenIn(text)).toEqual(seen);
  });
});
