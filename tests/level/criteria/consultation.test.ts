import { both, outside } from "../company.ts";
import { judges, type Row } from "../judges.ts";

/** Somebody of `m` decides over work of `s`, which has no say. */
const d = { heldBy: "ofM", influence: "none", affects: "y" };
const x = { ownership: "m" };
const y = { ownership: "s" };
const others = { x, y, both, w: outside };
const decided = (change: object, activities: object = {}, design: object = {}) => ({
  activities: { ...others, ...activities },
  decisions: { d: { ...d, ...change } },
  ...design,
});
/** The same, taken in work of `m` with such letters. */
const takenWith = (raci: object, scheme = "raci") =>
  decided({}, { x: { ...x, decides: "d", raci } }, { scheme });
const say = ["say d.influence"];

const met: readonly Row[] = [
  ["it has influence", decided({ influence: { m: 99, s: 1 } }), "yes 1/1", ["d"]],
  ["its team has influence", decided({ influence: { s1: 1 } }), "yes 1/1", ["d"]],
  ["its work analyses it", decided({ analysedIn: ["x", "y"] }), "yes 1/1", ["d"]],
  ["work of both analyses it", decided({ analysedIn: "both" }), "yes 1/1", ["d"]],
  ["it is consulted where it is taken", takenWith({ A: "ofM", R: "ofM", C: "ofS" }), "yes 1/1", ["d"]],
  ["its team performs what takes it", takenWith({ A: "ofM", R: ["ofM", "s1"] }), "yes 1/1", ["d"]],
  ["it supports what takes it", takenWith({ A: "ofM", R: "ofM", S: "s" }, "rasci"), "yes 1/1", ["d"]],
  ["it verifies what takes it", takenWith({ A: "ofM", R: "ofM", Q: "s" }, "raciq"), "yes 1/1", ["d"]],
  [
    "it takes part in a meeting that takes it",
    decided({}, {}, { meetings: { round: { participants: ["ofM", "ofS1"], decides: "d" } } }),
    "yes 1/1",
    ["d"],
  ],
  ["the other way round", decided({ heldBy: "s", affects: "x", influence: { m: 1 } }), "yes 1/1", ["d"]],
  [
    "a third holds it, too: owners outside are left aside",
    decided({ heldBy: ["ofM", "ofO"], influence: { s: 1 } }),
    "yes 1/1",
    ["d"],
  ],
  ["whoever holds it", decided({ heldBy: undefined, influence: { s: 1 } }), "yes 1/1", ["d"]],
  [
    "whoever owns what it binds",
    decided({ affects: "v", influence: { m: 1, s: 1 } }, { v: {} }),
    "yes 1/1",
    ["d"],
  ],
];

const unmet: readonly Row[] = [
  ["it has no say", decided({}), "no 0/1", ["d"], say],
  ["it has no points", decided({ influence: { m: 1, s: 0 } }), "no 0/1", ["d"], say],
  [
    "a third and the unit above both have influence",
    decided({ influence: { o: 1, top: 1 } }),
    "no 0/1",
    ["d"],
    say,
  ],
  ["what it does not own analyses it", decided({ analysedIn: ["x", "w"] }), "no 0/1", ["d"], say],
  ["it is told", takenWith({ A: "ofM", R: "ofM", I: "ofS" }), "no 0/1", ["d"], say],
  ["it is left out on purpose", takenWith({ A: "ofM", R: "ofM", O: "ofS" }, "cairo"), "no 0/1", ["d"], say],
  ["a third is consulted", takenWith({ A: "ofM", R: "ofM", C: ["ofO", "top"] }), "no 0/1", ["d"], say],
  [
    "it is consulted in work that does not take it",
    decided({}, { x: { ...x, raci: { A: "ofM", R: "ofM", C: "ofS" } } }),
    "no 0/1",
    ["d"],
    say,
  ],
  [
    "it takes part in a meeting that does not take it",
    decided({}, {}, { meetings: { round: { participants: ["ofM", "ofS"] } } }),
    "no 0/1",
    ["d"],
    say,
  ],
  [
    "a meeting of others takes it",
    decided({}, {}, { meetings: { round: { participants: ["ofM", "ofO"], decides: "d" } } }),
    "no 0/1",
    ["d"],
    say,
  ],
  ["it binds work of both", decided({ affects: "both" }), "no 0/1", ["d"], say],
  ["the other way round", decided({ heldBy: "ofS1", affects: "x" }), "no 0/1", ["d"], say],
  [
    "one of two gives no say",
    decided({}, {}, { decisions: { d, e: { ...d, influence: { s: 1 } } } }),
    "no 1/2",
    ["d"],
    say,
  ],
  ["decisions are open", decided({}, {}, { open: "decisions" }), "no 0/1", ["d"], ["? /decisions", ...say]],
];

const nothing: readonly Row[] = [
  ["there are no decisions", { activities: others }, "not-applicable 0/0"],
  ["both hold it", decided({ heldBy: ["ofM", "ofS"] }), "not-applicable 0/0"],
  ["one role that sits in both holds it", decided({ heldBy: "ofMAndS" }), "not-applicable 0/0"],
  ["a third holds it", decided({ heldBy: "ofO" }), "not-applicable 0/0"],
  ["the unit above both holds it", decided({ heldBy: "ofTop" }), "not-applicable 0/0"],
  ["nobody holds it", decided({ heldBy: [] }), "not-applicable 0/0"],
  ["it binds nothing", decided({ affects: [] }), "not-applicable 0/0"],
  ["it binds work of its holder, and of a third", decided({ affects: ["x", "w"] }), "not-applicable 0/0"],
];

const unknown: readonly Row[] = [
  [
    "it is not known who has influence",
    decided({ influence: undefined }),
    "unknown 0/1",
    ["d"],
    ["say? d.influence"],
  ],
  [
    "it is not known who holds it",
    decided({ heldBy: undefined }),
    "unknown 0/1",
    ["d"],
    ["? d.heldBy", ...say],
  ],
  [
    "it is not known whose work it binds",
    decided({ affects: "v" }, { v: {} }),
    "unknown 0/1",
    ["d"],
    ["? v.ownership", ...say],
  ],
  [
    "it is not known whose work analyses it",
    decided({ analysedIn: "v" }, { v: {} }),
    "unknown 0/1",
    ["d"],
    ["say? v.ownership"],
  ],
  [
    "it is not known who has letters in what takes it",
    decided({}, { x: { ...x, decides: "d" } }),
    "unknown 0/1",
    ["d"],
    ["say? x.raci"],
  ],
  [
    "meetings are left out: one may take it",
    decided({}, {}, { meetings: undefined }),
    "unknown 0/1",
    ["d"],
    ["say? /meetings"],
  ],
  [
    "activities are open: one may take it",
    decided({}, {}, { open: "activities" }),
    "unknown 0/1",
    ["d"],
    ["say? /activities"],
  ],
  [
    "decisions are left out",
    { activities: others, decisions: undefined },
    "unknown 0/0",
    [],
    ["? /decisions"],
  ],
  [
    "decisions are open",
    decided({ influence: { s: 1 } }, {}, { open: "decisions" }),
    "unknown 1/1",
    [],
    ["? /decisions"],
  ],
];

const half = decided({}, {}, { decisions: { d, e: { ...d, influence: { s: 1 } } } });
const tolerant: readonly Row[] = [
  ["no more miss than is tolerated", half, "yes 1/2", ["e"], [], { tolerance: 0.5 }],
  ["more miss than is tolerated", half, "no 1/2", ["d"], say, { tolerance: 0.49 }],
];

judges("consultation", met, unmet, nothing, unknown, tolerant);
