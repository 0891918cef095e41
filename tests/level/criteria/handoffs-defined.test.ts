import { above, both, outside, x, y } from "../company.ts";
import { judges, type Row } from "../judges.ts";

const flow = { carries: "i", from: "x", to: "y", owner: "ofM", via: "email", every: "weekly", within: "P1D" };
const id = "i:x->y";
const letters = { A: "ofM", R: "alsoOfM" };

/** The two activities, and the flow between them with a change. */
function changed(change: object, sender: object = x): object {
  return { activities: { x: sender, y }, flows: [{ ...flow, ...change }] };
}
const { owner, via, every, within, ...bare } = flow;
const without = (attribute: "owner" | "via" | "every" | "within", sender: object = x) => ({
  activities: { x: sender, y },
  flows: [
    {
      ...bare,
      ...Object.fromEntries(
        Object.entries({ owner, via, every, within }).filter(([key]) => key !== attribute),
      ),
    },
  ],
});

const met: readonly Row[] = [
  ["it says who, how, when and how soon", changed({}), "yes 1/1", [id]],
  ["a unit brings it", changed({ owner: "s" }), "yes 1/1", [id]],
  ["an event starts it", changed({ every: "none", on: "a lead is qualified" }), "yes 1/1", [id]],
  ["exactly one answers at its sender", without("owner", { ...x, raci: letters }), "yes 1/1", [id]],
  [
    "nobody owns it, and exactly one answers at its sender",
    changed({ owner: "none" }, { ...x, raci: letters }),
    "yes 1/1",
    [id],
  ],
  [
    "exactly one answers at its sender, in the letters of another scheme",
    { ...without("owner", { ...x, raci: { D: "ofM", P: "alsoOfM", A: ["ofS", "s"] } }), scheme: "rapid" },
    "yes 1/1",
    [id],
  ],
  [
    "a meeting carries it",
    { ...changed({ via: "meeting" }), meetings: { meeting: { participants: ["m", "s"] } } },
    "yes 1/1",
    [id],
  ],
  ["a system carries it", { ...changed({ via: "crm" }), systems: { crm: {} } }, "yes 1/1", [id]],
  [
    "it goes between teams",
    { activities: { x: { ownership: "m1" }, y: { ownership: "s1" } }, flows: [flow] },
    "yes 1/1",
    [id],
  ],
  ["whoever owns its end", { activities: { x, y: {} }, flows: [flow] }, "yes 1/1", [id]],
];

const unmet: readonly Row[] = [
  [
    "nobody brings it, and nobody answers at its sender",
    changed({ owner: "none" }, { ...x, raci: { R: "ofM" } }),
    "no 0/1",
    [id],
    [`owner ${id}.owner`],
  ],
  [
    "nobody brings it, and two answer at its sender",
    changed({ owner: "none" }, { ...x, raci: { A: ["ofM", "alsoOfM"] } }),
    "no 0/1",
    [id],
    [`owner ${id}.owner`],
  ],
  [
    "nobody brings it, and whoever has an A only vetoes",
    { ...changed({ owner: "none" }, { ...x, raci: { A: "ofM", P: "ofM" } }), scheme: "rapid" },
    "no 0/1",
    [id],
    [`owner ${id}.owner`],
  ],
  ["nothing carries it", changed({ via: "none" }), "no 0/1", [id], [`via ${id}.via`]],
  ["it has no limit", changed({ within: "none" }), "no 0/1", [id], [`within ${id}.within`]],
  [
    "it has no rhythm, and no event",
    changed({ every: "none", on: "none" }),
    "no 0/1",
    [id],
    [`every ${id}.every`],
  ],
  [
    "all of these",
    changed(
      { owner: "none", via: "none", every: "none", on: "none", within: "none" },
      { ...x, raci: { R: "m" } },
    ),
    "no 0/1",
    [id],
    [`every ${id}.every`, `owner ${id}.owner`, `via ${id}.via`, `within ${id}.within`],
  ],
  [
    "one of two has no channel",
    { activities: { x, y }, flows: [flow, { ...flow, carries: "j", via: "none" }] },
    "no 1/2",
    ["j:x->y"],
    ["via j:x->y.via"],
  ],
  [
    "one surely misses, though flows are open",
    { ...changed({ via: "none" }), open: "flows" },
    "no 0/1",
    [id],
    ["? /flows", `via ${id}.via`],
  ],
];

const bareFlow = { carries: "i", from: "x", to: "y", owner: "none", via: "none" };
const nothing: readonly Row[] = [
  ["there is no flow", { activities: { x, y } }, "not-applicable 0/0"],
  [
    "it stays on one side",
    { activities: { x, y: { ownership: "m1" } }, flows: [bareFlow] },
    "not-applicable 0/0",
  ],
  ["it goes to work of both", { activities: { x, y: both }, flows: [bareFlow] }, "not-applicable 0/0"],
  ["it goes to another unit", { activities: { x, y: outside }, flows: [bareFlow] }, "not-applicable 0/0"],
  [
    "it goes to the unit above both",
    { activities: { x, y: above }, flows: [bareFlow] },
    "not-applicable 0/0",
  ],
  [
    "flows are left out, and no work of one side is there to send or to get any",
    { activities: { x }, flows: undefined },
    "not-applicable 0/0",
  ],
];

const unknown: readonly Row[] = [
  ["nobody says who brings it", without("owner"), "unknown 0/1", [id], [`owner? ${id}.owner`]],
  [
    "nobody says who brings it, and two answer at its sender",
    without("owner", { ...x, raci: { A: ["ofM", "alsoOfM"] } }),
    "unknown 0/1",
    [id],
    [`owner? ${id}.owner`],
  ],
  [
    "nobody owns it, and it is not known who answers at its sender",
    changed({ owner: "none" }),
    "unknown 0/1",
    [id],
    [`owner? ${id}.owner`],
  ],
  ["nobody says how it gets there", without("via"), "unknown 0/1", [id], [`via? ${id}.via`]],
  ["nobody says how often", without("every"), "unknown 0/1", [id], [`every? ${id}.every`]],
  [
    "it has no rhythm; an event may start it",
    changed({ every: "none" }),
    "unknown 0/1",
    [id],
    [`every? ${id}.every`],
  ],
  ["nobody says how soon", without("within"), "unknown 0/1", [id], [`within? ${id}.within`]],
  ["flows are left out", { activities: { x, y }, flows: undefined }, "unknown 0/0", [], ["? /flows"]],
  ["flows are open", { ...changed({}), open: "flows" }, "unknown 1/1", [], ["? /flows"]],
  [
    "it is not known who owns the end of one without a channel",
    { activities: { x, y: {} }, flows: [{ ...flow, via: "none" }] },
    "unknown 0/1",
    [id],
    ["? y.ownership", `via ${id}.via`],
  ],
];

const two = { activities: { x, y }, flows: [flow, { ...flow, carries: "j", via: "none" }] };
const tolerant: readonly Row[] = [
  ["no more miss than is tolerated", two, "yes 1/2", [id], [], { tolerance: 0.5 }],
  ["more miss than is tolerated", two, "no 1/2", ["j:x->y"], ["via j:x->y.via"], { tolerance: 0.49 }],
];

judges("handoffs-defined", met, unmet, nothing, unknown, tolerant);
