import { type Flaws, flaw } from "./flaw.ts";

const studies = ["study-1", "study-2", "study-3", "study-4"];
const visits = ["visit-1", "visit-2", "visit-3", "visit-4"];

/** Defects of the organisation as a whole. */
export const structureFlaws: Flaws = {
  "structure/isolated-unit": flaw({
    units: { legal: {} },
    roles: { lawyer: { unit: "legal" }, paralegal: { unit: "legal" } },
    activities: { checking: { raci: { A: "lawyer", R: "lawyer", I: "paralegal" } } },
  }),
  "structure/no-common-superior": flaw({
    units: { product: { head: "developer" }, support: { head: "helper" } },
    roles: { developer: { reportsTo: "none" }, helper: { reportsTo: "none" } },
  }),
  "structure/broker": flaw({
    information: { notes: { definition: "what users do", agreed: true } },
    roles: { analyst: { unit: "product" } },
    activities: {
      ...Object.fromEntries(
        studies.map((id) => [
          id,
          { raci: { A: "analyst", R: "analyst", I: "developer" }, produces: "notes" },
        ]),
      ),
      desk: { raci: { A: "developer", R: "developer", I: "analyst" } },
      ...Object.fromEntries(
        visits.map((id) => [id, { raci: { A: "helper", R: "helper", I: "developer" }, needs: "notes" }]),
      ),
    },
    flows: {
      ...Object.fromEntries(studies.map((from) => [`from-${from}`, { carries: "notes", from, to: "desk" }])),
      ...Object.fromEntries(visits.map((to) => [`to-${to}`, { carries: "notes", from: "desk", to }])),
    },
  }),
};
