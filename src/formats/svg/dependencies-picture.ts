import type { Finding } from "../../findings/finding.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Page } from "../terminal/page.ts";
import { badge, findingsBySubject } from "./badge.ts";
import type { LinkStyle } from "./drawn-link.ts";
import { framedPicture, nothingDrawn } from "./framed-picture.ts";
import { type InformationLink, informationLinks } from "./information-links.ts";
import { lanesOf } from "./lanes.ts";
import { severityLegend } from "./legend-signs.ts";
import { namesIn, titleOf } from "./names-in.ts";
import type { Picture } from "./picture.ts";
import { type Svg, tag, tip } from "./svg-tag.ts";
import { tableDrawing } from "./table-drawing.ts";

/** A design structure matrix: activities in the order of their owners, a mark where the row needs what the column produces. */
export function dependenciesPicture(
  page: Page,
  organisation: Organisation,
  findings: readonly Finding[],
): Picture {
  const name = namesIn(page);
  const lanes = lanesOf(organisation);
  const activities = lanes.flatMap((lane, at) => lane.activities.map((activity) => ({ activity, lane: at })));
  const links = new Map<string, InformationLink[]>();
  for (const link of informationLinks(organisation)) {
    const key = `${link.to.id} ${link.from.id}`;
    links.set(key, [...(links.get(key) ?? []), link]);
  }
  const linksAt = (row: number, column: number) =>
    links.get(`${activities[row]?.activity.id} ${activities[column]?.activity.id}`) ?? [];
  const found = findingsBySubject(findings);
  const foundOf = (id: string) => found.get(`activity:${id}`) ?? [];
  const number = (at: number) => page.language.number(at + 1);
  const drawing = tableDrawing({
    rightToLeft: page.language.rightToLeft,
    cellWidth: 24,
    cellHeight: 24,
    rows: activities.map(({ activity }, at) => ({
      name: `${number(at)} ${name(activity)}`,
      key: `activity:${activity.id}`,
      after: badge(foundOf(activity.id), 0, 0),
    })),
    columns: activities.map(({ activity }, at) => ({ name: number(at), key: `activity:${activity.id}` })),
    fill(row, column) {
      if (activities[row]?.lane !== activities[column]?.lane) return undefined;
      return row === column ? "shared" : "lane";
    },
    cell: (row, column) => drawnMark(linksAt(row, column), name),
  });
  const styles = new Set([...links.values()].flat().map(({ style }) => style));
  const shown = activities.length > 0 ? drawing : nothingDrawn(page, page.say("picture/matrix/none"));
  return framedPicture(page, shown, {
    title: titleOf(page, organisation, "picture/dependencies"),
    description: page.say("picture/dependencies/about"),
    legend: [
      ...order
        .filter((style) => styles.has(style))
        .map((style) => ({
          sign: [tag("g", { transform: "translate(9 0)" }, mark(style))],
          width: 18,
          text: page.say(`picture/${style}`),
        })),
      ...severityLegend(
        page,
        activities.map(({ activity }) => foundOf(activity.id)),
      ),
    ],
  });
}

/** From the gravest on. */
const order: readonly LinkStyle[] = ["missing", "bare", "partly", "defined", "plain"];

/** The gravest of the links between two activities. */
function drawnMark(
  links: readonly InformationLink[],
  name: (element: InformationLink["information"]) => string,
): Svg {
  const style = order.find((each) => links.some((link) => link.style === each));
  return style ? tag("g", {}, tip(links.map(({ information }) => name(information))), mark(style)) : "";
}

/** Full, half and empty signs, so that they differ without their colours. */
function mark(style: LinkStyle): Svg {
  if (style === "defined") return tag("circle", { class: "head-defined", r: 6.5 });
  if (style === "partly") {
    return tag(
      "g",
      {},
      tag("circle", { class: "edge-defined", r: 5.5 }),
      tag("path", { class: "head-partly", d: "M0 -5.5A5.5 5.5 0 0 1 0 5.5Z" }),
    );
  }
  if (style === "plain") return tag("circle", { class: "head", r: 3 });
  return style === "bare"
    ? tag("circle", { class: "edge-bare", r: 5.5, "stroke-dasharray": "3 2.5" })
    : tag("path", { class: "cross", d: "M-5 -5L5 5M5 -5L-5 5" });
}
