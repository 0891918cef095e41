import { codeLine } from "./terminal/direction.ts";
import { displayWidth, pad } from "./terminal/display-width.ts";
import { visibleSource } from "./terminal/visible-text.ts";
import { wrapText } from "./terminal/wrap-text.ts";

/** A column whose name begins above its middle, on a line of its own: the lines of all columns go down like stairs. */
export interface Step {
  readonly name: string;
  /** The column of the terminal in which its name begins. */
  readonly at: number;
}

/* So much of a name stands on one line at least, if it is so long. */
const least = 16;

/** Whether a name of a column that begins there has room on the page. */
export function hasRoom({ name, at }: Step, pageWidth: number): boolean {
  return at + Math.min(displayWidth(visibleSource(name)), least) <= pageWidth;
}

/** The heads of columns that are too narrow for their names; each hangs on a line down to its letters, and none is cut. */
export function stairs(steps: readonly Step[], label: string, pageWidth: number): readonly string[] {
  const lines = steps.flatMap(({ name, at }, nth) =>
    wrapText(visibleSource(name), Math.max(least, pageWidth - at)).map(
      (part) => `${upTo(at, steps.slice(0, nth))}${codeLine(part)}`,
    ),
  );
  const last = steps.at(-1);
  const foot = last ? upTo(last.at + 1, steps) : "";
  return [...lines, `${codeLine(pad(label, steps[0]?.at ?? 0))}${foot.slice(steps[0]?.at ?? 0)}`];
}

/** A line with what hangs down from steps above it, as wide as is asked for. */
function upTo(width: number, above: readonly Step[]): string {
  const hanging = new Set(above.map(({ at }) => at));
  return Array.from({ length: width }, (_, at) => (hanging.has(at) ? "│" : " ")).join("");
}
