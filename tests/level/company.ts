/**
 * A company that says everything and has nothing but people: every section is listed, so that a design over it says only what it is about.
 * `m` and `s` are the two sides, each with a team; `o` is another unit, `top` the one above all. Roles are named after where they sit.
 */
export const company = {
  units: {
    top: {},
    m: { parent: "top" },
    m1: { parent: "m" },
    s: { parent: "top" },
    s1: { parent: "s" },
    o: { parent: "top" },
  },
  roles: {
    ofTop: { unit: "top" },
    ofM: { unit: "m" },
    alsoOfM: { unit: "m" },
    ofM1: { unit: "m1" },
    ofS: { unit: "s" },
    ofS1: { unit: "s1" },
    ofO: { unit: "o" },
    ofMAndS: { unit: ["m", "s"] },
    ofMAndO: { unit: ["m", "o"] },
  },
  activities: {},
  information: { i: {}, j: {}, k: {} },
  flows: [],
  decisions: {},
  meetings: {},
  knowledge: {},
  processes: {},
  systems: {},
  metrics: {},
  agreements: {},
};

/** Activities of one side each, of both, of the other unit, and of the unit above all. */
export const x = { ownership: "m" };
export const y = { ownership: "s" };
export const both = { ownership: ["m", "s"] };
export const outside = { ownership: "o" };
export const above = { ownership: "top" };
