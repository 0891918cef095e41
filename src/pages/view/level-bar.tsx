import type { JSX } from "preact";
import { standingOf } from "../../formats/level-words.ts";
import type { Interval } from "../../level/interval.ts";
import { type Level, levels } from "../../model/level.ts";

/** Four steps: those that are held are filled, those that are possible are striped; a line marks the target. The words stand beside it. */
export function LevelBar({
  interval,
  target = null,
}: {
  readonly interval: Interval;
  readonly target?: Level | null;
}): JSX.Element {
  return (
    <span class="level-bar" aria-hidden="true">
      {levels.map((level, at) => (
        <span
          key={level}
          class={`step step-${standingOf(level, interval)} step-${at}${level === target ? " step-target" : ""}`}
        />
      ))}
    </span>
  );
}
