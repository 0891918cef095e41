import { describe, expect, test } from "vitest";
import { seenIn } from "./seen.ts";

type Row = readonly [what: string, text: string, seen: readonly string[]];

const rows: readonly Row[] = [
  [
    "one of every kind",
    `orgproof: 1
units:
  a: { parent: b }
  b: { parent: a }
  c: { orientation: { goal: longterm } }
roles: { c: { unit: zzz } }
activities:
  x: { every: sometimes, raci: { A: a, Z: b }, needs: [{}, i] }
flows:
  - { carries: i, from: x, to: x, every: weekly, on: order }
  - { carries: i, from: x, to: x, within: soon }
  - 7
interfaces: [{ between: [a, b] }, { between: [b, a], target: great }]
`,
    [
      "3:8 reference/cycle /units/a/parent",
      "5:23 schema/value/suggestion /units/c/orientation/goal",
      "6:10 reference/duplicate /roles/c",
      "6:15 reference/unknown /roles/c/unit",
      "8:8 schema/value /activities/x/every",
      "8:40 schema/letter /activities/x/raci/Z",
      "8:56 schema/missing /activities/x/needs/0/information",
      "10:50 schema/value/alternatives /flows/0/on",
      "11:5 reference/duplicate/flow /flows/1",
      "11:35 schema/value /flows/1/within",
      "12:5 schema/type /flows/2",
      "13:16 schema/in-line /interfaces/0/between",
      "13:35 reference/duplicate/interface /interfaces/1",
      "13:37 schema/in-line /interfaces/1/between",
      "13:54 schema/value /interfaces/1/target",
    ],
  ],
  [
    "what an element refers to that is itself not well called",
    "orgproof: 1\nunits: { a: }\nactivities: { price list: { ownership: b } }",
    ["3:15 schema/id /activities/price list", "3:29 reference/unknown /activities/price list/ownership"],
  ],
  [
    "an element that cannot be read is still there to be named",
    "orgproof: 1\nunits: { a: 3, b: { parent: a } }\nactivities: { x: { raci: { A: a } } }",
    ["2:10 schema/type /units/a"],
  ],
  [
    "nobody is blamed for naming what a section holds that cannot be read",
    "orgproof: 1\nunits: [a, b]\nroles: { r: { unit: a, reportsTo: s } }\nactivities: { x: { raci: { A: a } } }",
    ["2:1 schema/type /units", "3:24 reference/unknown /roles/r/reportsTo"],
  ],
  [
    "nor for what a section holds whose name is misspelt, or that is missing",
    "orgproof: 1\nrols: { r: { unit: a } }\nactivities: { x: { raci: { A: r }, process: p } }",
    [
      "1:1 schema/missing /units",
      "2:1 schema/unknown-key/suggestion /rols",
      "3:36 reference/unknown/section /activities/x/process",
    ],
  ],
  [
    "nor for letters of a scheme that cannot be read",
    "orgproof: 1\nscheme: rassci\nunits: { a: }\nactivities: { x: { raci: { S: a } } }",
    ["2:1 schema/value/suggestion /scheme"],
  ],
  [
    "the letters of a scheme are known, whatever they mean",
    "orgproof: 1\nscheme: { letters: { D: { means: performing } } }\nunits: { a: }\nactivities: { x: { raci: { D: a, E: a } } }",
    ["2:27 schema/value/suggestion /scheme/letters/D/means", "4:34 schema/letter /activities/x/raci/E"],
  ],
  [
    "a cycle of units hides neither what hangs below it nor what is not there",
    "orgproof: 1\nunits:\n  a: { parent: b }\n  b: { parent: a }\n  c: { parent: b }\n  d: { parent: zzz }\n  e: { parent: d }\nactivities: {}\ninterfaces: [{ between: [a, c] }, { between: [d, e] }, { between: [c, d] }]",
    [
      "3:8 reference/cycle /units/a/parent",
      "6:8 reference/unknown /units/d/parent",
      "9:16 schema/in-line /interfaces/0/between",
      "9:37 schema/in-line /interfaces/1/between",
    ],
  ],
  [
    "ids in another form of Unicode are the same ids",
    "orgproof: 1\nunits: { e\u0301: , b: { parent: é, foo: 1 } }\nactivities: { x: { ownership: e\u0301, raci: { A: é, B: é } } }",
    ["2:32 schema/unknown-key /units/b/foo", "3:49 schema/letter /activities/x/raci/B"],
  ],
];

describe("one fault does not hide another", () => {
  test.each(rows)("%s", (_, text, seen) => {
    expect(seenIn(text).map(([key, path, place]) => `${place} ${key} ${path}`)).toEqual(seen);
  });
});
