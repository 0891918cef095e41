import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DrawnBox, drawingLayout } from "../../../src/formats/bpmn/drawing-layout.ts";
import { drawingPlan } from "../../../src/formats/bpmn/drawing-plan.ts";
import type { Design } from "../../../src/model/design.ts";
import { link, linkSound } from "../../../src/organisation/link.ts";
import { designs } from "../../../src/testing/arbitraries/designs.ts";
import { exampleDesigns } from "../judged/example-designs.ts";

const meet = (one: DrawnBox, other: DrawnBox) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const within = (inner: DrawnBox, outer: DrawnBox) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

function expectClear(design: Design): void {
  const organisation = linkSound(design);
  const plan = drawingPlan(organisation);
  const { boxes, lines } = drawingLayout(plan);
  const tasks = [...organisation.activities.values()].flatMap((activity) => boxes.get(activity) ?? []);
  expect(tasks).toHaveLength(organisation.activities.size);
  for (const [at, task] of tasks.entries())
    for (const other of tasks.slice(at + 1)) expect(meet(task, other)).toBe(false);
  const pools = plan.pools.flatMap((pool) => boxes.get(pool) ?? []);
  for (const task of tasks) expect(pools.some((pool) => within(task, pool))).toBe(true);
  expect(lines.size).toBe(organisation.flows.length);
  for (const { points, label } of lines.values()) {
    expect(tasks.some((task) => meet(label, task))).toBe(false);
    for (const [at, end] of points.entries()) {
      const start = points[at - 1];
      if (!start) continue;
      expect(start.x === end.x || start.y === end.y).toBe(true);
      const line = {
        x: Math.min(start.x, end.x),
        y: Math.min(start.y, end.y),
        width: Math.abs(start.x - end.x),
        height: Math.abs(start.y - end.y),
      };
      expect(tasks.some((task) => meet(line, task))).toBe(false);
    }
  }
}

describe("the drawing of a design as BPMN", () => {
  test.each(exampleDesigns())(
    "of %s has no line and no name across a task, and no task on another",
    (_, design) => {
      expectClear(design);
    },
  );

  test("of any design neither", () => {
    fc.assert(fc.property(designs(), expectClear), { numRuns: 40 });
  });

  test("of much work in one lane has a box for each", () => {
    const activities = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`a${at}`, { raci: { R: "u" } }]),
    );
    const plan = drawingPlan(link({ orgproof: 1, units: { u: {} }, activities }));
    expect(drawingLayout(plan).boxes.size).toBe(20_001);
  });
});
