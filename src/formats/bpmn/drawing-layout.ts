import type { Activity, Flow } from "../../organisation/elements.ts";
import type { DrawingPlan, PlannedLane, PlannedPool } from "./drawing-plan.ts";

/** A box of a drawing, in pixels. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

export interface DrawingLayout {
  readonly boxes: ReadonlyMap<PlannedPool | PlannedLane | Activity, DrawnBox>;
  readonly lineOf: (flow: Flow) => readonly DrawnPoint[];
}

const header = 30;
const work = { width: 100, height: 80, gap: 40, margin: 20 };
const leftmost = 160;
const betweenPools = 60;

/** Pools one below the other, lanes in them, the work of a lane from left to right in the design's order. */
export function drawingLayout({ pools }: DrawingPlan): DrawingLayout {
  const boxes = new Map<PlannedPool | PlannedLane | Activity, DrawnBox>();
  const widest = Math.max(...pools.map(widthOf), 300);
  let top = 80;
  const drawWork = (activities: readonly Activity[], x: number, y: number) => {
    for (const [at, activity] of activities.entries())
      boxes.set(activity, {
        x: x + work.margin + at * (work.width + work.gap),
        y: y + work.margin,
        width: work.width,
        height: work.height,
      });
  };
  const drawLane = (lane: PlannedLane, x: number, y: number, width: number) => {
    const height = heightOf(lane);
    boxes.set(lane, { x, y, width, height });
    drawWork(lane.activities, x + header, y);
    let inner = y;
    for (const each of lane.lanes) {
      drawLane(each, x + header, inner, width - header);
      inner += heightOf(each);
    }
  };
  for (const pool of pools) {
    const height = heightOf(pool);
    boxes.set(pool, { x: leftmost, y: top, width: widest, height });
    drawWork(pool.activities, leftmost + header, top);
    let inner = top;
    for (const lane of pool.lanes) {
      drawLane(lane, leftmost + header, inner, widest - header);
      inner += heightOf(lane);
    }
    top += height + betweenPools;
  }
  return {
    boxes,
    lineOf: ({ from, to }) => {
      const [start, end] = [boxes.get(from), boxes.get(to)];
      return start && end ? lineBetween(start, end, from === to) : [];
    },
  };
}

/** From the right of one box to the left of another; to itself around below. */
function lineBetween(from: DrawnBox, to: DrawnBox, isLoop: boolean): readonly DrawnPoint[] {
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const end = { x: to.x, y: to.y + to.height / 2 };
  if (!isLoop) return [start, end];
  const [right, left, below] = [start.x + 10, end.x - 10, from.y + from.height + 10];
  return [
    start,
    { x: right, y: start.y },
    { x: right, y: below },
    { x: left, y: below },
    { x: left, y: end.y },
    end,
  ];
}

type Holder = PlannedPool | PlannedLane;

function heightOf({ lanes }: Holder): number {
  return lanes.length > 0
    ? lanes.reduce((sum, lane) => sum + heightOf(lane), 0)
    : work.height + 2 * work.margin;
}

function widthOf({ lanes, activities }: Holder): number {
  const own = activities.length * (work.width + work.gap) - work.gap + 2 * work.margin;
  return header + Math.max(own, ...lanes.map(widthOf));
}
