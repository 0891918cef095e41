import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseOrganisation } from "../../src/formats/parse-organisation.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";

const everything = `orgproof: 1
units:
  a: { head: r, orientation: { goal: long-term, audience: [buyers, users] } }
  b:
roles: { r: { unit: [a, b], heldBy: [x] }, s: { unit: b, reportsTo: r } }
activities:
  x: { raci: { A: r, R: [s, a] }, needs: [i], produces: [j], effort: { r: 3 }, tags: [t], knows: k, process: p, decides: d }
  y: { raci: { R: s }, effort: 4, needs: [{ information: j, within: P1D }], produces: i }
information: { i: { agreed: [a, b], keptIn: c }, j: }
flows: [{ carries: j, from: x, to: y, owner: s, via: c }]
decisions: { d: { heldBy: [r], influence: { a: 1, b: 2 }, analysedIn: x, uses: [i], affects: y } }
meetings: { m: { participants: [a, s], reports: { a: [i, j] }, purpose: [review], decides: d } }
knowledge: { k: { heldBy: { r: 3 }, transfers: [{ from: [r], to: [s, a], through: liaison }] } }
processes: { p: { owner: [a] } }
systems: { c: { usedBy: [a, b] } }
metrics: { n: { ownedBy: [a], rewards: [r, s] } }
agreements: { g: { between: [a, b], settles: [conflict] } }
interfaces: [{ between: [a, b], perceived: { a: [40, 60] }, context: { small-company: true } }]
constraints: [{ separate: [x, y], letters: [A] }]
`;

/** Where something can still be changed; the design is the caller's, and assignments are too many to freeze each. */
function looseIn(organisation: Organisation): readonly string[] {
  const seen = new Set<unknown>([organisation.design]);
  const loose: string[] = [];
  const open: (readonly [value: unknown, path: string])[] = [[organisation, "organisation"]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, path] = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const isAssignment = "activity" in value && "letter" in value;
    if (!Object.isFrozen(value) && !isAssignment) loose.push(path);
    const inner = value instanceof Map ? [...value].flat() : Object.values(value);
    const names = value instanceof Map || Array.isArray(value) ? [] : Object.keys(value);
    for (const [at, item] of inner.entries()) open.push([item, `${path}.${names[at] ?? "*"}`]);
  }
  return loose;
}

describe("a linked organisation", () => {
  test.each([
    ["all that a design can say", everything],
    ["an example", readFileSync("examples/marketing-and-sales/design.yaml", "utf8")],
    [
      "a scheme of its own",
      `${everything}scheme: { letters: { A: { means: [answers, performs] }, R: { means: performs } } }`,
    ],
  ])("is frozen, its lists and maps too: %s", (_, text) => {
    expect(looseIn(parseOrganisation(text))).toEqual([]);
  });

  const { activities, decisions, meetings, scheme, declaredInterfaces } = parseOrganisation(everything);
  const maps: readonly (readonly [string, unknown])[] = [
    ["a section", activities],
    ["the letters of the scheme", scheme.letters],
    ["influence", decisions.get("d")?.influence],
    ["reports", meetings.get("m")?.reports],
    ["effort by party", activities.get("x")?.effort],
    ["effort of each performer", activities.get("y")?.effort],
    ["survey scores", declaredInterfaces[0]?.declared?.perceived],
    ["conditions", declaredInterfaces[0]?.declared?.context],
  ];

  test.each(maps)("has maps that refuse to be changed: %s", (_, map) => {
    if (!(map instanceof Map)) throw new TypeError("no map");
    const before = [...map];
    expect(before.length).toBeGreaterThan(0);
    expect(() => map.set("q", 1)).toThrow(TypeError);
    expect(() => map.delete(before[0]?.[0])).toThrow(TypeError);
    expect(() => map.clear()).toThrow(TypeError);
    expect([...map]).toEqual(before);
    expect(map).toEqual(new Map(before));
    expect(new Map(map).set("q", 1).size).toBe(before.length + 1);
  });
});
