import { judges, type Row } from "../judges.ts";

/** What work of `m` requires and only `s` holds. */
const x = { ownership: "m", knows: "craft" };
const training = { from: "ofS", to: "ofM", through: "training" };
const craft = { heldBy: "ofS", transfers: [training] };
const known = (change: object, activities: object = { x }, design: object = {}) => ({
  activities,
  knowledge: { craft: { ...craft, ...change } },
  ...design,
});
const transfer = ["transfer craft.transfers"];

const met: readonly Row[] = [
  ["a training brings it across", known({}), "yes 1/1", ["craft"]],
  [
    "units bring it to units",
    known({ transfers: [{ from: "s", to: "m", through: "document" }] }),
    "yes 1/1",
    ["craft"],
  ],
  [
    "teams of both bring it across",
    known(
      { heldBy: "ofS1", transfers: [{ ...training, from: ["ofO", "s1"], to: ["ofM1"] }] },
      { x: { ...x, ownership: "m1" } },
    ),
    "yes 1/1",
    ["craft"],
  ],
  [
    "the other way round",
    known({ heldBy: "m", transfers: [{ ...training, from: "m", to: "s" }] }, { y: { ...x, ownership: "s" } }),
    "yes 1/1",
    ["craft"],
  ],
  ["a third holds it, too", known({ heldBy: ["ofS", "ofO"] }), "yes 1/1", ["craft"]],
  ["whoever holds it", known({ heldBy: undefined }), "yes 1/1", ["craft"]],
  ["whoever owns what requires it", known({}, { x: { knows: "craft" } }), "yes 1/1", ["craft"]],
];

const unmet: readonly Row[] = [
  ["nothing brings it across", known({ transfers: [] }), "no 0/1", ["craft"], transfer],
  [
    "transfers are not stated, which means none",
    known({ transfers: undefined }),
    "no 0/1",
    ["craft"],
    transfer,
  ],
  [
    "it is brought the other way",
    known({ transfers: [{ ...training, from: "ofM", to: "ofS" }] }),
    "no 0/1",
    ["craft"],
    transfer,
  ],
  [
    "it is brought from a third",
    known({ transfers: [{ ...training, from: "ofO" }] }),
    "no 0/1",
    ["craft"],
    transfer,
  ],
  [
    "it is brought to a third",
    known({ transfers: [{ ...training, to: "ofO" }] }),
    "no 0/1",
    ["craft"],
    transfer,
  ],
  [
    "it is brought to the unit above both, and from there on",
    known({
      transfers: [
        { ...training, to: "top" },
        { ...training, from: "top" },
      ],
    }),
    "no 0/1",
    ["craft"],
    transfer,
  ],
  [
    "one side holds it a little, the other not at all",
    known({ heldBy: { ofS: 1, ofM: 0 }, transfers: [] }),
    "no 0/1",
    ["craft"],
    transfer,
  ],
  [
    "a third owns what requires it, too",
    known({ transfers: [] }, { x: { ...x, ownership: ["m", "o"] } }),
    "no 0/1",
    ["craft"],
    transfer,
  ],
  [
    "one of two is not brought",
    {
      activities: { x: { ...x, knows: ["craft", "art"] } },
      knowledge: { craft, art: { heldBy: "ofS" } },
    },
    "no 1/2",
    ["art"],
    ["transfer art.transfers"],
  ],
  [
    "knowledge is open",
    known({ transfers: [] }, { x }, { open: "knowledge" }),
    "no 0/1",
    ["craft"],
    ["? /knowledge", ...transfer],
  ],
];

const nothing: readonly Row[] = [
  ["there is no knowledge", { activities: { x: { ownership: "m" } } }, "not-applicable 0/0"],
  ["nothing requires it", known({ transfers: [] }, { x: { ownership: "m" } }), "not-applicable 0/0"],
  ["both hold it", known({ heldBy: ["ofS", "ofM"], transfers: [] }), "not-applicable 0/0"],
  ["one role that sits in both holds it", known({ heldBy: "ofMAndS", transfers: [] }), "not-applicable 0/0"],
  ["who requires it holds it", known({ heldBy: "ofM1", transfers: [] }), "not-applicable 0/0"],
  ["only a third holds it", known({ heldBy: "ofO", transfers: [] }), "not-applicable 0/0"],
  ["the unit above both holds it", known({ heldBy: "top", transfers: [] }), "not-applicable 0/0"],
  ["nobody holds it", known({ heldBy: { ofS: 0 }, transfers: [] }), "not-applicable 0/0"],
  [
    "work of both requires it",
    known({ transfers: [] }, { x: { ...x, ownership: ["m", "s"] } }),
    "not-applicable 0/0",
  ],
  [
    "work of a third requires it",
    known({ transfers: [] }, { x: { ...x, ownership: "o" } }),
    "not-applicable 0/0",
  ],
];

const unknown: readonly Row[] = [
  [
    "it is not known who holds it",
    known({ heldBy: undefined, transfers: [] }),
    "unknown 0/1",
    ["craft"],
    ["? craft.heldBy", ...transfer],
  ],
  [
    "it is not known who owns what requires it",
    known({ transfers: [] }, { x: { knows: "craft" } }),
    "unknown 0/1",
    ["craft"],
    ["? x.ownership", ...transfer],
  ],
  [
    "knowledge is left out",
    { activities: { x: { ownership: "m" } }, knowledge: undefined },
    "unknown 0/0",
    [],
    ["? /knowledge"],
  ],
  ["knowledge is open", known({}, { x }, { open: "knowledge" }), "unknown 1/1", [], ["? /knowledge"]],
  ["activities are open", known({}, { x }, { open: "activities" }), "unknown 1/1", [], ["? /activities"]],
];

const half = {
  activities: { x: { ...x, knows: ["craft", "art"] } },
  knowledge: { craft, art: { heldBy: "ofS" } },
};
const tolerant: readonly Row[] = [
  ["no more miss than is tolerated", half, "yes 1/2", ["craft"], [], { tolerance: 0.5 }],
  ["more miss than is tolerated", half, "no 1/2", ["art"], ["transfer art.transfers"], { tolerance: 0.49 }],
];

judges("knowledge-transferred", met, unmet, nothing, unknown, tolerant);
