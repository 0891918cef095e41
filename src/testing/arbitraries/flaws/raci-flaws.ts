import { type Flaws, flaw } from "./flaw.ts";

/** Defects of one row of the matrix. */
export const raciFlaws: Flaws = {
  "raci/unassigned": flaw(
    { activities: { writing: { ownership: "product" } } },
    { activities: { writing: { ownership: "support", raci: "none" } } },
  ),
  "raci/no-accountable": flaw(
    { activities: { developing: { raci: { R: "developer", I: "helper" } } } },
    { activities: { helping: { raci: { A: [], R: "helper", I: "developer" } } } },
  ),
  "raci/multiple-accountable": flaw({
    roles: { tester: { unit: "product" } },
    activities: { developing: { raci: { A: ["developer", "tester"], R: "developer", I: "helper" } } },
  }),
  "raci/no-responsible": flaw(
    { activities: { developing: { raci: { A: "developer", I: "helper" } } } },
    { activities: { helping: { raci: { A: "helper", R: [], I: "developer" } } } },
  ),
  "raci/cardinality": flaw(
    {
      scheme: "raci-vs",
      roles: { tester: { unit: "product" } },
      activities: {
        developing: { raci: { A: "developer", R: "developer", S: ["developer", "tester"], I: "helper" } },
      },
    },
    {
      scheme: {
        letters: {
          A: { means: "answers", min: 1, max: 1 },
          R: { means: "performs", min: 1 },
          V: { means: "verifies", min: 1 },
          C: { means: "advises" },
          I: { means: "told" },
        },
      },
    },
  ),
  "raci/many-responsible": flaw({
    roles: { tester: { unit: "product" }, writer: { unit: "product" }, designer: { unit: "product" } },
    activities: {
      developing: { raci: { A: "developer", R: ["developer", "tester", "writer", "designer"], I: "helper" } },
    },
  }),
  "raci/many-consulted": flaw({
    roles: { tester: { unit: "product" }, writer: { unit: "product" }, designer: { unit: "product" } },
    activities: {
      developing: {
        raci: { A: "developer", R: "developer", C: ["helper", "tester", "writer", "designer"] },
      },
    },
  }),
  "raci/many-informed": {
    ...flaw({
      roles: {
        tester: { unit: "product" },
        writer: { unit: "product" },
        designer: { unit: "product" },
        analyst: { unit: "product" },
        trainer: { unit: "product" },
      },
      activities: {
        developing: {
          raci: {
            A: "developer",
            R: "developer",
            I: ["helper", "tester", "writer", "designer", "analyst", "trainer"],
          },
        },
      },
    }),
    without: ["finance"],
  },
  "raci/nobody-consulted-or-informed": flaw(
    { activities: { developing: { raci: { A: "developer", R: "developer" } } } },
    { activities: { helping: { raci: { A: "helper", R: "helper" } } } },
  ),
  "raci/told-and-consulted": flaw(
    { activities: { developing: { raci: { A: "developer", R: "developer", C: "helper", I: "helper" } } } },
    { activities: { helping: { raci: { A: "helper", R: "helper", C: "developer", I: "developer" } } } },
  ),
  "raci/no-backup": flaw({ scheme: "rabsic", roles: { developer: { heldBy: "sara" } } }),
};
