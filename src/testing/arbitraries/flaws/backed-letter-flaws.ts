import type { Change } from "./change.ts";
import { type Flaws, flaw } from "./flaw.ts";

/* A third unit that only support has to do with. */
const legal: Change = {
  units: { legal: {} },
  roles: { lawyer: { unit: "legal" } },
  activities: { checking: { raci: { A: "lawyer", R: "lawyer", C: "helper" }, needs: "complaints" } },
  flows: { cases: { carries: "complaints", from: "helping", to: "checking" } },
  meetings: { hearing: { participants: ["lawyer", "helper"] } },
};

/** Defects of letters that nothing makes real. */
export const backedLetterFlaws: Flaws = {
  "raci/consulted-in-name-only": flaw({
    ...legal,
    activities: {
      ...legal.activities,
      developing: { raci: { A: "developer", R: "developer", C: "lawyer", I: "helper" } },
    },
  }),
  "raci/informed-in-name-only": flaw({
    ...legal,
    activities: {
      ...legal.activities,
      developing: { raci: { A: "developer", R: "developer", I: ["helper", "lawyer"] } },
    },
  }),
  "raci/accountable-without-power": flaw(
    { activities: { developing: { decides: "budget" } }, decisions: { budget: { heldBy: "helper" } } },
    { activities: { helping: { decides: "budget" } }, decisions: { budget: { heldBy: "product" } } },
  ),
};
