import { outside } from "../company.ts";
import { judges, type Row } from "../judges.ts";

const x = { ownership: "m", needs: "i" };
const y = { ownership: "s", produces: "i" };
const flow = { carries: "i", from: "y", to: "x" };
const unserved = ["i->x"];
const serve = ["serve i->x /flows"];

const met: readonly Row[] = [
  ["a flow brings it from across", { activities: { x, y }, flows: [flow] }, "yes 1/1", ["i->x"]],
  [
    "a flow brings it from a third unit",
    { activities: { x, y, w: outside }, flows: [{ ...flow, from: "w" }] },
    "yes 1/1",
    ["i->x"],
  ],
  [
    "a flow brings it from its own side",
    { activities: { x, y, x2: { ownership: "m1" } }, flows: [{ ...flow, from: "x2" }] },
    "yes 1/1",
    ["i->x"],
  ],
  [
    "the other side needs it, of a team",
    {
      activities: { x: { ...x, ownership: "s1" }, y: { ...y, ownership: "m1" } },
      flows: [flow],
    },
    "yes 1/1",
    ["i->x"],
  ],
  ["though flows are open", { activities: { x, y }, flows: [flow], open: "flows" }, "yes 1/1", ["i->x"]],
  [
    "whoever owns its source",
    { activities: { x, y: { produces: "i" } }, flows: [flow] },
    "yes 1/1",
    ["i->x"],
  ],
];

const unmet: readonly Row[] = [
  ["no flow brings it", { activities: { x, y } }, "no 0/1", unserved, serve],
  ["there are no flows", { activities: { x, y }, flows: "none" }, "no 0/1", unserved, serve],
  [
    "a flow brings something else",
    { activities: { x, y }, flows: [{ ...flow, carries: "j" }] },
    "no 0/1",
    unserved,
    serve,
  ],
  [
    "a flow takes it the other way, or elsewhere",
    {
      activities: { x, y, x2: { ownership: "m" } },
      flows: [
        { ...flow, from: "x", to: "y" },
        { ...flow, to: "x2" },
      ],
    },
    "no 0/1",
    unserved,
    serve,
  ],
  [
    "one of two is not brought",
    { activities: { x: { ...x, needs: ["i", "j"] }, y: { ...y, produces: ["i", "j"] } }, flows: [flow] },
    "no 1/2",
    ["j->x"],
    ["serve j->x /flows"],
  ],
  [
    "a third unit owns the source, too: owners outside are left aside",
    { activities: { x, y: { ...y, ownership: ["s", "o"] } } },
    "no 0/1",
    unserved,
    serve,
  ],
  [
    "a third unit makes it, too",
    { activities: { x, y, w: { ...outside, produces: "i" } } },
    "no 0/1",
    unserved,
    serve,
  ],
];

const nothing: readonly Row[] = [
  ["nothing is needed", { activities: { x: { ownership: "m", needs: "none" }, y } }, "not-applicable 0/0"],
  [
    "it comes from outside",
    { activities: { x, y }, information: { i: { external: true } } },
    "not-applicable 0/0",
  ],
  ["nobody makes it", { activities: { x } }, "not-applicable 0/0"],
  ["a third unit makes it", { activities: { x, y: { ...y, ownership: "o" } } }, "not-applicable 0/0"],
  [
    "its own side makes it, too",
    { activities: { x, y, x2: { ownership: "m", produces: "i" } } },
    "not-applicable 0/0",
  ],
  [
    "a team of its own side makes it, too",
    { activities: { x, y, x2: { ownership: "m1", produces: "i" } } },
    "not-applicable 0/0",
  ],
  [
    "its own side makes it, too, with a third",
    { activities: { x, y, x2: { ownership: ["m", "o"], produces: "i" } } },
    "not-applicable 0/0",
  ],
  [
    "a third unit makes it, too, that also owns what needs it",
    { activities: { x: { ...x, ownership: ["m", "o"] }, y, w: { ...outside, produces: "i" } } },
    "not-applicable 0/0",
  ],
  [
    "the unit above both makes it, too: it has an owner in common",
    { activities: { x, y, t: { ownership: "top", produces: "i" } } },
    "not-applicable 0/0",
  ],
  ["both make it together", { activities: { x, y: { ...y, ownership: ["m", "s"] } } }, "not-applicable 0/0"],
  ["both need it together", { activities: { x: { ...x, ownership: ["m", "s"] }, y } }, "not-applicable 0/0"],
  [
    "who makes it is not owned, where others have letters",
    { activities: { x, y: { produces: "i", raci: { C: "s" } } } },
    "not-applicable 0/0",
  ],
];

const unknown: readonly Row[] = [
  [
    "flows are left out",
    { activities: { x, y }, flows: undefined },
    "unknown 0/1",
    unserved,
    ["serve? i->x /flows"],
  ],
  [
    "flows are open",
    { activities: { x, y }, open: "flows" },
    "unknown 0/1",
    unserved,
    ["serve? i->x /flows"],
  ],
  [
    "it is not known what is needed",
    {
      activities: { x: { ownership: "m", produces: "none" }, y: { ...y, needs: "none" } },
      information: undefined,
    },
    "unknown 0/0",
    [],
    ["? x.needs"],
  ],
  [
    "it is not known what the other side makes",
    {
      activities: { x: { ...x, produces: "none" }, y: { ownership: "s", needs: "none" } },
      information: undefined,
    },
    "unknown 0/1",
    unserved,
    ["? y.produces", ...serve],
  ],
  [
    "it is not known whether its own side makes it, too",
    {
      activities: {
        x: { ...x, produces: "none" },
        y: { ...y, needs: "none" },
        x2: { ownership: "m", needs: "none" },
      },
      information: undefined,
    },
    "unknown 0/1",
    unserved,
    ["? x2.produces", ...serve],
  ],
  [
    "it is not known who makes it",
    { activities: { x, y: { produces: "i" } } },
    "unknown 0/1",
    unserved,
    ["? y.ownership", ...serve],
  ],
  [
    "it is not known who needs it",
    { activities: { x: { needs: "i" }, y } },
    "unknown 0/1",
    unserved,
    ["? x.ownership", ...serve],
  ],
  ["activities are open", { open: "activities" }, "unknown 0/0", [], ["? /activities"]],
  [
    "activities are open: its own side may make it, too",
    { activities: { x, y }, open: "activities" },
    "unknown 0/1",
    unserved,
    ["? /activities", ...serve],
  ],
];

const two = {
  activities: { x: { ...x, needs: ["i", "j"] }, y: { ...y, produces: ["i", "j"] } },
  flows: [flow],
};
const served = ["i->x"];
const serveOther = ["serve j->x /flows"];
const tolerant: readonly Row[] = [
  ["no more miss than is tolerated", two, "yes 1/2", served, [], { tolerance: 0.5 }],
  ["more miss than is tolerated", two, "no 1/2", ["j->x"], serveOther, { tolerance: 0.49 }],
  [
    "no more miss than is tolerated of this",
    two,
    "yes 1/2",
    served,
    [],
    { tolerances: { "handoffs-served": 0.5 } },
  ],
  [
    "more miss than is tolerated of this, though not of others",
    two,
    "no 1/2",
    ["j->x"],
    serveOther,
    { tolerance: 0.9, tolerances: { "handoffs-served": 0.4 } },
  ],
  [
    "more may miss than is tolerated, of a section that is open",
    { ...two, open: "activities" },
    "unknown 1/2",
    ["j->x"],
    ["? /activities", ...serveOther],
    { tolerance: 0.5 },
  ],
];

/* Where nothing that matters is unknown, work of which the owner is not known makes no difference, though needs have to be looked at closely. */
const besideOthers = [...met, ...unmet, ...nothing].map(([name, design, ...judged]): Row => {
  const { activities } = design as { readonly activities: object };
  const idle = { needs: "none", produces: "none" };
  return [
    `${name}; beside work of nobody knows whom`,
    { ...design, activities: { ...activities, idle } },
    ...judged,
  ];
});

judges("handoffs-served", met, unmet, nothing, unknown, tolerant, besideOthers);
