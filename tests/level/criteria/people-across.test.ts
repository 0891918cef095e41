import { judges, type Row } from "../judges.ts";

/** Each side has somebody in work that the other owns alone. */
const x = { ownership: "m", raci: { A: "ofM", R: ["ofM", "ofS"] } };
const y = { ownership: "s", raci: { A: "ofS", R: ["ofS", "ofM"] } };
const alone = { ownership: "m", raci: { A: "ofM", R: "ofM" } };
const people = (change: object, other: object = y) => ({ activities: { x: { ...x, ...change }, y: other } });
const carried = (through: string, change: object = {}) => ({
  knowledge: { craft: { transfers: [{ from: "ofM", to: "ofS", through, ...change }] } },
});
const nothing = ["perform /activities", "transfer /knowledge"];

const met: readonly Row[] = [
  ["each side has a performer in work of the other", people({}), "yes 2/2", ["x", "y"]],
  [
    "teams and units perform",
    people({ raci: { A: "ofM", R: "s1" } }, { ...y, ownership: "s1", raci: { A: "ofS", R: "m" } }),
    "yes 2/2",
    ["x", "y"],
  ],
  [
    "a role that sits in both performs for each",
    people({ raci: { A: "ofM", R: "ofMAndS" } }, { ...y, raci: { A: "ofS", R: "ofMAndS" } }),
    "yes 2/2",
    ["x", "y"],
  ],
  ["a third owns one, too", people({ ownership: ["m", "o"] }), "yes 2/2", ["x", "y"]],
  ["a rotation joins them", carried("rotation"), "yes 1/1", ["craft"]],
  ["a liaison joins them, the other way", carried("liaison", { from: "s", to: "m1" }), "yes 1/1", ["craft"]],
  [
    "a project team joins them, with a third",
    carried("project-team", { from: ["ofO", "ofM"], to: ["o", "s"] }),
    "yes 1/1",
    ["craft"],
  ],
  [
    "a rotation joins them, whatever is not known",
    { ...carried("rotation"), open: ["activities", "knowledge"] },
    "yes 1/1",
    ["craft"],
  ],
];

const unmet: readonly Row[] = [
  ["there is nothing", {}, "no 0/0", [], nothing],
  ["one side only", people({}, { ...y, raci: { A: "ofS", R: "ofS" } }), "no 0/1", [], nothing],
  [
    "the other only answers and advises",
    people({ raci: { A: "ofS", R: "ofM", C: "s" } }),
    "no 0/1",
    [],
    nothing,
  ],
  [
    "a third, and the unit above both, perform",
    people({ raci: { A: "ofM", R: ["ofO", "top"] } }),
    "no 0/1",
    [],
    nothing,
  ],
  [
    "both perform work of both",
    { activities: { both: { ...x, ownership: ["m", "s"] } } },
    "no 0/0",
    [],
    nothing,
  ],
  ["a training joins them", carried("training"), "no 0/0", [], nothing],
  ["a rotation joins one with a third", carried("rotation", { to: "ofO" }), "no 0/0", [], nothing],
  ["a rotation joins one with itself", carried("rotation", { to: "ofM1" }), "no 0/0", [], nothing],
  [
    "a rotation joins one with the unit above both",
    carried("rotation", { to: "top" }),
    "no 0/0",
    [],
    nothing,
  ],
];

const unknown: readonly Row[] = [
  [
    "no activity has letters",
    { activities: { x: { ownership: "m" }, y: { ownership: "s" } } },
    "unknown 0/2",
    ["x", "y"],
    ["perform? x.raci", "perform? y.raci", ...nothing],
  ],
  [
    "it is not known who owns an activity",
    { activities: { v: {} } },
    "unknown 0/2",
    ["v"],
    ["? v.ownership", "perform? v.raci", ...nothing],
  ],
  [
    "activities are open, and one side only is known",
    { activities: { x, y: alone }, open: "activities" },
    "unknown 0/1",
    [],
    ["perform? /activities", "transfer /knowledge"],
  ],
  [
    "knowledge is left out",
    { knowledge: undefined },
    "unknown 0/0",
    [],
    ["perform /activities", "transfer? /knowledge"],
  ],
];

judges("people-across", met, unmet, unknown);
