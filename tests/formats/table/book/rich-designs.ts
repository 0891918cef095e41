import { parseDesign } from "../../../../src/formats/parse-design.ts";
import type { Design } from "../../../../src/model/design.ts";

const least = { orgproof: 1, units: { a: {}, b: {} }, activities: {} } as const;

/** Designs that say what is hard to say in a cell. */
export const richDesigns: Readonly<Record<string, Design>> = {
  "what is left out, none and empty": parseDesign({
    ...least,
    open: "none",
    meetings: {},
    decisions: "none",
    flows: [],
    knowledge: { k1: { heldBy: [], transfers: [] }, k2: { heldBy: "none", transfers: "none" }, k3: {} },
    roles: { r: { unit: ["a"], heldBy: [] }, s: { unit: ["a", "b"], heldBy: "none", capacity: 0.1 } },
    interfaces: "none",
  }),
  "letters of every form": parseDesign({
    ...least,
    roles: { z: { unit: "a" }, y: { unit: "b" } },
    activities: {
      one: { raci: { A: "a", R: ["b", "a"] } },
      list: { raci: { A: ["a"], R: "b" } },
      nobody: { raci: { A: [], R: "b" } },
      empty: { raci: {} },
      unasked: { raci: "none" },
      unknown: {},
      turned: { raci: { R: ["a", "b"], C: ["y", "z"] } },
      both: { raci: { A: "z", R: "z", I: ["a", "b", "z"] } },
    },
  }),
  "a scheme of its own": parseDesign({
    ...least,
    scheme: {
      letters: {
        "A/B": { means: ["answers"], min: 1, max: 1 },
        "=D;": { means: ["performs", "supports"] },
        none: { means: "told" },
        "[x]": { means: [] },
      },
      impliedPerformers: true,
    },
    activities: { x: { raci: { "A/B": "a", "=D;": ["a", "b"], none: "b", "[x]": "a" } } },
    constraints: [{ separate: ["x", "y"], letters: "A/B" }].slice(1),
  }),
  "texts like formulas, numbers, dates, words of ours, lists and JSON": parseDesign({
    ...least,
    name: "=1+2",
    description: { en: "+x", fa: "-y", "pt-BR": "@z", "": "nothing" },
    units: {
      "007": { name: "1e5", description: " spaced " },
      "-x": { name: "'=quoted", description: '{"a":1}' },
      "1-2": { name: "2030-12-31", description: "[1]" },
      yes: { name: "none", description: "\\back" },
      None: { name: "_x0041_", description: "a\r\nb\tc\u0001" },
      خیر: { name: "''=x", description: "{TBD}" },
      a: { orientation: { audience: ["a; b", "؛", "", " x"].filter((text) => text !== ""), goal: "none" } },
      b: { orientation: {} },
      c: { orientation: "none", parent: "None" },
    },
    information: {
      i: { agreed: ["yes"] },
      j: { agreed: "yes" },
      k: { agreed: true },
      l: { agreed: false },
      no: {},
    },
    activities: {
      p: {
        needs: [{ information: "i", within: "P1W" }, "j", { information: "k", toStart: false }],
        effort: 1e-7,
      },
      q: { needs: { information: "i", within: "none" }, effort: { yes: 3, a: 0.1 }, tags: ["[x]"] },
      r: { needs: [{ information: "i" }], tags: "[x]", effort: {} },
      s: { needs: ["i"], tags: "C:\\temp; x", produces: [] },
    },
    flows: [
      { carries: "i", from: "p", to: "q", returns: false, via: "C:\\temp" },
      { carries: "i", from: "p", to: "r", returns: "no", on: { fa: "رویداد" }, via: "none" },
    ],
    ignore: [{ rule: "raci/*", at: "/activities/p", until: "2030-12-31" }],
  }),
  "scores, points, reports and conditions": parseDesign({
    ...least,
    information: { i: {}, j: {} },
    decisions: { d: { influence: { a: 3, b: 0.5 }, heldBy: ["a"], domain: "=x" } },
    meetings: {
      m: {
        participants: ["a"],
        every: "ad-hoc",
        purpose: ["planning"],
        reports: { a: ["i"], b: ["i", "j"] },
      },
      n: { participants: [], every: "none", purpose: "conflict", reports: {} },
      o: { participants: "a", reports: { a: "i", b: [] } },
    },
    knowledge: {
      k: {
        heldBy: { a: 0, b: 5 },
        transfers: [{ from: "a", to: ["b"], through: "project-team", ref: "=r" }],
      },
      l: { heldBy: "b", transfers: { from: ["a"], to: "b", through: "training" } },
    },
    interfaces: [
      {
        between: ["a", "b"],
        target: "integrated",
        perceived: { a: [20, 45.5], b: 60 },
        context: { "small-company": true, "short-life-cycles": "none", "conflicts-visible": false },
      },
    ],
  }),
};
