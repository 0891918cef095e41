import type { Finding } from "../../findings/finding.ts";
import type { Severity } from "../../findings/severity.ts";
import type { Page } from "../terminal/page.ts";
import { gravest, signOf } from "./badge.ts";
import { drawnLink, type LinkStyle } from "./drawn-link.ts";
import type { LegendEntry } from "./framed-picture.ts";
import { tag } from "./svg-tag.ts";

/** What the kinds of lines mean. */
export function linkLegend(page: Page, styles: ReadonlySet<LinkStyle>): readonly LegendEntry[] {
  const order: readonly LinkStyle[] = ["defined", "partly", "bare", "missing", "plain"];
  return order
    .filter((style) => styles.has(style))
    .map((style) => ({
      sign: [
        drawnLink(
          [
            { x: 0, y: 0 },
            { x: 42, y: 0 },
          ],
          style,
        ),
      ],
      width: 42,
      text: page.say(`picture/${style}`),
    }));
}

/** What the signs on elements mean; `found`: what was found of each element that is drawn, whose sign is that of the gravest. */
export function severityLegend(page: Page, found: readonly (readonly Finding[])[]): readonly LegendEntry[] {
  const order: readonly Severity[] = ["error", "warn", "info"];
  const drawn = new Set(found.map(gravest));
  return order
    .filter((severity) => drawn.has(severity))
    .map((severity) => ({
      sign: [tag("g", { transform: "translate(8 0)" }, ...signOf(severity))],
      width: 17,
      text: page.say(`severity/${severity}`),
    }));
}
