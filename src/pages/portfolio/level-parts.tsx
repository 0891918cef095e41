import type { JSX } from "preact";
import { levelName } from "../../formats/level-words.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { levels } from "../../model/level.ts";
import type { PortfolioVersion } from "./portfolio-content.ts";

/** How many pairs of units surely hold each level and none above it: a bar in parts, with numbers and, for those who do not see it, words. */
export function LevelParts({
  page,
  version: { result },
}: {
  readonly page: Page;
  readonly version: PortfolioVersion;
}): JSX.Element {
  return (
    <span class="level-parts">
      {levels.map((level, at) => {
        const count = result.levels.filter(({ structural }) => structural.atLeast === level).length;
        return count === 0 ? null : (
          <span key={level} class={`part-${at}`} style={`flex-grow:${count}`} title={levelName(page, level)}>
            {page.language.number(count)}
            <span class="unseen"> {levelName(page, level)}</span>
          </span>
        );
      })}
    </span>
  );
}

/** What the parts of such bars mean. */
export function LevelLegend({ page }: { readonly page: Page }): JSX.Element {
  return (
    <p class="legend" aria-hidden="true">
      {levels.map((level, at) => (
        <span key={level}>
          <span class={`swatch part-${at}`} /> {levelName(page, level)}
        </span>
      ))}
    </p>
  );
}
