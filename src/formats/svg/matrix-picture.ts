import type { Finding } from "../../findings/finding.ts";
import type { Letter } from "../../organisation/letters.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { type MatrixRow, matrixOf } from "../matrix.ts";
import type { Page } from "../terminal/page.ts";
import { badge } from "./badge.ts";
import { framedPicture, type LegendEntry, nothingDrawn } from "./framed-picture.ts";
import { severityLegend } from "./legend-signs.ts";
import { titleOf } from "./names-in.ts";
import type { Picture } from "./picture.ts";
import { label, type Svg, tag } from "./svg-tag.ts";
import { tableDrawing } from "./table-drawing.ts";

/** Who answers for what, performs, advises and is told: letters stand out by what they mean, rows with defects have a sign. */
export function matrixPicture(page: Page, organisation: Organisation, findings: readonly Finding[]): Picture {
  const { letters } = organisation.scheme;
  const { columns, rows, defects } = matrixOf(organisation, { locale: page.language.tag, findings });
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.split("/").length)));
  const foundIn = (row: MatrixRow) => row.defects.flatMap((at) => defects[at] ?? []);
  const drawing = tableDrawing({
    rightToLeft: page.language.rightToLeft,
    cellWidth: 14 + most * wide,
    cellHeight: 30,
    columns: columns.map(({ id, name, group }) => ({
      name,
      group,
      key: `${organisation.units.has(id) ? "unit" : "role"}:${id}`,
    })),
    rows: rows.map((row) => ({
      name: row.name,
      key: `activity:${row.id}`,
      after: badge(foundIn(row), 0, 0),
    })),
    cell: (row, column) => drawnLetters(rows[row]?.cells[column] ?? "", letters),
  });
  const held = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.split("/"))));
  const shown = rows.length > 0 ? drawing : nothingDrawn(page, page.say("picture/matrix/none"));
  return framedPicture(page, shown, {
    title: titleOf(page, organisation, "picture/matrix"),
    description: page.say("picture/matrix/about"),
    legend: [...letterLegend(page, letters, held), ...severityLegend(page, rows.map(foundIn))],
  });
}

/* How much room a letter takes. */
const wide = 20;

/** The letters of a cell, side by side: who answers in a filled square, who performs in an open one. */
function drawnLetters(cell: string, letters: ReadonlyMap<string, Letter>): Svg {
  const held = cell === "" ? [] : cell.split("/");
  return held
    .map((letter, at) => {
      const x = (at - (held.length - 1) / 2) * wide;
      return drawnLetter(letter, letters.get(letter), x);
    })
    .join("");
}

function drawnLetter(letter: string, known: Letter | undefined, x: number): Svg {
  const answers = known?.meanings.includes("answers");
  const performs = known?.meanings.includes("performs");
  const square = answers ? "level-3" : performs ? "card" : undefined;
  return tag(
    "g",
    {},
    square ? tag("rect", { class: square, x: x - 9, y: -10, width: 18, height: 20, rx: 4 }) : "",
    label(letter, x, 4.5, {
      size: letter.length > 1 ? 10 : 12,
      anchor: "middle",
      class: answers ? "on-level-3" : performs ? "performs" : "takes-part",
    }),
  );
}

/** What the letters mean that are held. */
function letterLegend(
  page: Page,
  letters: ReadonlyMap<string, Letter>,
  held: ReadonlySet<string>,
): readonly LegendEntry[] {
  return [...letters.values()]
    .filter(({ letter, meanings }) => held.has(letter) && meanings.length > 0)
    .map((known) => ({
      sign: [drawnLetter(known.letter, known, 9)],
      width: 18,
      text: known.meanings
        .map((meaning) => page.say(`picture/letter/${meaning}`))
        .join(page.language.rightToLeft ? "، " : ", "),
    }));
}
