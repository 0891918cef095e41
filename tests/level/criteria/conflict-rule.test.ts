import { outside, x, y } from "../company.ts";
import { judges, type Row } from "../judges.ts";

const pact = { between: ["m", "s"], settles: "conflict" };
const d = { heldBy: "ofM", influence: "none", affects: "y", escalatesTo: "ofTop" };
const activities = { x, y, w: outside };
const nothing = ["agreement /agreements", "joint /decisions"];
const agreed = (change: object) => ({ agreements: { pact: { ...pact, ...change } } });
const decided = (change: object) => ({ activities, decisions: { d: { ...d, ...change } } });

const met: readonly Row[] = [
  ["an agreement settles conflict", agreed({}), "yes 1/1", ["pact"]],
  [
    "an agreement settles conflict, too",
    agreed({ settles: ["definition", "conflict"] }),
    "yes 1/1",
    ["pact"],
  ],
  ["an agreement with a third settles conflict", agreed({ between: ["o", "s", "m"] }), "yes 1/1", ["pact"]],
  ["teams of both agreed", agreed({ between: ["m1", "s"] }), "yes 1/1", ["pact"]],
  ["the one joint decision escalates", decided({}), "yes 1/1", ["d"]],
  ["a unit decides about conflicts", decided({ escalatesTo: "o" }), "yes 1/1", ["d"]],
  [
    "all joint decisions escalate; what one decides alone need not",
    {
      activities,
      decisions: {
        d,
        e: { ...d, affects: [], influence: { m: 1, s: 1 } },
        own: { ...d, affects: "x", escalatesTo: "none" },
      },
    },
    "yes 2/2",
    ["d", "e"],
  ],
  [
    "an agreement settles conflict, whatever escalates or is not known",
    { ...agreed({}), ...decided({ escalatesTo: "none" }), open: ["decisions", "agreements"] },
    "yes 1/1",
    ["pact"],
  ],
  [
    "all joint decisions escalate, though agreements are left out",
    { ...decided({}), agreements: undefined },
    "yes 1/1",
    ["d"],
  ],
];

const unmet: readonly Row[] = [
  ["there is neither", {}, "no 0/0", [], nothing],
  [
    "an agreement settles something else",
    agreed({ settles: "definition" }),
    "no 0/1",
    ["pact"],
    ["settles pact.settles", ...nothing],
  ],
  [
    "an agreement settles nothing",
    agreed({ settles: "none" }),
    "no 0/1",
    ["pact"],
    ["settles pact.settles", ...nothing],
  ],
  ["one side agreed with a third", agreed({ between: ["m", "o"] }), "no 0/0", [], nothing],
  ["one side agreed with its team", agreed({ between: ["m", "m1"] }), "no 0/0", [], nothing],
  ["one side agreed with the unit above both", agreed({ between: ["top", "s"] }), "no 0/0", [], nothing],
  [
    "the joint decision escalates to nobody",
    decided({ escalatesTo: "none" }),
    "no 0/1",
    ["d"],
    ["agreement /agreements", "escalatesTo d.escalatesTo"],
  ],
  [
    "one of two joint decisions escalates to nobody",
    { activities, decisions: { d, e: { ...d, escalatesTo: "none" } } },
    "no 0/2",
    ["e"],
    ["agreement /agreements", "escalatesTo e.escalatesTo"],
  ],
  [
    "a decision that may be joint escalates to nobody: if it is, it does not help either",
    decided({ affects: "x", influence: undefined, escalatesTo: "none" }),
    "no 0/1",
    ["d"],
    ["? d.influence", "agreement /agreements", "escalatesTo d.escalatesTo", "joint /decisions"],
  ],
  ["only what one decides alone escalates", decided({ affects: "x" }), "no 0/0", [], nothing],
];

const unknown: readonly Row[] = [
  [
    "agreements are left out",
    { agreements: undefined },
    "unknown 0/0",
    [],
    ["agreement? /agreements", "joint /decisions"],
  ],
  [
    "agreements are open",
    { open: "agreements" },
    "unknown 0/0",
    [],
    ["agreement? /agreements", "joint /decisions"],
  ],
  [
    "it is not known what the agreement settles",
    agreed({ settles: undefined }),
    "unknown 0/1",
    ["pact"],
    ["settles? pact.settles", ...nothing],
  ],
  [
    "decisions are left out",
    { decisions: undefined },
    "unknown 0/0",
    [],
    ["? /decisions", "agreement /agreements", "joint? /decisions"],
  ],
  [
    "decisions are open, and those that are listed escalate",
    { ...decided({}), open: "decisions" },
    "unknown 0/1",
    [],
    ["? /decisions", "agreement /agreements"],
  ],
  [
    "it is not known to whom the joint decision escalates",
    decided({ escalatesTo: undefined }),
    "unknown 0/1",
    ["d"],
    ["agreement /agreements", "escalatesTo? d.escalatesTo"],
  ],
  [
    "it is not known whether the decision that escalates is joint",
    decided({ affects: "x", influence: undefined }),
    "unknown 0/1",
    ["d"],
    ["? d.influence", ...nothing],
  ],
];

const half = { activities, decisions: { d, e: { ...d, escalatesTo: "none" } } };
const tolerant: readonly Row[] = [
  ["no more joint decisions miss than is tolerated", half, "yes 1/2", ["d"], [], { tolerance: 0.5 }],
  [
    "more joint decisions miss than is tolerated",
    half,
    "no 0/2",
    ["e"],
    ["agreement /agreements", "escalatesTo e.escalatesTo"],
    { tolerance: 0.49 },
  ],
];

judges("conflict-rule", met, unmet, unknown, tolerant);
