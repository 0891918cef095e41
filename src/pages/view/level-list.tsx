import type { JSX } from "preact";
import type { LevelInShort } from "../../check/levels-in-short.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { LevelLine } from "./level-line.tsx";
import { Said } from "./said.tsx";

type Shown = Pick<LevelInShort, "between" | "names" | "structural" | "target">;

/** How close some pairs of units are, a line each, which may lead to where it is said in full; or that no units have anything between them. */
export function LevelList({
  page,
  levels,
  hrefOf,
}: {
  readonly page: Page;
  readonly levels: readonly Shown[];
  readonly hrefOf?: (level: Shown) => string;
}): JSX.Element {
  if (levels.length === 0)
    return (
      <p class="faint">
        <Said text={page.say("level/none")} />
      </p>
    );
  return (
    <ul class="close">
      {levels.map((level) => {
        const line = <LevelLine page={page} level={level} />;
        return <li key={level.between.join()}>{hrefOf ? <a href={hrefOf(level)}>{line}</a> : line}</li>;
      })}
    </ul>
  );
}
