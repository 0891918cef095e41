import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import { levels } from "../../model/level.ts";
import { Day } from "../view/day.tsx";
import { Name } from "../view/name.tsx";
import { type ComparedPair, comparedPairs } from "./compared-pairs.ts";
import { FoundChart } from "./found-chart.tsx";
import { LevelsChart } from "./levels-chart.tsx";
import { LevelsTable } from "./levels-table.tsx";
import type { PortfolioEntry } from "./portfolio-content.ts";

/* So many pairs of units are shown by date. */
const most = 20;

/** How an organisation changed from date to date. */
export function Trend({
  page,
  entry: { name, anchor, versions },
}: {
  readonly page: Page;
  readonly entry: PortfolioEntry;
}): JSX.Element {
  const { say } = page;
  const pairs = comparedPairs(versions);
  return (
    <article class="trend" id={`${anchor}-trend`}>
      <h3>
        <Name text={name} />
      </h3>
      <div class="trend-charts">
        <figure>
          <figcaption>{say("comparison/trend/found")}</figcaption>
          <FoundChart page={page} versions={versions} />
        </figure>
        {pairs.length === 0 ? null : (
          <figure>
            <figcaption>{say("comparison/trend/levels")}</figcaption>
            <LevelsChart page={page} versions={versions} />
          </figure>
        )}
      </div>
      {pairs.length === 0 ? null : (
        <>
          <h4>{say("comparison/trend/pairs")}</h4>
          <LevelsTable
            page={page}
            title={say("comparison/trend/pairs")}
            columns={versions.map(({ date }) => <Day key={date} page={page} date={date} />)}
            pairs={pairs.toSorted((x, y) => stirOf(y) - stirOf(x))}
            most={most}
          />
        </>
      )}
    </article>
  );
}

/** How much two units moved, the most telling first. */
function stirOf({ levels: held }: ComparedPair): number {
  const ranks = held.map((level) =>
    level ? levels.indexOf(level.structural.atLeast) + levels.indexOf(level.structural.atMost) : -1,
  );
  return ranks.reduce((sum, rank, at) => sum + Math.abs(rank - (ranks[at - 1] ?? rank)), 0);
}
