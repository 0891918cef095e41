import { both, outside, x, y } from "../company.ts";
import { judges, type Row } from "../judges.ts";

const activities = { x, y, w: outside };
/** There and back: each returns something. */
const there = { carries: "i", from: "x", to: "y", returns: "k" };
const back = { carries: "j", from: "y", to: "x", returns: "k" };
const [out, home] = ["i:x->y", "j:y->x"];
const direction = "direction /flows";

const met: readonly Row[] = [
  ["both flows return something", { activities, flows: [there, back] }, "yes 2/2", [out, home]],
  [
    "the flow back is what the one there returns",
    {
      activities,
      flows: [
        { ...there, returns: "j" },
        { ...back, returns: false },
      ],
    },
    "yes 2/2",
    [out, home],
  ],
  [
    "the flow back is what one of several there returns",
    {
      activities,
      flows: [
        { ...there, returns: "j" },
        { ...there, carries: "k" },
        { ...back, returns: "none" },
      ],
    },
    "yes 3/3",
    [out, home, "k:x->y"],
  ],
  [
    "between teams",
    { activities: { x: { ownership: "m1" }, y: { ownership: "s1" } }, flows: [there, back] },
    "yes 2/2",
    [out, home],
  ],
];

const unmet: readonly Row[] = [
  ["there is nothing", { activities }, "no 0/0", [], [direction]],
  ["all flow in one direction", { activities, flows: [there] }, "no 1/1", [], [direction]],
  [
    "all flow in one direction, and not all is answered",
    { activities, flows: [{ ...back, returns: false }] },
    "no 0/1",
    [home],
    [direction, `returns ${home}.returns`],
  ],
  [
    "the flow back comes from a third",
    { activities, flows: [there, { ...back, from: "w" }] },
    "no 1/1",
    [],
    [direction],
  ],
  [
    "one is not answered",
    { activities, flows: [{ ...there, returns: false }, back] },
    "no 1/2",
    [out],
    [`returns ${out}.returns`],
  ],
  [
    "what one carries is returned by one of its own direction",
    { activities, flows: [{ ...there, returns: false }, { ...there, carries: "k", returns: "i" }, back] },
    "no 2/3",
    [out],
    [`returns ${out}.returns`],
  ],
  [
    "what one carries is returned by a flow from a third",
    {
      activities,
      flows: [{ ...there, returns: false }, back, { ...back, from: "w", returns: "i" }],
    },
    "no 1/2",
    [out],
    [`returns ${out}.returns`],
  ],
  [
    "both share work, and something needs to cross",
    {
      activities: { both, x: { ...x, needs: "i" }, y: { ...y, produces: "i" } },
    },
    "no 0/0",
    [],
    [direction],
  ],
  [
    "both share work, and something crosses",
    { activities: { ...activities, both }, flows: [there] },
    "no 1/1",
    [],
    [direction],
  ],
];

const nothing: readonly Row[] = [
  ["both share work, and nothing crosses", { activities: { ...activities, both } }, "not-applicable 0/0"],
  [
    "both share work, and what is needed comes from outside",
    {
      activities: { both, x: { ...x, needs: "i" }, y: { ...y, produces: "i" } },
      information: { i: { external: true } },
    },
    "not-applicable 0/0",
  ],
  [
    "both share work, flows are left out, and no other work of one side is there to send or to get any",
    { activities: { both, x }, flows: undefined },
    "not-applicable 0/0",
  ],
];

const unknown: readonly Row[] = [
  [
    "flows are left out",
    { activities, flows: undefined },
    "unknown 0/0",
    [],
    ["? /flows", "direction? /flows"],
  ],
  [
    "both share work, and flows are left out",
    { activities: { ...activities, both }, flows: undefined },
    "unknown 0/0",
    [],
    ["? /flows", "direction? /flows"],
  ],
  [
    "one direction is known, and flows are open",
    { activities, flows: [there], open: "flows" },
    "unknown 1/1",
    [],
    ["? /flows", "direction? /flows"],
  ],
  [
    "both directions are known, and flows are open",
    { activities, flows: [there, back], open: "flows" },
    "unknown 2/2",
    [],
    ["? /flows"],
  ],
  [
    "it is not known what comes back",
    { activities, flows: [{ ...there, returns: undefined }, back] },
    "unknown 1/2",
    [out],
    [`returns? ${out}.returns`],
  ],
  [
    "it is not known what comes back: it may be what answers the other",
    {
      activities,
      flows: [
        { ...there, returns: false },
        { ...back, returns: undefined },
      ],
    },
    "unknown 0/2",
    [out, home],
    [
      `feedback ${out}.returns`,
      `feedback? ${home}.returns`,
      `returns ${out}.returns`,
      `returns? ${home}.returns`,
    ],
  ],
  [
    "it is not known who owns the end of the only flow back",
    { activities: { x, y, v: {} }, flows: [there, { ...back, from: "v" }] },
    "unknown 2/2",
    ["j:v->x"],
    ["? v.ownership", direction],
  ],
  [
    "both share work, and it is not known what is needed",
    {
      activities: {
        both: { ...both, needs: "none", produces: "none" },
        x: { ...x, produces: "none" },
        y: { ...y, needs: "none", produces: "i" },
      },
      information: undefined,
    },
    "unknown 0/0",
    [],
    ["? x.needs", direction],
  ],
  [
    "it is not known whether both share work",
    { activities: { x, y, v: {} } },
    "unknown 0/0",
    [],
    ["? v.ownership", direction],
  ],
  [
    "activities are open: both may share work, or something may have to cross",
    { open: "activities" },
    "unknown 0/0",
    [],
    ["? /activities", direction],
  ],
];

const half = { activities, flows: [{ ...there, returns: false }, back] };
const tolerant: readonly Row[] = [
  ["no more go unanswered than is tolerated", half, "yes 1/2", [home, out], [], { tolerance: 0.5 }],
  [
    "more go unanswered than is tolerated",
    half,
    "no 1/2",
    [out],
    [`returns ${out}.returns`],
    { tolerance: 0.4 },
  ],
  [
    "a missing direction is not tolerated",
    { activities, flows: [there] },
    "no 1/1",
    [],
    [direction],
    { tolerance: 0.9 },
  ],
];

judges("two-way", met, unmet, nothing, unknown, tolerant);
