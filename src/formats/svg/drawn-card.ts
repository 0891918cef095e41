import type { Finding } from "../../findings/finding.ts";
import { badge, gravest } from "./badge.ts";
import type { Point } from "./layered-layout.ts";
import { label, type Svg, tag, tip } from "./svg-tag.ts";
import { brokenText, textWidth } from "./text-width.ts";

/** A name in a box that is as large as it has to be. */
export interface Card {
  readonly key: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const size = 13;
const lineHeight = 17;
const padding = { x: 12, y: 9 };

/** A box for a name, of which a line is at most `most` wide. */
export function cardOf(key: string, name: string, most = 150): Card {
  const lines = brokenText(name, most, size);
  const width = Math.max(56, ...lines.map((line) => textWidth(line, size))) + 2 * padding.x;
  return { key, lines, width, height: lines.length * lineHeight + 2 * padding.y };
}

/** Which corner is cut or round, by what the card stands for. */
export type CardShape = "activity" | "decision" | "party";

/** A card in its place, with what was found of it. */
export function drawnCard(
  { key, lines, width, height }: Card,
  { x, y }: Point,
  findings: readonly Finding[] = [],
  shape: CardShape = "activity",
): Svg {
  const severity = gravest(findings);
  const card = `card${severity === "error" || severity === "warn" ? ` card-${severity}` : ""}`;
  const corner = shape === "party" ? height / 2 : shape === "decision" ? 0 : 6;
  const cut = 9;
  const outline =
    shape === "decision"
      ? tag("path", {
          class: card,
          d: `M${x + cut} ${y}H${x + width - cut}L${x + width} ${y + height / 2}L${x + width - cut} ${y + height}H${x + cut}L${x} ${y + height / 2}Z`,
        })
      : tag("rect", { class: card, x, y, width, height, rx: Math.min(corner, 18) });
  return tag(
    "g",
    { class: "element", "data-element": key },
    tip(findings.length > 0 ? [] : [lines.join(" ")]),
    outline,
    ...lines.map((line, at) =>
      label(line, x + width / 2, y + padding.y + 12.5 + at * lineHeight, { anchor: "middle", size }),
    ),
    badge(findings, x + width - 2, y + 1),
  );
}
