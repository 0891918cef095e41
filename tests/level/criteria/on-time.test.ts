import { outside } from "../company.ts";
import { judges, type Row } from "../judges.ts";
import { decisions } from "./on-time-decisions.ts";

/** What `x` needs within seven days, `y` makes across, and a flow brings at an age of seven days at the worst. */
const x = { ownership: "m", needs: { information: "i", within: "P7D" } };
const y = { ownership: "s", produces: ["i", "j"] };
const flow = { carries: "i", from: "y", to: "x", every: "P5D", within: "P2D" };
const late = { ...flow, every: "P6D" };
const need = ["i->x"];
const miss = ["need i->x.within"];
const [everyOfFlow, withinOfFlow] = ["? i:y->x.every", "? i:y->x.within"];

const met: readonly Row[] = [
  ["it is just in time", { activities: { x, y }, flows: [flow] }, "yes 1/1", need],
  [
    "an event starts its flow, which waits for nothing",
    { activities: { x, y }, flows: [{ ...flow, every: undefined, on: "it is ready", within: "P7D" }] },
    "yes 1/1",
    need,
  ],
  [
    "one of two ways is quick",
    { activities: { x, y }, flows: [{ ...late, id: "slow" }, flow] },
    "yes 1/1",
    need,
  ],
  [
    "a third passes it on in time",
    {
      activities: { x, y, w: outside },
      flows: [
        { ...flow, to: "w", every: "P2D", within: "P1D" },
        { ...flow, from: "w", every: "P3D", within: "P1D" },
      ],
    },
    "yes 1/1",
    need,
  ],
  ["though flows are open", { activities: { x, y }, flows: [flow], open: "flows" }, "yes 1/1", need],
  [
    "whoever makes it",
    { activities: { x, y: { produces: "i" }, y2: y }, flows: [{ ...flow, from: "y2" }] },
    "yes 1/1",
    need,
  ],
];

const unmet: readonly Row[] = [
  ["it is late", { activities: { x, y }, flows: [late] }, "no 0/1", need, miss],
  ["nothing brings it", { activities: { x, y } }, "no 0/1", need, miss],
  [
    "a flow takes it elsewhere",
    { activities: { x, y, w: outside }, flows: [{ ...flow, to: "w" }] },
    "no 0/1",
    need,
    miss,
  ],
  [
    "its flow has no rhythm",
    { activities: { x, y }, flows: [{ ...flow, every: "none", on: "none" }] },
    "no 0/1",
    need,
    miss,
  ],
  [
    "its flow has no limit",
    { activities: { x, y }, flows: [{ ...flow, within: "none" }] },
    "no 0/1",
    need,
    miss,
  ],
  [
    "its flow is late, whatever is not known of it",
    { activities: { x, y }, flows: [{ ...flow, every: "P8D", within: undefined }] },
    "no 0/1",
    need,
    miss,
  ],
  [
    "a third passes it on too late",
    {
      activities: { x, y, w: outside },
      flows: [
        { ...flow, to: "w", every: "P2D", within: "P2D" },
        { ...flow, from: "w", every: "P3D", within: "P1D" },
      ],
    },
    "no 0/1",
    need,
    miss,
  ],
  [
    "a third has not got what it passes on",
    { activities: { x, y, w: outside }, flows: [{ ...flow, from: "w" }] },
    "no 0/1",
    need,
    miss,
  ],
  [
    "one of two is late",
    {
      activities: { x: { ...x, needs: [x.needs, { information: "j", within: "P7D" }] }, y },
      flows: [flow, { ...late, carries: "j" }],
    },
    "no 1/2",
    ["j->x"],
    ["need j->x.within"],
  ],
  [
    "it is surely late, though decisions are left out",
    { activities: { x, y }, flows: [late], decisions: undefined },
    "no 0/1",
    need,
    ["? /decisions", ...miss],
  ],
];

const nothing: readonly Row[] = [
  ["nothing is needed", { activities: { y } }, "not-applicable 0/0"],
  ["what is needed has no deadline", { activities: { x: { ...x, needs: "i" }, y } }, "not-applicable 0/0"],
  [
    "its deadline is `none`",
    { activities: { x: { ...x, needs: { information: "i", within: "none" } }, y } },
    "not-applicable 0/0",
  ],
  [
    "its own side makes it, too",
    { activities: { x, y, x2: { ownership: "m1", produces: "i" } } },
    "not-applicable 0/0",
  ],
  [
    "it comes from outside",
    { activities: { x, y }, information: { i: { external: true }, j: {} } },
    "not-applicable 0/0",
  ],
];

const unknown: readonly Row[] = [
  [
    "it is not known how often its flow runs",
    { activities: { x, y }, flows: [{ ...flow, every: undefined }] },
    "unknown 0/1",
    need,
    [everyOfFlow],
  ],
  [
    "it is not known how long its flow takes",
    { activities: { x, y }, flows: [{ ...flow, within: undefined }] },
    "unknown 0/1",
    need,
    [withinOfFlow],
  ],
  [
    "nothing is known of its flow",
    { activities: { x, y }, flows: [{ ...flow, every: undefined, within: undefined }] },
    "unknown 0/1",
    need,
    [everyOfFlow, withinOfFlow],
  ],
  [
    "it is late, and flows are open",
    { activities: { x, y }, flows: [late], open: "flows" },
    "unknown 0/1",
    need,
    ["need? i->x /flows"],
  ],
  [
    "flows are left out",
    { activities: { x, y }, flows: undefined },
    "unknown 0/1",
    need,
    ["need? i->x /flows"],
  ],
  [
    "decisions are left out",
    { activities: { x, y }, flows: [flow], decisions: undefined },
    "unknown 1/1",
    [],
    ["? /decisions"],
  ],
  [
    "it is late, and not known whether it crosses",
    { activities: { x, y: { produces: "i" } }, flows: [late] },
    "unknown 0/1",
    need,
    ["? y.ownership"],
  ],
  [
    "one of two ways may be quick, and the other is late whatever it takes",
    {
      activities: { x, y },
      flows: [
        { ...flow, id: "slow", every: "P8D", within: undefined },
        { ...flow, every: undefined },
      ],
    },
    "unknown 0/1",
    need,
    [everyOfFlow],
  ],
  [
    "it is not known how often both flows of a chain run",
    {
      activities: { x, y, w: outside },
      flows: [
        { ...flow, to: "w", every: undefined },
        { ...flow, from: "w", every: undefined },
      ],
    },
    "unknown 0/1",
    need,
    ["? i:w->x.every", "? i:y->w.every"],
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
    "it is not known whether a third has got what it passes on",
    {
      activities: {
        x: { ...x, produces: "none" },
        y: { ...y, needs: "none" },
        w: { ...outside, needs: "none" },
      },
      information: undefined,
      flows: [{ ...flow, from: "w" }],
    },
    "unknown 0/1",
    need,
    ["? w.produces"],
  ],
];

const half = {
  activities: { x: { ...x, needs: [x.needs, { information: "j", within: "P7D" }] }, y },
  flows: [flow, { ...late, carries: "j" }],
};
const tolerant: readonly Row[] = [
  ["no more are late than is tolerated", half, "yes 1/2", need, [], { tolerance: 0.5 }],
  ["more are late than is tolerated", half, "no 1/2", ["j->x"], ["need j->x.within"], { tolerance: 0.49 }],
];

judges("on-time", met, unmet, nothing, unknown, decisions, tolerant);
