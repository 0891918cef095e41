import { judges, type Row } from "../judges.ts";

const x = { ownership: "m", raci: { A: "ofM", R: "ofM" } };
const y = { ownership: "s", raci: { A: "ofS", R: "ofS" } };
const both = { ownership: ["m", "s"], raci: { A: "ofM", R: ["ofM", "ofS"] } };
const flows = [{ carries: "i", from: "x", to: "y" }];

/** A flow from `x` to `y`, which is clear. */
function sender(change: object): object {
  return { activities: { x: { ...x, ...change }, y }, flows };
}

const met: readonly Row[] = [
  ["both ends of a flow are clear", sender({}), "yes 2/2", ["x", "y"]],
  ["two perform", sender({ raci: { A: "ofM", R: ["ofM", "alsoOfM"] } }), "yes 2/2", ["x", "y"]],
  ["work of both is clear", { activities: { both } }, "yes 1/1", ["both"]],
  [
    "work of both is clear, which a third answers for: declared shared, there is no conflict",
    { activities: { both: { ...both, raci: { A: "ofO", R: "ofM" } } } },
    "yes 1/1",
    ["both"],
  ],
  ["owners are not declared", sender({ ownership: "none" }), "yes 2/2", ["x", "y"]],
  ["a team of its owner answers", sender({ raci: { A: "ofM1", R: "ofM" } }), "yes 2/2", ["x", "y"]],
  ["the unit above its owner answers", sender({ raci: { A: "ofTop", R: "ofM" } }), "yes 2/2", ["x", "y"]],
  ["who answers sits in both units", sender({ raci: { A: "ofMAndS", R: "ofM" } }), "yes 2/2", ["x", "y"]],
  ["another unit performs it", sender({ raci: { A: "ofM", R: "ofO" } }), "yes 2/2", ["x", "y"]],
  [
    "what is not clear does not touch the boundary",
    { activities: { x, y, other: { ownership: "m", raci: { I: "ofM" } } }, flows },
    "yes 2/2",
    ["x", "y"],
  ],
  [
    "what needs something of the other is clear; what makes it does not touch the boundary",
    { activities: { x: { ...x, needs: "i" }, y: { ownership: "s", produces: "i", raci: { I: "s" } } } },
    "yes 1/1",
    ["x"],
  ],
];

const schemes: readonly Row[] = [
  [
    "r-first: exactly one performs, and nobody has to answer",
    { ...sender({ raci: { R: "ofM" } }), scheme: "r-first" },
    "yes 2/2",
    ["x", "y"],
  ],
  [
    "r-first: two perform",
    { ...sender({ raci: { A: "ofM", R: ["ofM", "alsoOfM"] } }), scheme: "r-first" },
    "no 1/2",
    ["x"],
    ["performs x.raci"],
  ],
  [
    "implied-r: who answers performs",
    { ...sender({ raci: { A: "ofM" } }), scheme: "implied-r" },
    "yes 2/2",
    ["x", "y"],
  ],
  ["raci: nobody performs", sender({ raci: { A: "ofM" } }), "no 1/2", ["x"], ["performs x.raci"]],
  [
    "daci: two drive",
    {
      ...sender({ raci: { A: "ofM", D: ["ofM", "alsoOfM"] } }),
      activities: {
        x: { ...x, raci: { A: "ofM", D: ["ofM", "alsoOfM"] } },
        y: { ...y, raci: { A: "ofS", D: "ofS" } },
      },
      scheme: "daci",
    },
    "no 1/2",
    ["x"],
    ["performs x.raci"],
  ],
  [
    "rapid: who has the D answers",
    {
      activities: { both: { ...both, raci: { D: "ofM", P: ["ofM", "ofS"], A: ["m", "s"] } } },
      scheme: "rapid",
    },
    "yes 1/1",
    ["both"],
  ],
  [
    "rapid: nobody has the D",
    { activities: { both: { ...both, raci: { P: ["ofM", "ofS"], A: "m" } } }, scheme: "rapid" },
    "no 0/1",
    ["both"],
    ["answers both.raci"],
  ],
  [
    "custom: two may answer, and nobody has to perform",
    {
      activities: { both: { ...both, raci: { O: ["ofM", "ofS"] } } },
      scheme: { letters: { O: { means: "answers", min: 1, max: 2 }, W: { means: "performs" } } },
    },
    "yes 1/1",
    ["both"],
  ],
  [
    "custom: three answer where two may",
    {
      activities: { both: { ...both, raci: { O: ["ofM", "ofS", "ofO"] } } },
      scheme: { letters: { O: { means: "answers", min: 1, max: 2 }, W: { means: "performs" } } },
    },
    "no 0/1",
    ["both"],
    ["answers both.raci"],
  ],
];

const unmet: readonly Row[] = [
  ["nobody answers", sender({ raci: { R: "ofM" } }), "no 1/2", ["x"], ["answers x.raci"]],
  ["two answer", sender({ raci: { A: ["ofM", "alsoOfM"], R: "ofM" } }), "no 1/2", ["x"], ["answers x.raci"]],
  ["nobody performs", sender({ raci: { A: "ofM", C: "ofS" } }), "no 1/2", ["x"], ["performs x.raci"]],
  [
    "it has no letter, where others have",
    sender({ raci: "none" }),
    "no 1/2",
    ["x"],
    ["answers x.raci", "performs x.raci"],
  ],
  [
    "somebody of the other unit answers",
    sender({ raci: { A: "ofS", R: "ofM" } }),
    "no 1/2",
    ["x"],
    ["conflict x.ownership"],
  ],
  [
    "somebody of a third unit answers",
    sender({ raci: { A: "o", R: "ofM" } }),
    "no 1/2",
    ["x"],
    ["conflict x.ownership"],
  ],
  [
    "work of both is not clear",
    { activities: { both: { ...both, raci: { R: ["ofM", "ofS"] } } } },
    "no 0/1",
    ["both"],
    ["answers both.raci"],
  ],
  [
    "who gets something is not clear",
    { activities: { x, y: { ...y, raci: { A: "ofS" } } }, flows },
    "no 1/2",
    ["y"],
    ["performs y.raci"],
  ],
  [
    "who needs something is not clear",
    { activities: { x: { ...x, raci: { A: "ofM" }, needs: "i" }, y: { ...y, produces: "i" } } },
    "no 0/1",
    ["x"],
    ["performs x.raci"],
  ],
  [
    "it surely misses, though flows are left out",
    { activities: { x, y, both: { ...both, raci: { A: "ofM" } } }, flows: undefined },
    "no 0/1",
    ["both"],
    ["? /flows", "performs both.raci"],
  ],
];

const unclear = { A: ["ofM", "ofS"] };
const nothing: readonly Row[] = [
  ["there is nothing", {}, "not-applicable 0/0"],
  [
    "nothing touches the boundary",
    {
      activities: { x: { ...x, raci: unclear }, y, w: { ownership: ["m", "o"], raci: unclear } },
      flows: [{ carries: "i", from: "x", to: "w" }],
    },
    "not-applicable 0/0",
  ],
];

const unknown: readonly Row[] = [
  [
    "no activity has letters",
    { activities: { x: { ownership: "m" }, y: { ownership: "s" } }, flows },
    "unknown 0/2",
    ["x", "y"],
    [
      "answers? x.raci",
      "answers? y.raci",
      "conflict? x.raci",
      "conflict? y.raci",
      "performs? x.raci",
      "performs? y.raci",
    ],
  ],
  [
    "no activity has letters; in work of both there is no conflict",
    { activities: { both: { ownership: ["m", "s"] } } },
    "unknown 0/1",
    ["both"],
    ["answers? both.raci", "performs? both.raci"],
  ],
  [
    "it is not known who owns it: both may",
    { activities: { x: {} } },
    "unknown 0/1",
    ["x"],
    ["? x.ownership", "answers? x.raci", "owner? x.ownership", "performs? x.raci"],
  ],
  ["flows are left out", { activities: { x, y, both }, flows: undefined }, "unknown 1/1", [], ["? /flows"]],
  [
    "it is not known what is needed",
    {
      activities: { x: { ...x, produces: "none" }, y: { ...y, needs: "none", produces: "i" } },
      information: undefined,
    },
    "unknown 0/0",
    [],
    ["? x.needs"],
  ],
  [
    "it is not known whether what is not clear needs something from across",
    {
      activities: {
        x: { ...x, raci: { A: "ofM" }, needs: "i", produces: "none" },
        x2: { ...x, needs: "none" },
        y: { ...y, needs: "none", produces: "i" },
      },
      information: undefined,
    },
    "unknown 0/1",
    ["x"],
    ["? x2.produces", "performs x.raci"],
  ],
  ["activities are open", { activities: { both }, open: "activities" }, "unknown 1/1", [], ["? /activities"]],
];

const half = sender({ raci: { A: "ofM" } });
const tolerant: readonly Row[] = [
  ["no more miss than is tolerated", half, "yes 1/2", ["y"], [], { tolerance: 0.5 }],
  ["more miss than is tolerated", half, "no 1/2", ["x"], ["performs x.raci"], { tolerance: 0.49 }],
];

judges("ownership-clear", met, schemes, unmet, nothing, unknown, tolerant);
