import type { CriterionReport, RelationshipReport } from "../../check/word-relationship.ts";
import { levels } from "../../model/level.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { UniversalAnswer } from "../../organisation/three-values.ts";
import { metText, rungsOf } from "../level-rungs.ts";
import { intervalText, levelName, pairName } from "../level-words.ts";
import type { Page } from "../terminal/page.ts";
import { framedPicture, margin, nothingDrawn } from "./framed-picture.ts";
import { titleOf } from "./names-in.ts";
import type { Picture } from "./picture.ts";
import { label, type Svg, tag } from "./svg-tag.ts";
import { brokenText } from "./text-width.ts";

const width = 620;
const nameWidth = 128;
const size = 12.5;
const lineHeight = 17;
const step = 14;

/** The ladders of several interfaces, one below the other. */
export function laddersPicture(
  page: Page,
  organisation: Organisation,
  reports: readonly RelationshipReport[],
): Picture {
  const [only, ...others] = reports;
  if (only && others.length === 0) return ladderPicture(page, only);
  const title = titleOf(page, organisation, "picture/interfaces");
  if (!only) {
    const description = page.say("level/none");
    return framedPicture(page, nothingDrawn(page, description), { title, description, legend: [] });
  }
  const body: Svg[] = [];
  let y = 0;
  for (const report of reports) {
    const ladder = ladderPicture(page, report);
    body.push(tag("g", { transform: `translate(${-margin} ${y - margin})` }, ...ladder.body));
    y += ladder.height - margin;
  }
  const description = page.say("picture/ladder/about");
  return framedPicture(page, { width, height: y, body }, { title, description, legend: [] });
}

/** The levels of two units as a ladder, the highest on top: how each stands, and what became of each criterion that it asks for. */
export function ladderPicture(page: Page, report: RelationshipReport): Picture {
  const { rightToLeft } = page.language;
  const x = (at: number) => (rightToLeft ? width - at : at);
  const anchor = rightToLeft ? "end" : "start";
  const body: Svg[] = [];
  let y = 0;
  for (const [at, rung] of rungsOf(report).toReversed().entries()) {
    const rank = levels.indexOf(rung.level);
    // higher rungs stand further out, as stairs do
    const indent = (levels.length - 1 - at) * step;
    const rows = rung.criteria.map((criterion) => ({
      criterion,
      lines: brokenText(textOf(page, criterion), width - nameWidth - indent - 56, size),
    }));
    const height = Math.max(
      52,
      rows.reduce((sum, { lines }) => sum + lines.length * lineHeight + 5, 18),
    );
    const reached = rung.standing !== "not-reached";
    const box = { x: rightToLeft ? 0 : indent, y, width: width - indent, height, rx: 8 };
    body.push(tag("rect", { class: "card", ...box }));
    const edge = rightToLeft ? width - indent : indent;
    body.push(
      tag("path", { class: `level-${reached ? rank : 0}`, d: namePlate(edge, y, height, rightToLeft) }),
      // over the plate, which would else hide half of it
      tag("rect", { class: "rule", ...box }),
    );
    const ink = `on-level-${reached ? rank : 0}`;
    body.push(label(levelName(page, rung.level), x(indent + 14), y + 24, { size: 14, anchor, class: ink }));
    body.push(
      label(page.say(`level/${rung.standing}`), x(indent + 14), y + 40, { size: 11, anchor, class: ink }),
    );
    let row = y + 14;
    for (const { criterion, lines } of rows) {
      body.push(
        tag(
          "g",
          { transform: `translate(${x(indent + nameWidth + 20)} ${row + 9})` },
          answerSign(criterion.status),
        ),
      );
      for (const [each, line] of lines.entries())
        body.push(label(line, x(indent + nameWidth + 36), row + 13.5 + each * lineHeight, { size, anchor }));
      row += lines.length * lineHeight + 5;
    }
    y += height + 8;
  }
  return framedPicture(
    page,
    { width, height: y, body },
    {
      title: page.say("picture/ladder", {
        pair: { word: pairName(page, report.names) },
        level: { word: intervalText(page, report.structural) },
      }),
      description: page.say("picture/ladder/about"),
      legend: statuses
        .filter((status) => report.criteria.some((criterion) => criterion.status === status))
        .map((status) => ({
          sign: [tag("g", { transform: "translate(8 0)" }, answerSign(status))],
          width: 16,
          text: page.say(`criterion/${status}`),
        })),
    },
  );
}

/** Behind the name of a rung: round on the side where reading begins, and straight where the criteria are. */
function namePlate(x: number, y: number, height: number, rightToLeft: boolean): string {
  const [sign, sweep] = rightToLeft ? [-1, 1] : [1, 0];
  const turn = (across: number, down: number) => `a8 8 0 0 ${sweep} ${across} ${down}`;
  const across = `H${x + sign * nameWidth}`;
  return `M${x + sign * 8} ${y}${turn(-sign * 8, 8)}v${height - 16}${turn(sign * 8, 8)}${across}V${y}Z`;
}

const statuses: readonly UniversalAnswer[] = ["yes", "no", "unknown", "not-applicable"];

function textOf(page: Page, criterion: CriterionReport): string {
  const met = metText(page, criterion);
  return met === "" ? criterion.message.text : `${criterion.message.text} (${met.replaceAll(" ", "\u00a0")})`;
}

/** A tick, a cross, a question mark or a dash, each on a ground of its own shape. */
function answerSign(status: UniversalAnswer): Svg {
  const stroke = { class: "sign", "stroke-width": 1.8, "stroke-linecap": "round", "fill-opacity": 0 };
  if (status === "yes") {
    return tag(
      "g",
      {},
      tag("circle", { class: "yes", r: 7.5 }),
      tag("path", { ...stroke, d: "M-3.4 0.2L-1 2.8L3.6 -2.6" }),
    );
  }
  if (status === "no") {
    return tag(
      "g",
      {},
      tag("rect", { class: "no", x: -7, y: -7, width: 14, height: 14, rx: 2 }),
      tag("path", { ...stroke, d: "M-3 -3L3 3M3 -3L-3 3" }),
    );
  }
  if (status === "unknown") {
    return tag(
      "g",
      {},
      tag("path", { class: "unknown", d: "M0 -8.5L8.5 0L0 8.5L-8.5 0Z" }),
      tag("path", { ...stroke, d: "M-2.2 -2.2A2.3 2.3 0 1 1 0.6 0.1Q0 0.5 0 1.4M0 4V4.1" }),
    );
  }
  return tag("path", { class: "edge", d: "M-5 0H5" });
}
