import type { Change } from "./change.ts";

/** What may stand around a flaw, or beside it, and is sound. */
export const surroundings = {
  tracker: {
    systems: { tracker: { usedBy: ["product", "support"] } },
    flows: { shipping: { via: "tracker" }, feedback: { via: "tracker" } },
  },
  timing: {
    flows: {
      shipping: { every: "weekly", within: "P1D", owner: "developer" },
      feedback: { every: "daily", within: "PT1H", owner: "helper" },
    },
  },
  board: {
    units: {
      board: { head: "director" },
      product: { parent: "board", head: "developer" },
      support: { parent: "board", head: "helper" },
    },
    roles: {
      director: { unit: "board", reportsTo: "none" },
      developer: { reportsTo: "director" },
      helper: { reportsTo: "director" },
    },
  },
  people: { roles: { developer: { heldBy: "sara", capacity: 40 }, helper: { heldBy: ["ali", "mina"] } } },
  pact: { agreements: { pact: { between: ["product", "support"], settles: "conflict" } } },
  craft: {
    knowledge: {
      craft: {
        heldBy: ["developer", "helper"],
        transfers: [{ from: "developer", to: "helper", through: "rotation" }],
      },
    },
    activities: { developing: { knows: "craft" } },
  },
  lifecycle: {
    processes: { lifecycle: { owner: ["product", "support"], formal: true } },
    activities: { developing: { process: "lifecycle" }, helping: { process: "lifecycle" } },
  },
  retention: { metrics: { retention: { ownedBy: ["product", "support"], rewards: ["product", "support"] } } },
  launching: {
    activities: {
      launching: {
        ownership: ["product", "support"],
        raci: { A: "developer", R: ["developer", "helper"], C: "helper" },
        planning: true,
      },
    },
  },
  finance: {
    units: { finance: { head: "controller" } },
    roles: { controller: { unit: "finance" }, clerk: { unit: "finance" } },
    activities: {
      refunding: { raci: { A: "controller", R: "clerk", I: "controller" }, needs: "complaints" },
    },
    flows: {
      claims: {
        carries: "complaints",
        from: "helping",
        to: "refunding",
        via: "by hand",
        returns: "receipts",
      },
    },
    information: { receipts: { definition: "what was paid back", agreed: true } },
    meetings: {
      closing: {
        participants: ["controller", "helper"],
        every: "monthly",
        documented: true,
        purpose: "coordination",
        reports: { finance: "receipts", support: "complaints" },
      },
    },
  },
} as const satisfies { readonly [name: string]: Change };

export type Surrounding = keyof typeof surroundings;
