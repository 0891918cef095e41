import { judges, type Row } from "../judges.ts";

const together = { A: "ofM", R: ["ofM", "ofS"] };
const work = { ownership: ["m", "s"], raci: together };
const share = "share /activities";

/** One activity. */
function done(change: object, design: object = {}): object {
  return { activities: { work: { ...work, ...change } }, ...design };
}

const met: readonly Row[] = [
  ["people of both perform it", done({}), "yes 1/1", ["work"]],
  ["units perform it", done({ raci: { A: "m", R: ["m", "s"] } }), "yes 1/1", ["work"]],
  [
    "teams perform what their units own",
    done({ raci: { A: "ofM", R: ["ofM1", "ofS1"] } }),
    "yes 1/1",
    ["work"],
  ],
  ["a role that sits in both performs it", done({ raci: { A: "ofM", R: "ofMAndS" } }), "yes 1/1", ["work"]],
  ["nobody declared that both own it", done({ ownership: "none" }), "yes 1/1", ["work"]],
  [
    "implied-r: a role that sits in both answers, and so performs",
    done({ raci: { A: "ofMAndS" } }, { scheme: "implied-r" }),
    "yes 1/1",
    ["work"],
  ],
  [
    "daci: both drive",
    done({ raci: { A: "ofM", D: ["ofM", "ofS"] } }, { scheme: "daci" }),
    "yes 1/1",
    ["work"],
  ],
  [
    "one of two is done together",
    { activities: { work, name: { ...work, raci: { A: "ofM", R: "ofM" } } } },
    "yes 1/2",
    ["work"],
  ],
  ["though activities are open", done({}, { open: "activities" }), "yes 1/1", ["work"]],
];

const unmet: readonly Row[] = [
  ["there is nothing", {}, "no 0/0", [], [share]],
  [
    "one side performs it",
    done({ raci: { A: "ofM", R: "ofM", C: "ofS" } }),
    "no 0/1",
    ["work"],
    ["perform work.raci", share],
  ],
  [
    "the other answers only",
    done({ raci: { A: "ofS", R: "ofM" } }),
    "no 0/1",
    ["work"],
    ["perform work.raci", share],
  ],
  [
    "one side and a third perform it",
    done({ raci: { A: "ofS", R: ["ofM", "ofO"] } }),
    "no 0/1",
    ["work"],
    ["perform work.raci", share],
  ],
  [
    "one side and the unit above both perform it",
    done({ raci: { A: "ofS", R: ["ofM", "ofTop"] } }),
    "no 0/1",
    ["work"],
    ["perform work.raci", share],
  ],
  ["nobody performs it", done({ raci: { A: "ofMAndS" } }), "no 0/1", ["work"], ["perform work.raci", share]],
  [
    "the other only supports it",
    done({ raci: { A: "ofM", R: "ofM", S: "ofS" } }, { scheme: "rasci" }),
    "no 0/1",
    ["work"],
    ["perform work.raci", share],
  ],
  ["people of both perform what one owns", done({ ownership: "m" }), "no 0/0", [], [share]],
  ["people of both perform what one and a third own", done({ ownership: ["m", "o"] }), "no 0/0", [], [share]],
];

const unknown: readonly Row[] = [
  [
    "no activity has letters",
    done({ raci: undefined }),
    "unknown 0/1",
    ["work"],
    ["perform? work.raci", share],
  ],
  [
    "it is not known who owns it",
    { activities: { work: {} } },
    "unknown 0/1",
    ["work"],
    ["? work.ownership", "perform? work.raci", share],
  ],
  ["activities are open", { open: "activities" }, "unknown 0/0", [], ["share? /activities"]],
  [
    "activities are open, and one side performs what is listed",
    done({ raci: { A: "ofM", R: "ofM" } }, { open: "activities" }),
    "unknown 0/1",
    [],
    ["perform work.raci", "share? /activities"],
  ],
];

judges("joint-work", met, unmet, unknown);
