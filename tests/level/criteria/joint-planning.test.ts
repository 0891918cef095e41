import { judges, type Row } from "../judges.ts";

const plan = { ownership: ["m", "s"], planning: true };
const round = { participants: ["ofM", "ofS"], purpose: "planning" };
const together = "plan /activities";

const met: readonly Row[] = [
  ["both own a planning activity", { activities: { plan } }, "yes 1/1", ["plan"]],
  [
    "teams of both own a planning activity",
    { activities: { plan: { ...plan, ownership: ["m1", "s1"] } } },
    "yes 1/1",
    ["plan"],
  ],
  [
    "one answers for a planning activity, the other performs it",
    { activities: { plan: { planning: true, raci: { A: "ofM", R: "ofS" } } } },
    "yes 1/1",
    ["plan"],
  ],
  ["they meet to plan, however often and whoever reports", { meetings: { round } }, "yes 1/1", ["round"]],
  [
    "they meet to plan, too",
    { meetings: { round: { ...round, purpose: ["conflict", "planning"] } } },
    "yes 1/1",
    ["round"],
  ],
  [
    "they plan in work and in a meeting",
    { activities: { plan }, meetings: { round, other: { ...round, purpose: "review" } } },
    "yes 2/3",
    ["plan", "round"],
  ],
  [
    "though activities are open, and meetings left out",
    { activities: { plan }, meetings: undefined, open: "activities" },
    "yes 1/1",
    ["plan"],
  ],
];

const unmet: readonly Row[] = [
  ["there is nothing", {}, "no 0/0", [], [together]],
  [
    "each plans alone",
    { activities: { x: { ...plan, ownership: "m" }, y: { ...plan, ownership: "s" } } },
    "no 0/0",
    [],
    [together],
  ],
  [
    "one plans with a third, and with the unit above both",
    { activities: { a: { ...plan, ownership: ["m", "o"] }, b: { ...plan, ownership: ["m", "top"] } } },
    "no 0/0",
    [],
    [together],
  ],
  [
    "what both own is no planning",
    {
      activities: {
        a: { ownership: ["m", "s"] },
        b: { ...plan, planning: "none" },
        c: { ...plan, planning: false },
      },
    },
    "no 0/0",
    [],
    [together],
  ],
  [
    "they meet for something else",
    { meetings: { round: { ...round, purpose: ["review", "coordination"] } } },
    "no 0/1",
    ["round"],
    [together, "purpose round.purpose"],
  ],
  [
    "they meet for nothing",
    { meetings: { round: { ...round, purpose: "none" } } },
    "no 0/1",
    ["round"],
    [together, "purpose round.purpose"],
  ],
  [
    "one meets a third to plan",
    { meetings: { round: { ...round, participants: ["m", "o"] } } },
    "no 0/0",
    [],
    [together],
  ],
  [
    "work of which the owner is not known is no planning",
    { activities: { v: {} } },
    "no 0/0",
    [],
    [together],
  ],
];

const unknown: readonly Row[] = [
  [
    "it is not known what they meet for",
    { meetings: { round: { ...round, purpose: undefined } } },
    "unknown 0/1",
    ["round"],
    [together, "purpose? round.purpose"],
  ],
  ["meetings are left out", { meetings: undefined }, "unknown 0/0", [], ["plan? /meetings"]],
  ["activities are open", { open: "activities" }, "unknown 0/0", [], ["plan? /activities"]],
  [
    "it is not known who owns a planning activity",
    { activities: { plan: { planning: true } } },
    "unknown 0/1",
    ["plan"],
    ["? plan.ownership", together],
  ],
];

judges("joint-planning", met, unmet, unknown);
