import type { Finding } from "../../findings/finding.ts";
import type { Decision, Element } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Page } from "../terminal/page.ts";
import { findingsBySubject } from "./badge.ts";
import { type Card, type CardShape, cardOf, drawnCard } from "./drawn-card.ts";
import { drawnLink } from "./drawn-link.ts";
import { framedPicture, nothingDrawn } from "./framed-picture.ts";
import { layeredLayout } from "./layered-layout.ts";
import { severityLegend } from "./legend-signs.ts";
import { namesIn, titleOf } from "./names-in.ts";
import type { Picture } from "./picture.ts";
import { label, tag } from "./svg-tag.ts";

interface PowerCard extends Card {
  readonly column: number;
  readonly shape: CardShape;
}

const columnWords = ["picture/holders", "picture/decisions", "picture/affected"] as const;
const headHeight = 30;

/** Who holds which decision, and what it affects: three columns from power to work. A decision that nobody holds, or of which it is not known who does, says so. */
export async function powerPicture(
  page: Page,
  organisation: Organisation,
  findings: readonly Finding[],
): Promise<Picture> {
  const name = namesIn(page);
  const cards = new Map<string, PowerCard>();
  const links: { readonly from: string; readonly to: string }[] = [];
  const put = (key: string, text: string, column: number, shape: CardShape) => {
    if (!cards.has(key)) cards.set(key, { ...cardOf(key, text, 170), column, shape });
    return key;
  };
  const element = (each: Element, column: number, shape: CardShape) =>
    put(`${each.kind}:${each.id}`, name(each), column, shape);
  for (const decision of organisation.decisions.values()) {
    const to = element(decision, 1, "decision");
    for (const [key, text] of holdersOf(page, decision, name))
      links.push({ from: put(key, text, 0, "party"), to });
    for (const activity of decision.affects) links.push({ from: to, to: element(activity, 2, "activity") });
  }
  const { rightToLeft } = page.language;
  const layout = await layeredLayout(
    [...cards].map(([id, { width, height, column }]) => ({ id, width, height, lane: column })),
    links.map(({ from, to }, at) => ({ id: String(at), from, to })),
    rightToLeft ? "LEFT" : "RIGHT",
  );
  const found = findingsBySubject(findings);
  const middles = columnWords.map((_, column) => {
    const own = [...cards].filter(([, card]) => card.column === column);
    const ends = own.flatMap(([id, { width }]) => {
      const x = layout.boxes.get(id)?.x ?? 0;
      return [x, x + width];
    });
    return own.length > 0 ? (Math.min(...ends) + Math.max(...ends)) / 2 : undefined;
  });
  const drawing = {
    width: layout.width,
    height: layout.height + headHeight,
    body: [
      ...columnWords.map((word, column) =>
        middles[column] === undefined
          ? ""
          : label(page.say(word), middles[column], 14, { size: 12, anchor: "middle", class: "label" }),
      ),
      tag(
        "g",
        { transform: `translate(0 ${headHeight})` },
        ...links.map((_, at) => drawnLink(layout.links.get(String(at))?.points ?? [], "plain")),
        ...[...cards].map(([id, card]) =>
          drawnCard(card, layout.boxes.get(id) ?? { x: 0, y: 0 }, found.get(id), card.shape),
        ),
      ),
    ],
  };
  const shown = cards.size > 0 ? drawing : nothingDrawn(page, page.say("picture/power/none"));
  return framedPicture(page, shown, {
    title: titleOf(page, organisation, "picture/power"),
    description: page.say("picture/power/about"),
    legend: severityLegend(
      page,
      [...cards.keys()].map((key) => found.get(key) ?? []),
    ),
  });
}

/** The parties that hold a decision, by key; a word where there is none. */
function holdersOf(
  page: Page,
  { heldBy }: Decision,
  name: (element: Element) => string,
): readonly (readonly [string, string])[] {
  if (heldBy === undefined) return [["?", page.say("picture/holder/unknown")]];
  if (heldBy.length === 0) return [["none", page.say("picture/holder/nobody")]];
  return heldBy.map((party) => [`${party.kind}:${party.id}`, name(party)]);
}
