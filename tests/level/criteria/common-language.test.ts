import { both, outside, x, y } from "../company.ts";
import { judges, type Row } from "../judges.ts";

const flow = { carries: "i", from: "x", to: "y" };
const activities = { x, y };
const known = { definition: "a lead that has a budget", agreed: true };

/** One flow across, of what is said of its information. */
function said(i: object): object {
  return { activities, flows: [flow], information: { i, j: {} } };
}

const met: readonly Row[] = [
  ["it is defined, and agreed", said(known), "yes 1/1", ["i"]],
  ["it is defined, and both sides agreed", said({ ...known, agreed: ["m", "s"] }), "yes 1/1", ["i"]],
  ["both sides and others agreed", said({ ...known, agreed: ["o", "s", "m"] }), "yes 1/1", ["i"]],
  [
    "a team of each side agreed, and speaks for it",
    said({ ...known, agreed: ["m1", "s1"] }),
    "yes 1/1",
    ["i"],
  ],
  ["the unit above both agreed, and speaks for both", said({ ...known, agreed: "top" }), "yes 1/1", ["i"]],
  [
    "two flows carry one information, which counts once",
    { ...said(known), flows: [flow, { ...flow, from: "y", to: "x" }] },
    "yes 1/1",
    ["i"],
  ],
  ["it comes from outside, and crosses", said({ ...known, external: true }), "yes 1/1", ["i"]],
  ["whoever owns the end of its flow", { ...said(known), activities: { x, y: {} } }, "yes 1/1", ["i"]],
];

const unmet: readonly Row[] = [
  [
    "it has no definition",
    said({ ...known, definition: "none" }),
    "no 0/1",
    ["i"],
    ["definition i.definition"],
  ],
  ["it is not agreed", said({ ...known, agreed: false }), "no 0/1", ["i"], ["agreed i.agreed"]],
  ["it is agreed by none", said({ ...known, agreed: "none" }), "no 0/1", ["i"], ["agreed i.agreed"]],
  ["one side agreed", said({ ...known, agreed: "m" }), "no 0/1", ["i"], ["agreed i.agreed"]],
  [
    "one side and another unit agreed",
    said({ ...known, agreed: ["s", "o"] }),
    "no 0/1",
    ["i"],
    ["agreed i.agreed"],
  ],
  ["nobody agreed", said({ ...known, agreed: [] }), "no 0/1", ["i"], ["agreed i.agreed"]],
  [
    "neither",
    said({ definition: "none", agreed: false }),
    "no 0/1",
    ["i"],
    ["agreed i.agreed", "definition i.definition"],
  ],
  [
    "it is not agreed, and not known whether it is defined",
    said({ agreed: false }),
    "no 0/1",
    ["i"],
    ["agreed i.agreed", "definition? i.definition"],
  ],
  [
    "one of two has no definition",
    {
      activities,
      flows: [flow, { ...flow, carries: "j" }],
      information: { i: known, j: { ...known, definition: "none" } },
    },
    "no 1/2",
    ["j"],
    ["definition j.definition"],
  ],
];

const vague = { definition: "none", agreed: false };
const nothing: readonly Row[] = [
  ["nothing crosses", { ...said(vague), flows: [] }, "not-applicable 0/0"],
  [
    "it stays on one side",
    { ...said(vague), activities: { x, y: { ownership: "m1" } } },
    "not-applicable 0/0",
  ],
  ["it goes to work of both", { ...said(vague), activities: { x, y: both } }, "not-applicable 0/0"],
  ["it goes to another unit", { ...said(vague), activities: { x, y: outside } }, "not-applicable 0/0"],
];

const unknown: readonly Row[] = [
  [
    "nobody says how it is defined",
    said({ agreed: true }),
    "unknown 0/1",
    ["i"],
    ["definition? i.definition"],
  ],
  [
    "nobody says whether it is agreed",
    said({ definition: "a lead" }),
    "unknown 0/1",
    ["i"],
    ["agreed? i.agreed"],
  ],
  [
    "information is left out",
    { activities, flows: [flow], information: undefined },
    "unknown 0/1",
    ["i"],
    ["agreed? i.agreed", "definition? i.definition"],
  ],
  ["flows are left out", { activities, flows: undefined }, "unknown 0/0", [], ["? /flows"]],
  ["flows are open", { ...said(known), open: "flows" }, "unknown 1/1", [], ["? /flows"]],
  [
    "it is not known who owns the end of a flow of what is not agreed",
    { ...said({ ...known, agreed: false }), activities: { x, y: {} } },
    "unknown 0/1",
    ["i"],
    ["? y.ownership", "agreed i.agreed"],
  ],
];

const two = {
  activities,
  flows: [flow, { ...flow, carries: "j" }],
  information: { i: known, j: { ...known, agreed: false } },
};
const tolerant: readonly Row[] = [
  ["no more miss than is tolerated", two, "yes 1/2", ["i"], [], { tolerance: 0.5 }],
  ["more miss than is tolerated", two, "no 1/2", ["j"], ["agreed j.agreed"], { tolerance: 0.49 }],
];

judges("common-language", met, unmet, nothing, unknown, tolerant);
