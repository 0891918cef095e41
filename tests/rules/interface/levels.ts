/** Marketing and sales as close as a design can make them: integrated, and nothing unknown. */
export const integrated = {
  units: { m: {}, s: {} },
  roles: {},
  activities: {
    forecast: { raci: { A: "m", R: ["m", "s"] }, planning: true, produces: "plan", process: "p" },
  },
  information: { plan: {} },
  flows: [],
  decisions: {},
  meetings: {
    w: {
      participants: ["m", "s"],
      every: "monthly",
      documented: true,
      purpose: "planning",
      reports: { m: "plan", s: "plan" },
    },
  },
  knowledge: {},
  processes: { p: { owner: ["m", "s"] } },
  systems: { crm: { usedBy: ["m", "s"] } },
  metrics: { sold: { ownedBy: ["m", "s"], rewards: ["m", "s"] } },
  agreements: { peace: { between: ["m", "s"], settles: "conflict" } },
};

/* Each takes away what the next level asks for. */
export const aligned = { ...integrated, metrics: {} };
export const defined = { ...aligned, meetings: {} };
export const undefinedLevel = { ...defined, agreements: {} };

/** Adds what is declared of the two. */
export const declaring = (design: object, declared: object) => ({
  ...design,
  interfaces: [{ between: ["m", "s"], ...declared }],
});

/** What decides which level is advised: whether the company is small, whether there are conflicts, short life cycles, and a common process. */
export const conditions = (small: boolean, conflicts: boolean, short: boolean, common: boolean) => ({
  "small-company": small,
  "good-informal-relations": small,
  "conflicts-visible": conflicts,
  "competing-for-resources": false,
  "duplicated-despite-clear-roles": false,
  "market-commoditised": false,
  "customised-during-sale": false,
  "short-life-cycles": short,
  "common-process-possible": common,
  "no-shared-responsibility-culture": false,
  "separate-reporting": false,
  "short-sales-cycle": false,
});
