import { judges, type Row } from "../judges.ts";

/** One process with work of both sides. */
const x = { ownership: "m", process: "launch" };
const y = { ownership: "s", process: "launch" };
const both = { ownership: ["m", "s"], process: "launch" };
const launch = { owner: ["m", "s"] };
const owned = (owner: unknown, design: object = {}) => ({
  activities: { x, y },
  processes: { launch: { owner } },
  ...design,
});
const process = "process /processes";
const owner = ["owner launch.owner"];

const met: readonly Row[] = [
  ["both own it", owned(["m", "s"]), "yes 1/1", ["launch"]],
  ["roles of both own it", owned(["ofM", "ofO", "ofS"]), "yes 1/1", ["launch"]],
  [
    "teams own what teams do",
    owned(["s1", "m1"], { activities: { x: { ...x, ownership: "m1" }, y } }),
    "yes 1/1",
    ["launch"],
  ],
  ["one role that sits in both owns it", owned("ofMAndS"), "yes 1/1", ["launch"]],
  [
    "it is work of both, which counts for each",
    owned(["m", "s"], { activities: { both } }),
    "yes 1/1",
    ["launch"],
  ],
  [
    "it is work of both and of one side; other processes are beside the point",
    {
      activities: { x, both, w: { ownership: "m", process: "hiring" } },
      processes: { launch, hiring: { owner: "m" } },
    },
    "yes 1/1",
    ["launch"],
  ],
];

const unmet: readonly Row[] = [
  ["there are no processes", {}, "no 0/0", [], [process]],
  ["it has work of one side only", { activities: { x }, processes: { launch } }, "no 0/0", [], [process]],
  [
    "it has work of one side, of a third, and of the unit above both",
    {
      activities: { x, w: { ...y, ownership: "o" }, t: { ...y, ownership: "top" } },
      processes: { launch },
    },
    "no 0/0",
    [],
    [process],
  ],
  ["one side owns it", owned("m"), "no 0/1", ["launch"], owner],
  ["one side and a third own it", owned(["ofS", "ofO"]), "no 0/1", ["launch"], owner],
  ["the unit above both owns it, which is neither of them", owned("top"), "no 0/1", ["launch"], owner],
  ["nobody owns it", owned("none"), "no 0/1", ["launch"], owner],
  [
    "one of two is owned by one side",
    {
      activities: { x, y, x2: { ...x, process: "pricing" }, y2: { ...y, process: "pricing" } },
      processes: { launch, pricing: { owner: "s" } },
    },
    "no 1/2",
    ["pricing"],
    ["owner pricing.owner"],
  ],
];

const unknown: readonly Row[] = [
  [
    "processes are left out",
    { activities: {}, processes: undefined },
    "unknown 0/0",
    [],
    ["? /processes", "process? /processes"],
  ],
  ["processes are open", owned(["m", "s"], { open: "processes" }), "unknown 1/1", [], ["? /processes"]],
  ["it is not known who owns it", owned(undefined), "unknown 0/1", ["launch"], ["owner? launch.owner"]],
  [
    "it is not known whose work it has",
    owned(["m", "s"], { activities: { x, v: { process: "launch" } } }),
    "unknown 1/1",
    ["launch"],
    ["? v.ownership", process],
  ],
  [
    "activities are open: there may be work of the other in it",
    owned("m", { activities: { x }, open: "activities" }),
    "unknown 0/1",
    ["launch"],
    ["? /activities", ...owner, "process? /activities"],
  ],
];

const half = {
  activities: { x, y, x2: { ...x, process: "pricing" }, y2: { ...y, process: "pricing" } },
  processes: { launch, pricing: { owner: "s" } },
};
const tolerant: readonly Row[] = [
  ["no more miss than is tolerated", half, "yes 1/2", ["launch", "pricing"], [], { tolerance: 0.5 }],
  ["more miss than is tolerated", half, "no 1/2", ["pricing"], ["owner pricing.owner"], { tolerance: 0.49 }],
  ["a process is not spared", {}, "no 0/0", [], [process], { tolerance: 0.9 }],
];

judges("shared-processes", met, unmet, unknown, tolerant);
