import { above, both, outside, x, y } from "../company.ts";
import { judges, type Row } from "../judges.ts";

/** Held by one side, it binds work of the other; who else has influence is said, so that nothing is open. */
const d = { heldBy: "ofM", influence: "none", affects: "y" };
const activities = { x, y, both, w: outside, t: above };

function decided(change: object): object {
  return { activities, decisions: { d: { ...d, ...change } } };
}

const met: readonly Row[] = [
  ["one holds it", decided({}), "yes 1/1", ["d"]],
  ["a unit holds it", decided({ heldBy: ["s"], affects: ["x", "y"] }), "yes 1/1", ["d"]],
  [
    "several hold it by a rule",
    decided({ heldBy: ["ofM", "ofS"], jointly: "both have to agree" }),
    "yes 1/1",
    ["d"],
  ],
  ["one role that sits in both holds it", decided({ heldBy: "ofMAndS", affects: [] }), "yes 1/1", ["d"]],
  [
    "a third holds it, and both have influence",
    decided({ heldBy: "ofO", influence: { m: 30, s1: 70 }, affects: [] }),
    "yes 1/1",
    ["d"],
  ],
  [
    "a third holds it, and it binds work of both",
    decided({ heldBy: "ofO", affects: "both" }),
    "yes 1/1",
    ["d"],
  ],
  [
    "one side holds it, and the other analyses it",
    decided({ affects: [], analysedIn: "y" }),
    "yes 1/1",
    ["d"],
  ],
  ["whether it is joint or not", decided({ influence: undefined, affects: [] }), "yes 1/1", ["d"]],
];

const unmet: readonly Row[] = [
  ["nobody holds it", decided({ heldBy: [], affects: ["x", "y"] }), "no 0/1", ["d"], ["heldBy d.heldBy"]],
  [
    "nobody holds it, and both have influence",
    decided({ heldBy: "none", influence: { m: 1, s: 1 }, affects: [] }),
    "no 0/1",
    ["d"],
    ["heldBy d.heldBy"],
  ],
  [
    "several hold it without a rule",
    decided({ heldBy: ["ofM", "ofS"], jointly: "none" }),
    "no 0/1",
    ["d"],
    ["jointly d.jointly"],
  ],
  [
    "two of one side hold it without a rule",
    decided({ heldBy: ["ofM", "alsoOfM"], jointly: "none" }),
    "no 0/1",
    ["d"],
    ["jointly d.jointly"],
  ],
  [
    "one of two is held by nobody",
    { activities, decisions: { d, e: { ...d, heldBy: [], affects: "both" } } },
    "no 1/2",
    ["e"],
    ["heldBy e.heldBy"],
  ],
  [
    "it surely misses, though decisions are open",
    { ...decided({ heldBy: [], affects: "both" }), open: "decisions" },
    "no 0/1",
    ["d"],
    ["? /decisions", "heldBy d.heldBy"],
  ],
];

const contested = { heldBy: ["ofM", "alsoOfM"], jointly: "none" };
const nothing: readonly Row[] = [
  ["there are no decisions", { activities }, "not-applicable 0/0"],
  ["one side decides over its own work", decided({ ...contested, affects: "x" }), "not-applicable 0/0"],
  ["one side decides over work of a third", decided({ ...contested, affects: "w" }), "not-applicable 0/0"],
  [
    "one side decides over work of the unit above both",
    decided({ ...contested, affects: "t" }),
    "not-applicable 0/0",
  ],
  [
    "the other has no points",
    decided({ ...contested, affects: "x", influence: { m: 1, s: 0 } }),
    "not-applicable 0/0",
  ],
  [
    "the unit above both has points, which is neither of them",
    decided({ ...contested, affects: "x", influence: { top: 1 } }),
    "not-applicable 0/0",
  ],
];

const unknown: readonly Row[] = [
  [
    "it is not known who holds it",
    decided({ heldBy: undefined, affects: "both" }),
    "unknown 0/1",
    ["d"],
    ["heldBy? d.heldBy"],
  ],
  [
    "it is not known who holds it, nor whether it is joint",
    decided({ heldBy: undefined }),
    "unknown 0/1",
    ["d"],
    ["? d.heldBy", "heldBy? d.heldBy"],
  ],
  [
    "it is not known by what rule several hold it",
    decided({ heldBy: ["ofM", "ofS"] }),
    "unknown 0/1",
    ["d"],
    ["jointly? d.jointly"],
  ],
  [
    "it is not known whether the other has influence where there is no rule",
    decided({ ...contested, affects: "x", influence: undefined }),
    "unknown 0/1",
    ["d"],
    ["? d.influence", "jointly d.jointly"],
  ],
  [
    "it is not known whose work it binds",
    { ...decided({ ...contested, affects: "v" }), activities: { x, y, v: {} } },
    "unknown 0/1",
    ["d"],
    ["? v.ownership", "jointly d.jointly"],
  ],
  [
    "it is not known whose work analyses it",
    { ...decided({ ...contested, affects: [], analysedIn: "v" }), activities: { x, y, v: {} } },
    "unknown 0/1",
    ["d"],
    ["? v.ownership", "jointly d.jointly"],
  ],
  ["decisions are left out", { activities, decisions: undefined }, "unknown 0/0", [], ["? /decisions"]],
  ["decisions are open", { ...decided({}), open: "decisions" }, "unknown 1/1", [], ["? /decisions"]],
];

const half = { activities, decisions: { d, e: { ...d, heldBy: [], affects: "both" } } };
const tolerant: readonly Row[] = [
  ["no more miss than is tolerated", half, "yes 1/2", ["d"], [], { tolerance: 0.5 }],
  ["more miss than is tolerated", half, "no 1/2", ["e"], ["heldBy e.heldBy"], { tolerance: 0.49 }],
];

judges("decision-rights-clear", met, unmet, nothing, unknown, tolerant);
