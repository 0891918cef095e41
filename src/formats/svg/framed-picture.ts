import type { Page } from "../terminal/page.ts";
import type { Picture } from "./picture.ts";
import { label, type Svg, tag } from "./svg-tag.ts";
import { brokenText, textWidth } from "./text-width.ts";

/** A drawing, and the name of what it shows. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: readonly Svg[];
}

/** A sign and what it means. The sign is drawn around the middle of its left edge, and is `width` wide. */
export interface LegendEntry {
  readonly sign: readonly Svg[];
  readonly width: number;
  readonly text: string;
}

/** Around every picture. */
export const margin = 24;
const narrowest = 420;

/** A drawing of nothing: a line that says so. */
export function nothingDrawn({ language: { rightToLeft } }: Page, text: string): Drawing {
  const at = rightToLeft ? narrowest : 0;
  const said = label(text, at, 14, { size: 12.5, anchor: rightToLeft ? "end" : "start", class: "label" });
  return { width: narrowest, height: 24, body: [said] };
}

/** A drawing under its title and above its legend, both on the side where reading begins. */
export function framedPicture(
  page: Page,
  drawing: Drawing,
  words: { readonly title: string; readonly description: string; readonly legend: readonly LegendEntry[] },
): Picture {
  const inner = Math.max(narrowest, drawing.width);
  const width = inner + 2 * margin;
  const rightToLeft = page.language.rightToLeft;
  const title = brokenText(words.title, inner / 1.12, 20);
  const heading = title.map((line, at) =>
    label(line, rightToLeft ? width - margin : margin, margin + 18 + at * 26, {
      size: 20,
      anchor: rightToLeft ? "end" : "start",
      class: "title",
    }),
  );
  const top = margin + title.length * 26 + 14;
  const legend = laidLegend(words.legend, inner, rightToLeft);
  const bottom = top + drawing.height + (legend.height > 0 ? 18 : 0);
  return {
    width,
    height: bottom + legend.height + margin,
    title: words.title,
    description: words.description,
    body: [
      ...heading,
      tag("g", { transform: `translate(${margin + (inner - drawing.width) / 2} ${top})` }, ...drawing.body),
      tag("g", { transform: `translate(${margin} ${bottom})`, class: "legend" }, ...legend.body),
    ],
  };
}

const size = 12;
const rowHeight = 22;

/** Entries side by side, in as many rows as they take. */
function laidLegend(entries: readonly LegendEntry[], width: number, rightToLeft: boolean): Drawing {
  const body: Svg[] = [];
  let [x, row] = [0, 0];
  for (const { sign, width: signWidth, text } of entries) {
    const needed = signWidth + 6 + textWidth(text, size);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const y = row * rowHeight + 11;
    const at = rightToLeft ? width - x - signWidth : x;
    body.push(tag("g", { transform: `translate(${at} ${y})` }, ...sign));
    body.push(
      label(text, rightToLeft ? at - 6 : at + signWidth + 6, y + 4, {
        size,
        anchor: rightToLeft ? "end" : "start",
        class: "label",
      }),
    );
    x += needed + 22;
  }
  return { width, height: entries.length === 0 ? 0 : (row + 1) * rowHeight, body };
}
