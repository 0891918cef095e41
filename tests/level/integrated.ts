/** Two units that meet every criterion, the supporting ones, too, with as little as it takes. */
export const integrated = {
  units: { top: {}, m: { parent: "top", head: "ofM" }, s: { parent: "top", head: "ofS" } },
  roles: {
    ofTop: { unit: "top", reportsTo: "none" },
    ofM: { unit: "m", reportsTo: "ofTop" },
    ofS: { unit: "s", reportsTo: "ofTop" },
  },
  activities: {
    x: {
      ownership: "m",
      raci: { A: "ofM", R: ["ofM", "ofS"] },
      needs: { information: "i", within: "P14D" },
      produces: "j",
      knows: "craft",
      process: "launch",
    },
    y: { ownership: "s", raci: { A: "ofS", R: ["ofS", "ofM"] }, produces: "i", process: "launch" },
    plan: { ownership: ["m", "s"], raci: { A: "ofM", R: ["ofM", "ofS"] }, planning: true },
  },
  information: {
    i: { definition: "what customers ask for", agreed: true },
    j: { definition: "what is offered to them", agreed: true },
  },
  flows: [
    {
      carries: "i",
      from: "y",
      to: "x",
      owner: "ofS",
      via: "crm",
      every: "weekly",
      within: "P1D",
      returns: "j",
    },
    {
      carries: "j",
      from: "x",
      to: "y",
      owner: "ofM",
      via: "crm",
      every: "weekly",
      within: "P1D",
      returns: false,
    },
  ],
  decisions: {
    price: {
      heldBy: "ofM",
      influence: { m: 60, s: 40 },
      affects: "y",
      analysedIn: "x",
      uses: "i",
      every: "quarterly",
      escalatesTo: "ofTop",
    },
  },
  meetings: {
    round: {
      participants: ["ofM", "ofS"],
      every: "monthly",
      documented: true,
      purpose: ["planning", "review"],
      reports: { m: "j", s: "i" },
    },
  },
  knowledge: {
    craft: { heldBy: "ofS", transfers: [{ from: "ofS", to: "ofM", through: "rotation" }] },
  },
  processes: { launch: { owner: ["m", "s"] } },
  systems: { crm: { usedBy: ["m", "s"] } },
  metrics: { revenue: { ownedBy: ["m", "s"], rewards: ["m", "s"] } },
  agreements: { pact: { between: ["m", "s"], settles: "conflict" } },
};

const { x, y, plan } = integrated.activities;
const [there, back] = integrated.flows;
const { price } = integrated.decisions;
const { round } = integrated.meetings;

/** By criterion, a change of the integrated design after which it is surely not met; others may miss, too. */
export const broken: { readonly [criterion: string]: object } = {
  "information-exchanged": { activities: { x, y }, flows: [], meetings: {} },
  "handoffs-served": { flows: [back] },
  "handoffs-defined": { flows: [{ ...there, within: "none" }, back] },
  "common-language": { information: { ...integrated.information, j: { definition: "none" } } },
  "ownership-clear": { activities: { x, y, plan: { ...plan, raci: { R: ["ofM", "ofS"] } } } },
  "decision-rights-clear": { decisions: { price: { ...price, heldBy: [] } } },
  "conflict-rule": { agreements: {}, decisions: { price: { ...price, escalatesTo: "none" } } },
  "two-way": { flows: [there] },
  "on-time": { flows: [{ ...there, every: "monthly" }, back] },
  "joint-work": { activities: { x, y, plan: { ...plan, raci: { A: "ofM", R: "ofM" } } } },
  "joint-meetings": { meetings: { round: { ...round, every: "ad-hoc" } } },
  "joint-planning": {
    activities: { x, y, plan: { ...plan, planning: false } },
    meetings: { round: { ...round, purpose: "review" } },
  },
  consultation: { decisions: { price: { ...price, influence: { m: 100 } } } },
  "knowledge-transferred": { knowledge: { craft: { heldBy: "ofS", transfers: [] } } },
  "shared-systems": { systems: { crm: { usedBy: "m" } } },
  "shared-processes": { processes: { launch: { owner: "m" } } },
  "shared-metrics": { metrics: {} },
  "common-head": { roles: { ...integrated.roles, ofS: { unit: "s", reportsTo: "none" } } },
  "people-across": {
    activities: { ...integrated.activities, y: { ...y, raci: { A: "ofS", R: "ofS" } } },
    knowledge: { craft: { heldBy: "ofS", transfers: [{ from: "ofS", to: "ofM", through: "training" }] } },
  },
};
