import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import { loosestFirst } from "../report/loosest-first.ts";
import { LevelLine } from "../view/level-line.tsx";
import { Name } from "../view/name.tsx";
import type { PortfolioEntry } from "./portfolio-content.ts";

/* So many pairs of units are listed. */
const most = 10;

/** The pairs of units of all designs that somebody should look at first. */
export function LoosestList({
  page,
  entries,
}: {
  readonly page: Page;
  readonly entries: readonly PortfolioEntry[];
}): JSX.Element {
  const all = entries.flatMap(({ name, anchor, latest }) =>
    latest.result.levels
      .filter(({ structural }) => structural.atLeast !== "integrated")
      .map((level) => ({ ...level, name, anchor })),
  );
  if (all.length === 0) return <p class="faint">{page.say("comparison/loosest/none")}</p>;
  return (
    <ul class="close loosest">
      {loosestFirst(all)
        .slice(0, most)
        .map(({ name, anchor, ...level }) => (
          <li key={`${anchor} ${level.between.join()}`}>
            <a href={`#${anchor}`}>
              <LevelLine page={page} level={level} />
              <span class="of">
                <Name text={name} />
              </span>
            </a>
          </li>
        ))}
    </ul>
  );
}
