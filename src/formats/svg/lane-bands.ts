import type { Page } from "../terminal/page.ts";
import { label, type Svg, tag } from "./svg-tag.ts";
import { brokenText, textWidth } from "./text-width.ts";

/** A lane of a drawing that reads downwards. */
export interface BandLane {
  readonly name: string;
  readonly isShared: boolean;
  /** The upper and the lower edge of what stands in it. */
  readonly from: number;
  readonly to: number;
}

export interface Bands {
  /** How wide the bands are, their names among it. */
  readonly width: number;
  /** Where the drawing begins beside the names. */
  readonly left: number;
  readonly body: readonly Svg[];
}

const size = 13;
const lineHeight = 17;
const gap = 14;

/** Bands behind a drawing, each with its name on the side where reading begins; names are broken until none is higher than its band. */
export function laneBands(page: Page, lanes: readonly BandLane[], width: number, height: number): Bands {
  const edges = lanes.map(({ from }, at) => {
    const before = lanes[at - 1];
    return before ? (before.to + from) / 2 : 0;
  });
  const heightOf = (at: number) => (edges[at + 1] ?? height) - (edges[at] ?? 0);
  const strip = stripWidth(lanes, heightOf);
  const rightToLeft = page.language.rightToLeft;
  const body = lanes.flatMap(({ name, isShared }, at) => {
    const [y, tall] = [edges[at] ?? 0, heightOf(at)];
    const lines = brokenText(name, strip, size);
    const middle = y + tall / 2 - (lines.length * lineHeight) / 2 + 13;
    const x = rightToLeft ? width + strip + 3 * gap : gap;
    return [
      tag("rect", {
        class: isShared ? "shared" : "lane",
        x: 0,
        y: y + 2,
        width: width + strip + 4 * gap,
        height: tall - 4,
        rx: 8,
      }),
      ...lines.map((line, row) =>
        label(line, x, middle + row * lineHeight, {
          size,
          anchor: rightToLeft ? "end" : "start",
          class: "lane-name",
        }),
      ),
    ];
  });
  return { width: width + strip + 4 * gap, left: rightToLeft ? gap : strip + 2 * gap, body };
}

/** The least width at which every name is as high as its lane at most. */
function stripWidth(lanes: readonly BandLane[], heightOf: (at: number) => number): number {
  const fits = (strip: number) =>
    lanes.every(({ name }, at) => brokenText(name, strip, size).length * lineHeight <= heightOf(at) - 8);
  const widest = Math.max(0, ...lanes.map(({ name }) => textWidth(name, size)));
  let strip = Math.min(100, widest);
  while (strip < widest && !fits(strip)) strip = Math.min(widest, strip + 20);
  return strip;
}
