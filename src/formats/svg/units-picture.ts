import type { Organisation } from "../../organisation/organisation.ts";
import type { Page } from "../terminal/page.ts";
import { cardOf, drawnCard } from "./drawn-card.ts";
import { drawnLink, type LinkStyle } from "./drawn-link.ts";
import { framedPicture } from "./framed-picture.ts";
import { type InformationLink, informationLinks } from "./information-links.ts";
import { laneName, lanesOf } from "./lanes.ts";
import { layeredLayout } from "./layered-layout.ts";
import { linkLegend } from "./legend-signs.ts";
import { namesIn, titleOf } from "./names-in.ts";
import type { Picture } from "./picture.ts";
import { label, tag, tip } from "./svg-tag.ts";
import { textWidth } from "./text-width.ts";

interface Bundle {
  readonly from: number;
  readonly to: number;
  readonly style: LinkStyle;
  readonly links: InformationLink[];
}

const size = 12;
/* So many of what a bundle holds are named to those who point at it. */
const named = 20;

/** Where information goes, seen from afar: a box for what the same units own, and a line for all that goes from one to another, with how much it is. */
export async function unitsPicture(page: Page, organisation: Organisation): Promise<Picture> {
  const name = namesIn(page);
  const lanes = lanesOf(organisation);
  const laneOf = new Map(
    lanes.flatMap(({ activities }, at) => activities.map((activity) => [activity, at] as const)),
  );
  const bundles = new Map<string, Bundle>();
  for (const link of informationLinks(organisation)) {
    const [from, to] = [laneOf.get(link.from) ?? 0, laneOf.get(link.to) ?? 0];
    if (from === to) continue;
    const key = `${from} ${to} ${link.style}`;
    const bundle = bundles.get(key) ?? { from, to, style: link.style, links: [] };
    bundles.set(key, bundle);
    bundle.links.push(link);
  }
  const cards = lanes.map((lane, at) =>
    cardOf(
      String(at),
      page.say("picture/lane", { name: laneName(page, lane, name), count: lane.activities.length }),
      190,
    ),
  );
  const drawn = [...bundles.values()];
  const count = ({ links }: Bundle) => page.language.number(links.length);
  const layout = await layeredLayout(
    cards.map(({ width, height }, at) => ({ id: String(at), width, height, lane: at })),
    drawn.map((bundle, at) => ({
      id: String(at),
      from: String(bundle.from),
      to: String(bundle.to),
      label: { width: textWidth(count(bundle), size) + 6, height: 16 },
    })),
    "DOWN",
  );
  const body = drawn.map((bundle, at) => {
    const laid = layout.links.get(String(at));
    const said = bundle.links
      .slice(0, named)
      .map(({ from, to, information }) => `${name(from)} → ${name(to)}: ${name(information)}`);
    return tag(
      "g",
      { class: "element" },
      drawnLink(laid?.points ?? [], bundle.style, [tip(bundle.links.length > named ? [...said, "…"] : said)]),
      laid?.label ? label(count(bundle), laid.label.x + 3, laid.label.y + 12, { size, class: "label" }) : "",
    );
  });
  const boxes = cards.map((card, at) => drawnCard(card, layout.boxes.get(String(at)) ?? { x: 0, y: 0 }));
  return framedPicture(
    page,
    { width: layout.width, height: layout.height, body: [...body, ...boxes] },
    {
      title: titleOf(page, organisation, "picture/information"),
      description: page.say("picture/units/about"),
      legend: linkLegend(page, new Set(drawn.map(({ style }) => style))),
    },
  );
}
