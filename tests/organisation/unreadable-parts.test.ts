import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/findings/fault.ts";
import type { Design } from "../../src/model/design.ts";
import type { Readable } from "../../src/model/readable.ts";
import { cycleFaults } from "../../src/organisation/cycle-faults.ts";
import { duplicateFaults } from "../../src/organisation/duplicate-faults.ts";
import { letterFaults } from "../../src/organisation/letter-faults.ts";
import { valueFaults } from "../../src/organisation/value-faults.ts";

/* What cannot be read of a document is `undefined` in its place. */
const unreadable = undefined;
type Part = Readable<Design>;

const seenBy = (find: (part: Part) => readonly Fault[], part: Part) =>
  find(part).map(({ rule, variant, path }) =>
    [rule, ...(variant ? [variant] : []), `/${path.join("/")}`].join(" "),
  );

const units = { a: {}, b: { parent: "a" }, c: { parent: "a" }, d: {} } satisfies Part["units"];
const i = "i";

type Row = readonly [what: string, part: Part, seen: readonly string[]];

const cycles: readonly Row[] = [
  ["a unit and a role", { units: { a: unreadable }, roles: { r: unreadable } }, []],
  ["an interface", { units, interfaces: [unreadable, {}] }, []],
  ["its sides", { units, interfaces: [{ between: [unreadable, unreadable] }] }, []],
  ["one side", { units, interfaces: [{ between: ["a"] }, { between: [unreadable, "a"] }] }, []],
  ["a side that is no unit", { units, interfaces: [{ between: ["a", "z"] }, { between: ["z", "a"] }] }, []],
  [
    "nothing: each of several units below one is in line with it, and not with the others",
    {
      units,
      interfaces: [
        { between: ["a", "b"] },
        { between: ["c", "a"] },
        { between: ["b", "c"] },
        { between: ["d", "d"] },
      ],
    },
    [
      "schema/in-line /interfaces/0/between",
      "schema/in-line /interfaces/1/between",
      "schema/in-line same /interfaces/3/between",
    ],
  ],
  [
    "nothing: a cycle of roles opens no hierarchy of units",
    { units, roles: { b: { reportsTo: "b" } }, interfaces: [{ between: ["a", "b"] }] },
    ["reference/cycle self /roles/b/reportsTo", "schema/in-line /interfaces/0/between"],
  ],
];

const duplicates: readonly Row[] = [
  [
    "what a flow carries",
    {
      flows: [
        { from: "x", to: "y" },
        { from: "x", to: "y" },
      ],
    },
    [],
  ],
  [
    "where a flow comes from",
    {
      flows: [
        { carries: i, to: "y" },
        { carries: i, to: "y" },
      ],
    },
    [],
  ],
  [
    "where a flow goes",
    {
      flows: [
        { carries: i, from: "x" },
        { carries: i, from: "x" },
      ],
    },
    [],
  ],
  ["a flow", { flows: [unreadable, unreadable] }, []],
  [
    "the ends of a flow with an id",
    { flows: [{ id: "f" }, { id: "f" }] },
    ["reference/duplicate flow /flows/1"],
  ],
  [
    "nothing: flows of one information that go elsewhere, and again",
    {
      flows: [
        { carries: i, from: "x", to: "y" },
        { carries: i, from: "x", to: "z" },
        { carries: i, from: "w", to: "y" },
        { carries: i, from: "x", to: "z" },
        { carries: i, from: "w", to: "y" },
      ],
    },
    ["reference/duplicate flow /flows/3", "reference/duplicate flow /flows/4"],
  ],
  ["an interface", { interfaces: [unreadable, unreadable, {}, {}] }, []],
  ["one side", { interfaces: [{ between: [unreadable, "a"] }, { between: [unreadable, "a"] }] }, []],
  ["the other side", { interfaces: [{ between: ["a"] }, { between: ["a"] }] }, []],
  [
    "nothing: ids that are alike when they are put together",
    { interfaces: [{ between: ["a", "bc"] }, { between: ["ab", "c"] }] },
    [],
  ],
];

const values: readonly Row[] = [
  ["a scheme", { scheme: "raci" }, []],
  ["its letters", { scheme: { letters: { A: unreadable } } }, []],
  ["a constraint", { constraints: [unreadable] }, []],
  ["its activities", { constraints: [{ separate: [unreadable, unreadable] }] }, []],
  [
    "nothing: the same twice",
    { constraints: [{ bind: ["x", "x"] }, { separate: ["x", "y", "x"] }] },
    ["schema/value twice /constraints/0/bind/1", "schema/value twice /constraints/1/separate/2"],
  ],
  ["an agreement and a role", { agreements: { g: unreadable }, roles: { r: unreadable } }, []],
  ["a flow", { flows: [unreadable] }, []],
  ["an interface", { interfaces: [unreadable] }, []],
  ["one side", { units, interfaces: [{ between: [unreadable, "a"], perceived: { b: 1 } }] }, []],
  ["the other side", { units, interfaces: [{ between: ["a"], perceived: { b: 1 } }] }, []],
];

const letters: readonly Row[] = [
  ["the letters of the scheme", { scheme: {}, activities: { x: { raci: { Z: "a" } } } }, []],
  ["each letter of the scheme", { scheme: { letters: {} }, activities: { x: { raci: { Z: "a" } } } }, []],
  ["an activity", { activities: { x: unreadable } }, []],
  ["nothing: no letters at all", { activities: { x: { raci: "none" } } }, []],
  ["a constraint", { constraints: [unreadable] }, []],
  ["a letter of a constraint", { constraints: [{ letters: [unreadable, "A"] }] }, []],
  ["nothing: a constraint on every letter", { constraints: [{ letters: "none" }] }, []],
  [
    "nothing: a constraint on one letter",
    { constraints: [{ letters: "Z" }] },
    ["schema/letter /constraints/0/letters"],
  ],
];

describe("what cannot be read is not to blame for", () => {
  it.each(cycles)("cycles and units in line: %s", (_, part, seen) => {
    expect(seenBy(cycleFaults, part)).toEqual(seen);
  });

  it.each(duplicates)("what is there twice: %s", (_, part, seen) => {
    expect(seenBy(duplicateFaults, part)).toEqual(seen);
  });

  it.each(values)("values: %s", (_, part, seen) => {
    expect(seenBy(valueFaults, part)).toEqual(seen);
  });

  it.each(letters)("letters: %s", (_, part, seen) => {
    expect(seenBy(letterFaults, part)).toEqual(seen);
  });
});

describe("a letter that the scheme does not have", () => {
  it("is said with the scheme's name, be it of the design's own", () => {
    const [fault] = letterFaults({ scheme: { letters: { D: {} } }, activities: { x: { raci: { E: "a" } } } });
    expect(fault?.params).toEqual({ scheme: "custom", letter: "E", expected: ["D"] });
  });
});

describe("a long cycle", () => {
  it("is shown by its first twenty", () => {
    const all = Array.from({ length: 25 }, (_, at) => [`u${at}`, { parent: `u${(at + 1) % 25}` }]);
    const [fault] = cycleFaults({ units: Object.fromEntries(all) });
    expect(fault?.params.chain).toEqual(all.slice(1, 21).map(([id]) => id));
  });
});
