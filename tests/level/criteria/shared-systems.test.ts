import { outside, x, y } from "../company.ts";
import { judges, type Row } from "../judges.ts";

const crm = { usedBy: ["m", "s"] };
const flow = { carries: "i", from: "x", to: "y", via: "crm" };
const id = "i:x->y";
const activities = { x, y, w: outside };
/** One flow, and the system through which it runs. */
const run = (change: object, system: object = {}, design: object = {}) => ({
  activities,
  flows: [{ ...flow, ...change }],
  systems: { crm: { ...crm, ...system } },
  ...design,
});
const system = "system /systems";

const met: readonly Row[] = [
  ["both use the system through which all flows run", run({}), "yes 2/2", ["crm", id]],
  ["both use a system, and nothing flows", { activities, systems: { crm } }, "yes 1/1", ["crm"]],
  ["teams of both use it", run({}, { usedBy: ["s1", "o", "m1"] }), "yes 2/2", ["crm", id]],
  [
    "flows run through one or another that both use; what one uses alone is beside the point",
    {
      activities,
      flows: [flow, { ...flow, carries: "j", via: "wiki" }],
      systems: { crm, wiki: crm, sheet: { usedBy: "m" } },
    },
    "yes 4/5",
    ["crm", "wiki", id, "j:x->y"],
  ],
  [
    "what flows to a third may go by mail",
    run({}, {}, { flows: [flow, { ...flow, to: "w", via: "email" }] }),
    "yes 2/2",
    ["crm", id],
  ],
  ["whoever owns the end of a flow", run({}, {}, { activities: { x, y: {} } }), "yes 2/2", ["crm", id]],
];

const unmet: readonly Row[] = [
  ["there is no system", { activities }, "no 0/0", [], [system]],
  [
    "one side uses it",
    { activities, systems: { crm: { usedBy: "m" } } },
    "no 0/1",
    ["crm"],
    [system, "usedBy crm.usedBy"],
  ],
  [
    "one side and a third use it",
    { activities, systems: { crm: { usedBy: ["o", "s"] } } },
    "no 0/1",
    ["crm"],
    [system, "usedBy crm.usedBy"],
  ],
  [
    "the unit above both uses it, which is neither of them",
    { activities, systems: { crm: { usedBy: "top" } } },
    "no 0/1",
    ["crm"],
    [system, "usedBy crm.usedBy"],
  ],
  [
    "nobody uses it",
    { activities, systems: { crm: { usedBy: "none" } } },
    "no 0/1",
    ["crm"],
    [system, "usedBy crm.usedBy"],
  ],
  ["a flow goes by mail", run({ via: "email" }), "no 1/2", [id], [`via ${id}.via`]],
  ["a flow goes by nothing", run({ via: "none" }), "no 1/2", [id], [`via ${id}.via`]],
  [
    "a flow goes by a meeting",
    run({ via: "round" }, {}, { meetings: { round: { participants: ["m", "s"] } } }),
    "no 1/2",
    [id],
    [`via ${id}.via`],
  ],
  [
    "a flow runs through what one side uses",
    run({ via: "sheet" }, {}, { systems: { crm, sheet: { usedBy: "m" } } }),
    "no 1/3",
    [id],
    ["usedBy sheet.usedBy", `via ${id}.via`],
  ],
  [
    "one of two flows goes by mail",
    run({}, {}, { flows: [flow, { ...flow, carries: "j", via: "email" }] }),
    "no 2/3",
    ["j:x->y"],
    ["via j:x->y.via"],
  ],
];

const unknown: readonly Row[] = [
  ["systems are left out", { activities, systems: undefined }, "unknown 0/0", [], ["system? /systems"]],
  ["systems are open", { activities, open: "systems" }, "unknown 0/0", [], ["system? /systems"]],
  [
    "it is not known who uses it",
    { activities, systems: { crm: {} } },
    "unknown 0/1",
    ["crm"],
    [system, "usedBy? crm.usedBy"],
  ],
  [
    "it is not known who uses that through which a flow runs",
    run({ via: "wiki" }, {}, { systems: { crm, wiki: {} } }),
    "unknown 1/3",
    [id],
    ["usedBy? wiki.usedBy", `via ${id}.via`],
  ],
  [
    "it is not known through what a flow runs",
    run({ via: undefined }),
    "unknown 1/2",
    [id],
    [`via? ${id}.via`],
  ],
  [
    "a flow runs through what may be a system that is not listed yet",
    run({ via: "portal" }, {}, { open: "systems" }),
    "unknown 1/2",
    [id],
    ["via? /systems"],
  ],
  ["flows are left out", { activities, flows: undefined, systems: { crm } }, "unknown 1/1", [], ["? /flows"]],
  ["flows are open", run({}, {}, { open: "flows" }), "unknown 2/2", [], ["? /flows"]],
  [
    "it is not known who owns the end of a flow by mail",
    run({ via: "email" }, {}, { activities: { x, y: {} } }),
    "unknown 1/2",
    [id],
    ["? y.ownership", `via ${id}.via`],
  ],
];

const half = run({}, {}, { flows: [flow, { ...flow, carries: "j", via: "email" }] });
const tolerant: readonly Row[] = [
  ["no more flows miss than is tolerated", half, "yes 2/3", ["crm", id], [], { tolerance: 0.5 }],
  ["more flows miss than is tolerated", half, "no 2/3", ["j:x->y"], ["via j:x->y.via"], { tolerance: 0.49 }],
  ["a system is not spared", { activities }, "no 0/0", [], [system], { tolerance: 0.9 }],
];

judges("shared-systems", met, unmet, unknown, tolerant);
