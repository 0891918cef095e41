import { judges, type Row } from "../judges.ts";

const round = {
  participants: ["ofM", "ofS"],
  every: "monthly",
  documented: true,
  purpose: "review",
  reports: { m: "i", s: "j" },
};
const held = (change: object) => ({ meetings: { round: { ...round, ...change } } });
const meet = "meet /meetings";

const met: readonly Row[] = [
  ["monthly, documented, both report, to review", held({}), "yes 1/1", ["round"]],
  ["quarterly is enough", held({ every: "quarterly" }), "yes 1/1", ["round"]],
  ["every three months is a quarter", held({ every: "P3M" }), "yes 1/1", ["round"]],
  ["every 91 days is enough", held({ every: "P91D" }), "yes 1/1", ["round"]],
  ["every 13 weeks is enough", held({ every: "P13W" }), "yes 1/1", ["round"]],
  ["conflict is not all it is for", held({ purpose: ["conflict", "learning"] }), "yes 1/1", ["round"]],
  ["units take part", held({ participants: ["m", "s", "o"] }), "yes 1/1", ["round"]],
  [
    "teams take part, and report",
    held({ participants: ["ofM1", "s1"], reports: { m1: "i", s1: ["j", "k"] } }),
    "yes 1/1",
    ["round"],
  ],
  [
    "a role that sits in both meets one side",
    held({ participants: ["ofMAndS", "ofM"] }),
    "yes 1/1",
    ["round"],
  ],
  [
    "one of two is as it should be",
    { meetings: { round, other: { ...round, every: "yearly" } } },
    "yes 1/2",
    ["round"],
  ],
  ["though meetings are open", { ...held({}), open: "meetings" }, "yes 1/1", ["round"]],
];

const unmet: readonly Row[] = [
  ["there are no meetings", {}, "no 0/0", [], [meet]],
  ["every 92 days is not enough", held({ every: "P92D" }), "no 0/1", ["round"], ["every round.every", meet]],
  ["ad hoc", held({ every: "ad-hoc" }), "no 0/1", ["round"], ["every round.every", meet]],
  ["`none` is ad hoc", held({ every: "none" }), "no 0/1", ["round"], ["every round.every", meet]],
  ["not documented", held({ documented: false }), "no 0/1", ["round"], ["documented round.documented", meet]],
  [
    "documented by none",
    held({ documented: "none" }),
    "no 0/1",
    ["round"],
    ["documented round.documented", meet],
  ],
  [
    "one side reports",
    held({ reports: { m: "i" } }),
    "no 0/1",
    ["round"],
    ["meet /meetings", "reports round.reports"],
  ],
  [
    "one side reports, and the other's list is empty",
    held({ reports: { m: "i", s: [] } }),
    "no 0/1",
    ["round"],
    ["meet /meetings", "reports round.reports"],
  ],
  ["nobody reports", held({ reports: {} }), "no 0/1", ["round"], ["meet /meetings", "reports round.reports"]],
  [
    "one side reports, a third, and the unit above both",
    held({ participants: ["m", "s", "o"], reports: { s: "i", o: "j", top: "k" } }),
    "no 0/1",
    ["round"],
    ["meet /meetings", "reports round.reports"],
  ],
  [
    "it is for conflict only",
    held({ purpose: ["conflict"] }),
    "no 0/1",
    ["round"],
    ["meet /meetings", "purpose round.purpose"],
  ],
  [
    "it is for nothing",
    held({ purpose: "none" }),
    "no 0/1",
    ["round"],
    ["meet /meetings", "purpose round.purpose"],
  ],
  [
    "it is ad hoc, and nothing else is known of it",
    { meetings: { round: { participants: ["m", "s"], every: "ad-hoc" } } },
    "no 0/1",
    ["round"],
    [
      "documented? round.documented",
      "every round.every",
      meet,
      "purpose? round.purpose",
      "reports? round.reports",
    ],
  ],
  [
    "two are as they should be by halves",
    { meetings: { round: { ...round, documented: false }, other: { ...round, every: "yearly" } } },
    "no 0/2",
    ["other", "round"],
    ["documented round.documented", "every other.every", meet],
  ],
  ["one side meets a third", held({ participants: ["ofM", "ofO"] }), "no 0/0", [], [meet]],
  ["one side meets the unit above both", held({ participants: ["ofM", "top"] }), "no 0/0", [], [meet]],
  ["a role that sits in both meets with itself", held({ participants: ["ofMAndS"] }), "no 0/0", [], [meet]],
];

const unknown: readonly Row[] = [
  [
    "it is not known how often",
    held({ every: undefined }),
    "unknown 0/1",
    ["round"],
    ["every? round.every", meet],
  ],
  [
    "it is not known whether it is documented",
    held({ documented: undefined }),
    "unknown 0/1",
    ["round"],
    ["documented? round.documented", meet],
  ],
  [
    "it is not known who reports",
    held({ reports: undefined }),
    "unknown 0/1",
    ["round"],
    [meet, "reports? round.reports"],
  ],
  [
    "it is not known what it is for",
    held({ purpose: undefined }),
    "unknown 0/1",
    ["round"],
    [meet, "purpose? round.purpose"],
  ],
  ["meetings are left out", { meetings: undefined }, "unknown 0/0", [], ["meet? /meetings"]],
  [
    "meetings are open, and the one that is listed is too rare",
    { ...held({ every: "yearly" }), open: "meetings" },
    "unknown 0/1",
    [],
    ["every round.every", "meet? /meetings"],
  ],
];

const thresholds: readonly Row[] = [
  ["as often as the profile asks", held({}), "yes 1/1", ["round"], [], { meetingEvery: "monthly" }],
  [
    "less often than the profile asks",
    held({ every: "P31D" }),
    "no 0/1",
    ["round"],
    ["every round.every", meet],
    { meetingEvery: "monthly" },
  ],
  [
    "every 92 days is enough where the profile says so",
    held({ every: "P92D" }),
    "yes 1/1",
    ["round"],
    [],
    { meetingEvery: 92 },
  ],
  [
    "every 93 days is not enough where the profile says 92",
    held({ every: "P93D" }),
    "no 0/1",
    ["round"],
    ["every round.every", meet],
    { meetingEvery: 92 },
  ],
];

judges("joint-meetings", met, unmet, unknown, thresholds);
