import { type Flaws, flaw } from "./flaw.ts";

const made = (from: readonly string[], raci: { readonly [letter: string]: string | string[] }) =>
  Object.fromEntries(from.map((id) => [id, { raci }]));

/** Defects of the matrix as a whole: what roles carry, and which of them must be kept apart. */
export const loadFlaws: Flaws = {
  "raci/overloaded-role": flaw({
    roles: { tester: { unit: "product" }, writer: { unit: "product" } },
    activities: {
      ...made(["testing", "measuring", "tuning", "archiving"], { A: "tester", R: "developer", I: "writer" }),
      ...made(["writing", "drawing", "printing", "translating"], {
        A: "writer",
        R: "developer",
        I: "tester",
      }),
    },
  }),
  "raci/accountable-bottleneck": flaw({
    roles: { tester: { unit: "product" } },
    activities: made(["testing", "measuring", "tuning"], { A: "developer", R: "tester", I: "tester" }),
  }),
  "raci/everywhere": {
    ...flaw({
      roles: { tester: { unit: "product" } },
      activities: {
        developing: { raci: { A: "developer", R: "developer", I: ["helper", "tester"] } },
        helping: { raci: { A: "helper", R: "helper", I: ["developer", "tester"] } },
        ...made(["testing", "measuring"], { A: "tester", R: "tester", I: "developer" }),
      },
    }),
    without: ["launching", "finance"],
  },
  "raci/idle-role": flaw({
    units: { product: { head: "developer" }, support: { head: "helper" } },
    roles: { tester: { unit: "product" } },
  }),
  "raci/over-capacity": flaw(
    {
      roles: { developer: { heldBy: "sara", capacity: 40 } },
      activities: { developing: { effort: { developer: 45 } } },
    },
    { roles: { helper: { heldBy: ["ali", "mina"], capacity: 20 } }, activities: { helping: { effort: 50 } } },
  ),
  "raci/separation-of-duties": flaw(
    {
      roles: { tester: { unit: "product" } },
      activities: { testing: { raci: { A: "tester", R: "developer", I: "tester" } } },
      constraints: [{ separate: ["developing", "testing"] }],
    },
    { constraints: [{ bind: ["developing", "helping"] }] },
  ),
};
