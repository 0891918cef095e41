import type { Finding } from "../../findings/finding.ts";
import type { Element } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Page } from "../terminal/page.ts";
import { badge, findingsBySubject } from "./badge.ts";
import { cardOf, drawnCard } from "./drawn-card.ts";
import { drawnLink, type LinkStyle } from "./drawn-link.ts";
import { framedPicture, nothingDrawn } from "./framed-picture.ts";
import { type InformationLink, informationLinks } from "./information-links.ts";
import { laneBands } from "./lane-bands.ts";
import { laneName, lanesOf } from "./lanes.ts";
import { isCrowded, layeredLayout, type Point } from "./layered-layout.ts";
import { linkLegend, severityLegend } from "./legend-signs.ts";
import { namesIn, titleOf } from "./names-in.ts";
import type { Picture } from "./picture.ts";
import { label, type Svg, tag, tip } from "./svg-tag.ts";
import { brokenText, textWidth } from "./text-width.ts";

const labelSize = 11;
const labelWidth = 110;

/** Where information goes: activities in the lanes of their owners, handoffs by how well they are defined, and those that are missing. */
export async function informationPicture(
  page: Page,
  organisation: Organisation,
  findings: readonly Finding[],
): Promise<Picture> {
  const name = namesIn(page);
  const lanes = lanesOf(organisation);
  const links = informationLinks(organisation);
  const crowded = isCrowded(organisation.activities.size, links.length);
  const cards = new Map(
    [...organisation.activities.values()].map((activity) => [
      activity.id,
      cardOf(`activity:${activity.id}`, name(activity)),
    ]),
  );
  const layout = await layeredLayout(
    lanes.flatMap(({ activities }, lane) =>
      activities.map(({ id }) => {
        const { width, height } = cards.get(id) as ReturnType<typeof cardOf>;
        return { id, width, height, lane };
      }),
    ),
    links.map((link, at) => ({
      id: String(at),
      from: link.from.id,
      to: link.to.id,
      ...(crowded ? {} : { label: labelBox(linesOf(name(link.information))) }),
    })),
    "DOWN",
  );
  const found = findingsBySubject(findings);
  const bands = laneBands(
    page,
    lanes.map((lane) => {
      const tops = lane.activities.map(({ id }) => layout.boxes.get(id)?.y ?? 0);
      const bottoms = lane.activities.map(({ id }, at) => (tops[at] ?? 0) + (cards.get(id)?.height ?? 0));
      return {
        name: laneName(page, lane, name),
        isShared: lane.ownership === "shared",
        from: Math.min(...tops),
        to: Math.max(...bottoms),
      };
    }),
    layout.width,
    layout.height,
  );
  const drawn = [...links.map(({ subject }) => subject), ...[...cards.values()].map(({ key }) => key)].map(
    (key) => found.get(key) ?? [],
  );
  const drawing = {
    width: bands.width,
    height: layout.height,
    body: [
      ...bands.body,
      tag(
        "g",
        { transform: `translate(${bands.left} 0)` },
        ...links.map((link, at) =>
          drawnFlow(link, layout.links.get(String(at)), name, found.get(link.subject)),
        ),
        ...[...cards].map(([id, card]) =>
          drawnCard(card, layout.boxes.get(id) ?? { x: 0, y: 0 }, found.get(card.key)),
        ),
      ),
    ],
  };
  const shown = cards.size > 0 ? drawing : nothingDrawn(page, page.say("picture/matrix/none"));
  return framedPicture(page, shown, {
    title: titleOf(page, organisation, "picture/information"),
    description: page.say("picture/information/about"),
    legend: [
      ...linkLegend(page, new Set<LinkStyle>(links.map(({ style }) => style))),
      ...severityLegend(page, drawn),
    ],
  });
}

function linesOf(text: string): readonly string[] {
  return brokenText(text, labelWidth, labelSize);
}

function labelBox(lines: readonly string[]) {
  return {
    width: Math.max(...lines.map((line) => textWidth(line, labelSize))) + 4,
    height: lines.length * 14 + 2,
  };
}

function drawnFlow(
  { information, style, from, to, subject }: InformationLink,
  laid: { readonly points: readonly Point[]; readonly label?: Point } | undefined,
  name: (element: Element) => string,
  findings: readonly Finding[] = [],
): Svg {
  if (!laid) return "";
  const text = name(information);
  const lines = linesOf(text);
  const at = laid.label;
  const bend = laid.points[Math.floor(laid.points.length / 2)] ?? { x: 0, y: 0 };
  const middle = at ? at.x + labelBox(lines).width / 2 : bend.x;
  return tag(
    "g",
    { class: "element", "data-element": subject },
    drawnLink(laid.points, style, [tip([`${name(from)} → ${name(to)}: ${text}`])]),
    ...(at
      ? lines.map((line, row) =>
          label(line, middle, at.y + 11 + row * 14, { size: labelSize, anchor: "middle", class: "label" }),
        )
      : []),
    badge(findings, middle, at ? at.y - 8 : bend.y),
  );
}
