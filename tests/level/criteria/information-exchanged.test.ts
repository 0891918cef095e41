import { above, both, outside, x, y } from "../company.ts";
import { judges, type Row } from "../judges.ts";

const flow = { carries: "i", from: "x", to: "y" };
const meeting = { participants: ["ofM", "ofS"], reports: { m: "i" } };
const nothing = ["exchange /flows"];

const met: readonly Row[] = [
  ["a flow crosses", { activities: { x, y }, flows: [flow] }, "yes 1/1", ["i:x->y"]],
  [
    "a flow crosses the other way",
    { activities: { x, y }, flows: [{ ...flow, from: "y", to: "x" }] },
    "yes 1/1",
    ["i:y->x"],
  ],
  [
    "a flow crosses between teams",
    { activities: { x: { ownership: "m1" }, y: { ownership: "s1" } }, flows: [flow] },
    "yes 1/1",
    ["i:x->y"],
  ],
  [
    "a flow crosses from work that a third unit owns, too: owners outside are left aside",
    { activities: { x: { ownership: ["m", "o"] }, y }, flows: [flow] },
    "yes 1/1",
    ["i:x->y"],
  ],
  ["both own an activity", { activities: { both } }, "yes 1/1", ["both"]],
  [
    "teams of both own an activity",
    { activities: { both: { ownership: ["m1", "s1"] } } },
    "yes 1/1",
    ["both"],
  ],
  [
    "one answers for an activity, the other performs it",
    { activities: { both: { raci: { A: "m", R: "ofS" } } } },
    "yes 1/1",
    ["both"],
  ],
  [
    "a role that sits in both performs an activity",
    { activities: { both: { raci: { A: "ofM", R: "ofMAndS" } } } },
    "yes 1/1",
    ["both"],
  ],
  ["a side reports in a joint meeting", { meetings: { meeting } }, "yes 1/1", ["meeting"]],
  [
    "a team reports in a meeting of units",
    { meetings: { meeting: { participants: ["m", "s"], reports: { s1: "i" } } } },
    "yes 1/1",
    ["meeting"],
  ],
  [
    "one meeting of two is reported in",
    { meetings: { meeting, silent: { participants: ["m", "s"], reports: {} } } },
    "yes 1/2",
    ["meeting"],
  ],
  [
    "a flow crosses, whatever is not known",
    { activities: { x, y }, flows: [flow], open: ["flows", "activities"], meetings: undefined },
    "yes 1/1",
    ["i:x->y"],
  ],
];

const unmet: readonly Row[] = [
  ["there is nothing", {}, "no 0/0", [], nothing],
  ["sections are `none`", { flows: "none", meetings: "none" }, "no 0/0", [], nothing],
  [
    "a flow stays on one side",
    { activities: { x, y: { ownership: "m1" } }, flows: [flow] },
    "no 0/0",
    [],
    nothing,
  ],
  ["a flow goes to another unit", { activities: { x, y: outside }, flows: [flow] }, "no 0/0", [], nothing],
  [
    "a flow goes to the unit above both, which is neither of them",
    { activities: { x, y: above }, flows: [flow] },
    "no 0/0",
    [],
    nothing,
  ],
  [
    "one owns an activity with its team, with a third, and with the unit above both",
    {
      activities: {
        a: { ownership: ["m", "m1"] },
        b: { ownership: ["m", "o"] },
        c: { ownership: ["m", "top"] },
      },
    },
    "no 0/0",
    [],
    nothing,
  ],
  [
    "the other only advises",
    { activities: { x: { raci: { A: "ofM", R: "ofM", C: "ofS", I: "s" } } } },
    "no 0/0",
    [],
    nothing,
  ],
  [
    "nobody owns an activity, where others have letters",
    { activities: { x: { raci: { A: "ofM", R: "ofM" } }, unowned: {} } },
    "no 0/0",
    [],
    nothing,
  ],
  [
    "nobody reports in a joint meeting",
    { meetings: { meeting: { ...meeting, reports: {} } } },
    "no 0/1",
    ["meeting"],
    ["reports meeting.reports", ...nothing],
  ],
  [
    "only others report in a joint meeting, or nothing",
    { meetings: { meeting: { ...meeting, reports: { o: "i", top: "i", m: [] } } } },
    "no 0/1",
    ["meeting"],
    ["reports meeting.reports", ...nothing],
  ],
  [
    "a side reports in a meeting with others",
    { meetings: { meeting: { ...meeting, participants: ["ofM", "ofO", "ofTop"] } } },
    "no 0/0",
    [],
    nothing,
  ],
  [
    "a role that sits in both meets with itself",
    { meetings: { meeting: { ...meeting, participants: ["ofMAndS"] } } },
    "no 0/0",
    [],
    nothing,
  ],
  [
    "flows are left out, and one side has no work that a flow could lead to",
    { activities: { x, y: outside }, flows: undefined },
    "no 0/0",
    [],
    nothing,
  ],
];

const unknown: readonly Row[] = [
  ["flows are left out", { activities: { x, y }, flows: undefined }, "unknown 0/0", [], ["exchange? /flows"]],
  ["flows are open", { activities: { x, y }, open: "flows" }, "unknown 0/0", [], ["exchange? /flows"]],
  ["activities are open", { open: "activities" }, "unknown 0/0", [], ["exchange? /activities"]],
  ["meetings are left out", { meetings: undefined }, "unknown 0/0", [], ["exchange? /meetings"]],
  [
    "it is not known what is reported",
    { meetings: { meeting: { participants: ["ofM", "ofS"] } } },
    "unknown 0/1",
    ["meeting"],
    ["reports? meeting.reports", ...nothing],
  ],
  [
    "it is not known who owns an activity: both may",
    { activities: { x: {} } },
    "unknown 0/1",
    ["x"],
    ["? x.ownership", ...nothing],
  ],
  [
    "it is not known who owns an end of a flow",
    { activities: { x, y: { ownership: "none" } }, flows: [flow] },
    "unknown 0/2",
    ["i:x->y", "y"],
    ["? y.ownership", ...nothing],
  ],
];

judges("information-exchanged", met, unmet, unknown);
