import { expect, it } from "vitest";
import { doneTogether } from "../../../src/change/plan/done-steps.ts";
import { errorsOnly, stageOf } from "../../../src/change/plan/order-steps.ts";
import { orderedSets } from "../../../src/change/plan/ordered-sets.ts";
import type { Step, Write } from "../../../src/change/plan/step.ts";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import { link } from "../../../src/organisation/link.ts";

const original = link(
  parseDesign({
    orgproof: 1,
    units: { sales: {} },
    roles: { ann: { unit: "sales" }, bob: { unit: "sales" } },
    activities: { selling: { raci: { A: "ann", R: "ann" } } },
  }),
);
const at = ["activities", "selling", "raci", "A"];

function step(id: string, cost: number, write: Write): Step {
  return {
    id,
    cost,
    kind: "assign",
    says: { key: id, text: id, params: {} },
    states: [],
    writes: [write],
    people: 0,
    hours: 0,
  };
}

/* The first two end well, and whichever is done first adds an error: nobody is accountable then, or two are. */
const take = step("take", 1, { op: "take", at, values: ["ann"] });
const add = step("add", 1, { op: "add", at, values: ["bob"] });
const set = step("set", 5, { op: "set", at, value: "bob" });

it("shows no set without an order in which no step adds an error, and looks for another one", () => {
  const config = errorsOnly({});
  const isBobs = (design: typeof original.design) =>
    link(design)
      .activities.get("selling")
      ?.answerers.map(({ id }) => id)
      .join() === "bob";
  const after = (done: readonly Step[]) => doneTogether(original.design, done) ?? original.design;
  const { sets, proved } = orderedSets(
    {
      start: stageOf(original, config),
      ordering: { config, standing: () => undefined },
      isReached: ({ design }) => isBobs(design),
      look: (done) =>
        isBobs(after(done))
          ? "reached"
          : { need: 1, of: [{ steps: [set] }, { need: 2, of: [{ steps: [take] }, { steps: [add] }] }] },
    },
    1,
    100,
  );
  expect(isBobs(after([take, add]))).toBe(true);
  expect(sets.map((placed) => placed.map(({ step: { id } }) => id))).toEqual([["set"]]);
  expect(proved).toBe(true);
});
