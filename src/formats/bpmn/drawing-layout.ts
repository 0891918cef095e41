import type { Activity, Flow } from "../../organisation/elements.ts";
import { drawingColumns } from "./drawing-columns.ts";
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

/** A flow as it is drawn: its corners, and where its name stands. */
export interface DrawnLine {
  readonly points: readonly DrawnPoint[];
  readonly label: DrawnBox;
}

export interface DrawingLayout {
  readonly boxes: ReadonlyMap<PlannedPool | PlannedLane | Activity, DrawnBox>;
  readonly lines: ReadonlyMap<Flow, DrawnLine>;
}

type Holder = PlannedPool | PlannedLane;

const header = 30;
const margin = 20;
const task = { width: 100, height: 80 };
/* Room for a name before the task that it leads to, between lines that end at one task, and between lines side by side. */
const name = { width: 104, line: 14, short: 16 };
const [betweenEnds, betweenTracks, betweenPools] = [30, 8, 60];
/* What comes in ends a little above where something may go out in the same row. */
const aside = 4;
const [left, top] = [160, 80];

/**
 * Pools one below the other, lanes in them, work from left to right in the order in which it hands on. Lines run in the gaps between columns and along the upper
 * edges of lanes, each on a track of its own, so that none crosses a task; a name stands before the task that its line leads to.
 */
export function drawingLayout({ pools, inside, between }: DrawingPlan): DrawingLayout {
  const flows = [...inside, ...between];
  const placed = pools.flatMap(placedIn);
  const columns = drawingColumns(placed, flows);
  const holderOf = new Map(placed.map(({ activity, holder }) => [activity, holder]));
  const columnOf = (activity: Activity) => columns.get(activity) ?? 0;
  const gaps = tally<number>();
  const corridors = tally<Holder>();
  const starts = tally<Activity>();
  const ends = tally<Activity>();
  const routes = flows.map((flow) => {
    const [from, to] = [columnOf(flow.from), columnOf(flow.to)];
    const holder = holderOf.get(flow.to);
    const isNext = to === from + 1;
    return {
      flow,
      start: starts.next(flow.from),
      end: ends.next(flow.to),
      out: gaps.next(from + 1),
      corridor: isNext || !holder ? undefined : corridors.next(holder),
      into: isNext ? undefined : gaps.next(to),
    };
  });

  const depth = Math.max(1, ...pools.map(depthOf));
  const width = Math.max(0, ...columns.values()) + 1;
  const named = new Set(flows.map(({ to }) => columnOf(to)));
  const gapStarts: number[] = [];
  let x = left + depth * header;
  for (let column = 0; column <= width; column += 1) {
    gapStarts.push(x);
    x += 2 * margin + gaps.count(column) * betweenTracks + (named.has(column) ? name.width : 0);
    if (column < width) x += task.width;
  }
  const right = Math.max(x, left + 300);
  const heightOfTask = (activity: Activity) =>
    Math.max(task.height, betweenEnds * (Math.max(starts.count(activity), ends.count(activity)) + 1));
  const upper = (holder: Holder) => margin + corridors.count(holder) * betweenTracks;
  const heightOf = (holder: Holder): number =>
    holder.lanes.length > 0
      ? holder.lanes.reduce((sum, lane) => sum + heightOf(lane), 0)
      : upper(holder) + Math.max(task.height, ...holder.activities.map(heightOfTask)) + margin;

  const boxes = new Map<Holder | Activity, DrawnBox>();
  const draw = (holder: Holder, at: number, y: number): number => {
    const height = heightOf(holder);
    boxes.set(holder, { x: at, y, width: right - at, height });
    for (const activity of holder.activities) {
      const column = columnOf(activity);
      const before = (gapStarts[column + 1] ?? right) - task.width;
      boxes.set(activity, {
        x: before,
        y: y + upper(holder),
        width: task.width,
        height: heightOfTask(activity),
      });
    }
    let inner = y;
    for (const lane of holder.lanes) inner += draw(lane, at + header, inner);
    return height;
  };
  let y = top;
  for (const pool of pools) y += draw(pool, left, y) + betweenPools;

  const lines = new Map<Flow, DrawnLine>();
  for (const { flow, start, end, out, corridor, into } of routes) {
    const [from, to] = [boxes.get(flow.from), boxes.get(flow.to)];
    if (!from || !to) continue;
    const trackX = (gap: number, track: number) =>
      (gapStarts[gap] ?? left) + margin / 2 + track * betweenTracks;
    const begin = { x: from.x + from.width, y: port(from, start, starts.count(flow.from)) };
    const finish = { x: to.x, y: port(to, end, ends.count(flow.to)) - aside };
    const outX = trackX(columnOf(flow.from) + 1, out);
    const turns =
      corridor === undefined || into === undefined ? [outX] : [outX, trackX(columnOf(flow.to), into)];
    const along = to.y - margin / 2 - (corridor ?? 0) * betweenTracks;
    const [first = outX, second] = turns;
    const corners =
      second === undefined
        ? [
            { x: first, y: begin.y },
            { x: first, y: finish.y },
          ]
        : [
            { x: first, y: begin.y },
            { x: first, y: along },
            { x: second, y: along },
            { x: second, y: finish.y },
          ];
    const rows = flow.information.name.length > name.short ? 2 : 1;
    const height = rows * name.line;
    lines.set(flow, {
      points: [begin, ...corners, finish],
      label: { x: to.x - name.width, y: finish.y - height - 2, width: name.width - 10, height },
    });
  }
  return { boxes, lines };
}

function placedIn(holder: Holder): readonly { readonly activity: Activity; readonly holder: Holder }[] {
  return [...holder.activities.map((activity) => ({ activity, holder })), ...holder.lanes.flatMap(placedIn)];
}

function depthOf({ lanes }: Holder): number {
  return 1 + Math.max(0, ...lanes.map(depthOf));
}

/** Where the line of an index meets the side of a task at which several do. */
function port({ y, height }: DrawnBox, index: number, count: number): number {
  return Math.round(y + (height * (index + 1)) / (count + 1));
}

/** Numbers whatever comes to each key, from 0. */
function tally<K>() {
  const counts = new Map<K, number>();
  const count = (key: K) => counts.get(key) ?? 0;
  const next = (key: K) => {
    const index = count(key);
    counts.set(key, index + 1);
    return index;
  };
  return { count, next };
}
