import type { CheckResult } from "../../check/result.ts";
import { type Level, levels } from "../../model/level.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { levelName, shortInterval } from "../level-words.ts";
import type { Page } from "../terminal/page.ts";
import { framedPicture, nothingDrawn } from "./framed-picture.ts";
import { titleOf } from "./names-in.ts";
import type { Picture } from "./picture.ts";
import { label, tag } from "./svg-tag.ts";
import { tableDrawing } from "./table-drawing.ts";
import { brokenText } from "./text-width.ts";

const cell = { width: 104, height: 44 };

/** The level of every two units that have something between them: the darker, the closer. An interval is coloured by what is sure, and says what is possible. */
export function interfacesPicture(
  page: Page,
  organisation: Organisation,
  reports: CheckResult["levels"],
): Picture {
  const names = new Map(
    reports.flatMap(({ between, names: [a, b] }) => [[between[0], a] as const, [between[1], b] as const]),
  );
  const ids = [...organisation.units.keys()].filter((id) => names.has(id));
  const known = new Map(
    reports.flatMap(({ between: [a, b], structural }) => [
      [`${a} ${b}`, structural] as const,
      [`${b} ${a}`, structural] as const,
    ]),
  );
  const at = (row: number, column: number) => known.get(`${ids[row]} ${ids[column]}`);
  const rank = (level: Level) => levels.indexOf(level);
  const drawing = tableDrawing({
    rightToLeft: page.language.rightToLeft,
    cellWidth: cell.width,
    cellHeight: cell.height,
    rows: ids.map((id) => ({ name: names.get(id) ?? id, key: `unit:${id}` })),
    columns: ids.map((id) => ({ name: names.get(id) ?? id, key: `unit:${id}` })),
    fill(row, column) {
      const interval = at(row, column);
      return interval ? `level-${rank(interval.atLeast)}` : undefined;
    },
    cell(row, column) {
      const interval = at(row, column);
      if (!interval) return "";
      const lines = brokenText(shortInterval(page, interval), cell.width - 10, 11);
      return [
        interval.atMost === interval.atLeast
          ? ""
          : stripe(rank(interval.atMost), cell.width - 1, cell.height / 2),
        ...lines.map((line, each) =>
          label(line, 0, 3 + (each - (lines.length - 1) / 2) * 14, {
            size: 11,
            anchor: "middle",
            class: `on-level-${rank(interval.atLeast)}`,
          }),
        ),
      ].join("");
    },
  });
  if (ids.length === 0) {
    const [title, description] = [titleOf(page, organisation, "picture/interfaces"), page.say("level/none")];
    return framedPicture(page, nothingDrawn(page, description), { title, description, legend: [] });
  }
  return framedPicture(page, drawing, {
    title: titleOf(page, organisation, "picture/interfaces"),
    description: page.say("picture/interfaces/about"),
    legend: [
      ...levels.map((level, rank) => ({
        sign: [tag("rect", { class: `level-${rank}`, x: 0, y: -8, width: 20, height: 16, rx: 3 })],
        width: 20,
        text: levelName(page, level),
      })),
      ...(reports.some(({ structural }) => structural.atMost !== structural.atLeast)
        ? [
            {
              sign: [tag("g", { transform: "translate(10 0)" }, stripe(3, 20, 4))],
              width: 20,
              text: page.say("level/possible"),
            },
          ]
        : []),
    ],
  });
}

/** At the lower edge, what is possible at most. */
function stripe(rank: number, width: number, bottom: number) {
  return tag("rect", { class: `level-${rank}`, x: -width / 2, y: bottom - 6, width, height: 5.5 });
}
