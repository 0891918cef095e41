import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import { Day } from "../view/day.tsx";
import { LevelLegend, LevelParts } from "./level-parts.tsx";
import type { PortfolioVersion } from "./portfolio-content.ts";

/** How many pairs of units surely held each level at each date: a bar a date. */
export function LevelsChart({
  page,
  versions,
}: {
  readonly page: Page;
  readonly versions: readonly PortfolioVersion[];
}): JSX.Element {
  return (
    <div class="level-bars">
      {versions.map((version) => (
        <div key={version.date} class="level-row">
          <Day page={page} date={version.date} />
          <LevelParts page={page} version={version} />
        </div>
      ))}
      <LevelLegend page={page} />
    </div>
  );
}
