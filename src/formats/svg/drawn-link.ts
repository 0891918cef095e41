import type { Point } from "./layered-layout.ts";
import { type Svg, tag } from "./svg-tag.ts";

/** How well a handoff is defined: who brings it, how, when and how soon; `missing`: none is there where one is needed. */
export type LinkStyle = "plain" | "defined" | "partly" | "bare" | "missing";

/** A line with rounded bends and a head at its end. */
export function drawnLink(points: readonly Point[], style: LinkStyle, content: readonly Svg[] = []): Svg {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before) return "";
  const edge = style === "plain" ? "edge" : `edge-${style}`;
  const head = style === "plain" ? "head" : `head-${style}`;
  return tag(
    "g",
    { class: "link" },
    ...content,
    tag("path", { class: edge, d: roundedPath(points) }),
    tag("path", { class: head, d: headAt(before, last) }),
  );
}

const radius = 6;

function roundedPath(points: readonly Point[]): string {
  const [first, ...others] = points as readonly [Point, ...Point[]];
  let path = `M${place(first)}`;
  for (const [at, point] of others.entries()) {
    const next = others[at + 1];
    const previous = others[at - 1] ?? first;
    if (!next) {
      path += `L${place(shortened(previous, point, 5))}`;
      continue;
    }
    const reach = Math.min(radius, distance(previous, point) / 2, distance(point, next) / 2);
    path += `L${place(towards(point, previous, reach))}Q${place(point)} ${place(towards(point, next, reach))}`;
  }
  return path;
}

function headAt(before: Point, last: Point): string {
  const length = distance(before, last) || 1;
  const [x, y] = [(last.x - before.x) / length, (last.y - before.y) / length];
  const back = { x: last.x - x * 8, y: last.y - y * 8 };
  return `M${place(last)}L${place({ x: back.x - y * 4, y: back.y + x * 4 })}L${place({ x: back.x + y * 4, y: back.y - x * 4 })}Z`;
}

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);
const shortened = (from: Point, to: Point, by: number) => towards(to, from, Math.min(by, distance(from, to)));

function towards(from: Point, to: Point, reach: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * reach) / length, y: from.y + ((to.y - from.y) * reach) / length };
}

function place({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
