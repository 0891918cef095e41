import type { JSX } from "preact";
import type { LevelInShort } from "../../check/levels-in-short.ts";
import { shortInterval } from "../../formats/level-words.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { LevelBar } from "../view/level-bar.tsx";
import { Name } from "../view/name.tsx";
import { Said } from "../view/said.tsx";
import { Scrolling } from "../view/scrolling.tsx";
import type { ComparedPair } from "./compared-pairs.ts";

/** How close pairs of units are, a column a design. */
export function LevelsTable({
  page,
  title,
  columns,
  pairs,
  most,
}: {
  readonly page: Page;
  readonly title: string;
  readonly columns: readonly JSX.Element[];
  readonly pairs: readonly ComparedPair[];
  /** So many pairs are shown, and the others counted. */
  readonly most: number;
}): JSX.Element {
  const rest = pairs.length - most;
  return (
    <>
      <Scrolling page={page} title={title}>
        <table class="compare compare-columns">
          <thead>
            <tr>
              <th scope="col">{page.say("comparison/pair")}</th>
              {columns.map((column, at) => (
                <th key={at} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.slice(0, most).map(({ names: [a, b], levels }) => (
              <tr key={`${a} ${b}`}>
                <th scope="row">
                  <Name text={a} /> <span aria-hidden="true">–</span> <Name text={b} />
                </th>
                {levels.map((level, at) => (
                  <td key={at}>
                    {level ? (
                      <LevelCell page={page} level={level} />
                    ) : (
                      <span class="faint">
                        <span aria-hidden="true">·</span>
                        <span class="unseen">{page.say("comparison/absent")}</span>
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      {rest > 0 ? <p class="faint">{page.say("comparison/levels/rest", { count: rest })}</p> : null}
    </>
  );
}

function LevelCell({
  page,
  level: { structural, target },
}: {
  readonly page: Page;
  readonly level: LevelInShort;
}): JSX.Element {
  return (
    <span class="level-cell">
      <LevelBar interval={structural} target={target} />
      <span>
        <Said text={shortInterval(page, structural)} />
      </span>
    </span>
  );
}
