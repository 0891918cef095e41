import { judges, type Row } from "../judges.ts";

const revenue = { ownedBy: ["m", "s"], rewards: ["m", "s"] };
const measured = (change: object) => ({ metrics: { revenue: { ...revenue, ...change } } });
const metric = "metric /metrics";
const ownedBy = [metric, "ownedBy revenue.ownedBy"];
const rewards = [metric, "rewards revenue.rewards"];

const met: readonly Row[] = [
  ["both own it, and it rewards both", measured({}), "yes 1/1", ["revenue"]],
  [
    "roles and teams of both",
    measured({ ownedBy: ["ofM", "s1"], rewards: ["m1", "ofS1", "o"] }),
    "yes 1/1",
    ["revenue"],
  ],
  [
    "one role that sits in both",
    measured({ ownedBy: "ofMAndS", rewards: "ofMAndS" }),
    "yes 1/1",
    ["revenue"],
  ],
  ["one of two", { metrics: { revenue, leads: { ownedBy: "m", rewards: "m" } } }, "yes 1/2", ["revenue"]],
  ["though metrics are open", { ...measured({}), open: "metrics" }, "yes 1/1", ["revenue"]],
];

const unmet: readonly Row[] = [
  ["there are no metrics", {}, "no 0/0", [], [metric]],
  ["one owns it", measured({ ownedBy: "m" }), "no 0/1", ["revenue"], ownedBy],
  ["one and a third own it", measured({ ownedBy: ["ofS", "ofO"] }), "no 0/1", ["revenue"], ownedBy],
  [
    "the unit above both owns it, which is neither of them",
    measured({ ownedBy: "top" }),
    "no 0/1",
    ["revenue"],
    ownedBy,
  ],
  ["nobody owns it", measured({ ownedBy: "none" }), "no 0/1", ["revenue"], ownedBy],
  ["it rewards one", measured({ rewards: "ofS" }), "no 0/1", ["revenue"], rewards],
  ["it rewards nobody", measured({ rewards: "none" }), "no 0/1", ["revenue"], rewards],
  ["it rewards the unit above both", measured({ rewards: "top" }), "no 0/1", ["revenue"], rewards],
  [
    "neither",
    measured({ ownedBy: "m", rewards: "s" }),
    "no 0/1",
    ["revenue"],
    [...ownedBy, "rewards revenue.rewards"],
  ],
  [
    "one owns it, and it is not known whom it rewards",
    measured({ ownedBy: "m", rewards: undefined }),
    "no 0/1",
    ["revenue"],
    [...ownedBy, "rewards? revenue.rewards"],
  ],
  [
    "both own one, and another rewards both",
    { metrics: { revenue: { ...revenue, rewards: "m" }, leads: { ...revenue, ownedBy: "s" } } },
    "no 0/2",
    ["leads", "revenue"],
    [metric, "ownedBy leads.ownedBy", "rewards revenue.rewards"],
  ],
];

const unknown: readonly Row[] = [
  [
    "it is not known who owns it",
    measured({ ownedBy: undefined }),
    "unknown 0/1",
    ["revenue"],
    [metric, "ownedBy? revenue.ownedBy"],
  ],
  [
    "it is not known whom it rewards",
    measured({ rewards: undefined }),
    "unknown 0/1",
    ["revenue"],
    [metric, "rewards? revenue.rewards"],
  ],
  ["metrics are left out", { metrics: undefined }, "unknown 0/0", [], ["metric? /metrics"]],
  [
    "metrics are open, and one owns what is listed",
    { ...measured({ ownedBy: "m" }), open: "metrics" },
    "unknown 0/1",
    [],
    ["metric? /metrics", "ownedBy revenue.ownedBy"],
  ],
];

judges("shared-metrics", met, unmet, unknown);
