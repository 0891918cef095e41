import type { JSX } from "preact";
import type { Matrix } from "../../formats/matrix.ts";
import { type Page, series } from "../../formats/terminal/page.ts";
import type { Scheme } from "../../organisation/letters.ts";

/** What the letters of a matrix mean, those that it has. */
export function LetterLegend({
  page,
  matrix,
  scheme,
}: {
  readonly page: Page;
  readonly matrix: Matrix;
  readonly scheme: Scheme;
}): JSX.Element {
  const held = new Set(matrix.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.split("/"))));
  return (
    <ul class="legend">
      {[...scheme.letters.values()]
        .filter(({ letter }) => held.has(letter))
        .map(({ letter, meanings }) => (
          <li key={letter}>
            <b class={`letter letter-${meanings[0]}`}>{letter}</b>
            {series(
              page,
              meanings.map((meaning) => page.say(`picture/letter/${meaning}`)),
            )}
          </li>
        ))}
    </ul>
  );
}
