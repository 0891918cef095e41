import { both, company, x, y } from "../level/company.ts";
import { declaring, defined } from "../rules/interface/levels.ts";

/** A rule that is off while these are looked at: what it would find is not known. */
export const off = "raci/idle-role";

const staff = {
  units: { m: {} },
  roles: { x: { unit: "m" }, y: { unit: "m" }, z: { unit: "m" } },
};
const letters = { A: { means: "answers", min: 2, max: 2 }, R: { means: "performs", min: 2 } };

/** Two activities that must be separate. */
const apart = (a: object, b: object) => ({
  ...staff,
  roles: { ...staff.roles, p: { unit: "m", heldBy: "sara" }, q: { unit: "m", heldBy: "sara" } },
  activities: { a: { raci: { A: "z", ...a } }, b: { raci: { A: "z", ...b } } },
  constraints: [{ separate: ["a", "b"] }],
});

/** `i` on its way from `a` to `z`, in time for nobody. */
const late = (needed: string, within: string | undefined) => ({
  units: { m: {}, s: {} },
  activities: {
    a: { ownership: "m", produces: "i" },
    z: { ownership: "s", needs: { information: "i", within: needed } },
  },
  information: { i: {} },
  flows: [{ carries: "i", from: "a", to: "z", on: "a deal", ...(within ? { within } : {}) }],
});

/** A joint decision that is analysed where what it uses may have to cross; what that is, is left open. */
const usesWhat = {
  ...company,
  activities: { a: { ...x, needs: "none", produces: "none" }, y: { ...y, needs: "none" } },
  decisions: { d: { heldBy: "ofM", influence: "none", affects: "y", analysedIn: "a", every: "P30D" } },
  information: undefined,
  agreements: { pact: { between: ["m", "s"] } },
};

/** What no page shows, and yet a design may get: by the key of the message that it is there for. */
export const rareDesigns: { readonly [key: string]: object } = {
  "raci/no-accountable/few": {
    ...staff,
    scheme: { letters },
    activities: { a: { raci: { A: "x", R: ["x", "y"] } } },
  },
  "raci/no-responsible/few": {
    ...staff,
    scheme: { letters },
    activities: { a: { raci: { A: ["x", "y"], R: "x" } } },
  },
  "raci/multiple-accountable/many": {
    ...staff,
    scheme: { letters },
    activities: { a: { raci: { A: ["x", "y", "z"], R: ["x", "y"] } } },
  },
  "raci/cardinality/several": {
    ...staff,
    scheme: {
      letters: { ...letters, S: { means: "supports", max: 1 }, V: { means: "verifies", max: 1 } },
    },
    activities: { a: { raci: { A: ["x", "y"], R: ["x", "y"], S: ["x", "y"], V: ["y", "z"] } } },
  },
  "raci/no-backup/unknown": {
    ...staff,
    scheme: { letters: { A: { means: "answers" }, R: { means: "performs" }, B: { means: "backs-up" } } },
    activities: { a: { raci: { A: "x", R: "y" } } },
  },
  "raci/separation-of-duties/unknown": apart({ R: "x" }, { R: "y" }),
  "raci/separation-of-duties/both": apart({ R: ["x", "p"] }, { R: ["x", "q"] }),
  "handoff/late/hours": late("PT2H", "PT4H"),
  "handoff/late/minutes": late("PT5M", "PT1H"),
  "interface/perception-gap/both": declaring(defined, { perceived: { m: 60, s: 65 } }),
  "handoff/late/unknown": late("P1W", undefined),
  "ignore/unused/unknown": {
    ...staff,
    activities: { a: { raci: { A: "x", R: "x" } } },
    ignore: [{ rule: off, at: "a", reason: "it was found before" }],
  },
  "level/two-way/feedback": {
    ...company,
    activities: { x, y },
    flows: [
      { carries: "i", from: "x", to: "y", returns: false },
      { carries: "j", from: "y", to: "x" },
    ],
  },
  "ask/metric/ownedBy": { ...company, activities: { both }, metrics: { sold: {} } },
  "ask/decision/uses": usesWhat,
  "ask/agreement/settles": usesWhat,
};
