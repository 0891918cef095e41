import { describe, expect, test } from "vitest";
import { type Seen, seenIn } from "./seen.ts";

type Row = readonly [what: string, text: string, seen: readonly Seen[]];

const begin = "orgproof: 1\nunits: { a: , b: , c: }\nactivities: { x: , y: }\n";

const flagged: readonly Row[] = [
  [
    "a rhythm of no time",
    `${begin}decisions: { d: { every: P0D } }\nmeetings: { m: { participants: a, every: PT0H } }`,
    [
      ["schema/value/zero", "/decisions/d/every", "4:19", { found: "P0D" }],
      ["schema/value/zero", "/meetings/m/every", "5:35", { found: "PT0H" }],
    ],
  ],
  [
    "a scheme without letters",
    `${begin}scheme: { letters: {} }`,
    [["schema/value/few", "/scheme/letters", "4:11", { count: 0, least: 1 }]],
  ],
  [
    "a letter of which at least more are taken than at most",
    `${begin}scheme: { letters: { R: { means: performs, min: 2, max: 1 }, A: { means: answers, max: 1 } } }`,
    [["schema/value/bounds", "/scheme/letters/R/max", "4:52", { found: "1", least: 2 }]],
  ],
  [
    "an activity apart from itself",
    `${begin}constraints:\n  - separate: [x, y, x]\n  - bind: [y, y]`,
    [
      ["schema/value/twice", "/constraints/0/separate/2", "5:22", { id: "x" }],
      ["schema/value/twice", "/constraints/1/bind/1", "6:15", { id: "y" }],
    ],
  ],
  [
    "an agreement of a unit with itself, and a role that sits twice in one",
    `${begin}agreements: { g: { between: [a, a] } }\nroles: { r: { unit: [b, b] } }`,
    [
      ["schema/value/twice", "/agreements/g/between/1", "4:33", { id: "a" }],
      ["schema/value/twice", "/roles/r/unit/1", "5:25", { id: "b" }],
    ],
  ],
  [
    "a score of a unit that is no side",
    `${begin}interfaces:\n  - { between: [a, b], perceived: { a: 40, c: 50 } }`,
    [["schema/value/side", "/interfaces/0/perceived/c", "5:44", { id: "c", expected: "a, b" }]],
  ],
  [
    "a flow by the clock and by an event",
    `${begin}flows:\n  - { carries: i, from: x, to: y, every: weekly, on: order }`,
    [["schema/value/alternatives", "/flows/0/on", "5:50", { key: "every", other: "on" }]],
  ],
  [
    "a joiner that joins nothing",
    `${begin}systems: { "\u200c": , قیمت\u200c: , "a\u200c\u200cb": , "a\u200c b": }`,
    [
      ["schema/id/joiner", "/systems/\u200c", "4:12", { found: "\u200c" }],
      ["schema/id/joiner", "/systems/قیمت\u200c", "4:19", { found: "قیمت\u200c" }],
      ["schema/id/joiner", "/systems/a\u200c\u200cb", "4:28", { found: "a\u200c\u200cb" }],
      ["schema/id", "/systems/a\u200c b", "4:38", { found: "a\u200c b" }],
    ],
  ],
];

const clean: readonly (readonly [what: string, text: string])[] = [
  ["a deadline of no time", "flows: [{ carries: i, from: x, to: y, within: PT0S }]"],
  ["a letter that is taken once", "scheme: { letters: { R: { means: performs, min: 1, max: 1 } } }"],
  ["two different activities", "constraints: [{ separate: [x, y] }, { bind: [y, x] }]"],
  ["scores of both sides", "interfaces: [{ between: [a, b], perceived: { a: 40, b: [20, 30] } }]"],
  ["no scores", "interfaces: [{ between: [a, b], perceived: none }]"],
  ["a flow by an event alone", "flows: [{ carries: i, from: x, to: y, every: none, on: order }]"],
  ["a flow by the clock alone", "flows: [{ carries: i, from: x, to: y, every: weekly, on: none }]"],
  ["a flow by neither", "flows: [{ carries: i, from: x, to: y, every: none, on: none }]"],
  ["an event that is left blank", "flows: [{ carries: i, from: x, to: y, every: weekly, on: '' }]"],
  ["a joiner between letters", "systems: { قیمت‌ها: }"],
];

describe("values that make each other meaningless", () => {
  test.each(flagged)("%s", (_, text, seen) => {
    expect(seenIn(text)).toEqual(seen);
  });

  test.each(clean)("not so: %s", (_, text) => {
    expect(seenIn(`${begin}${text}`)).toEqual([]);
  });
});
