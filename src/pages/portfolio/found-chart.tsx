import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import { dayText } from "../view/day.tsx";
import { countSteps, dateAxis } from "./date-axis.ts";
import type { PortfolioVersion } from "./portfolio-content.ts";

const lines = ["error", "warn", "unknown"] as const;
type Line = (typeof lines)[number];

const [width, height] = [480, 224];
const [top, bottom, start, end] = [14, 190, 40, 350];

/** How many errors, warnings and unknown answers there were at each date: a line each, told apart by dash and shape as well as by colour. */
export function FoundChart({
  page,
  versions,
}: {
  readonly page: Page;
  readonly versions: readonly PortfolioVersion[];
}): JSX.Element {
  const { say, language } = page;
  const { rightToLeft, number } = language;
  const dates = versions.map(({ date }) => date ?? "");
  const mirrored = (x: number) => (rightToLeft ? width - x : x);
  const [from, to] = rightToLeft ? [width - end, width - start] : [start, end];
  const axis = dateAxis(dates, { from, to, label: 84, rightToLeft });
  const countOf = (line: Line, { result: { counts } }: PortfolioVersion) =>
    line === "unknown" ? counts.undetermined : counts[line];
  const steps = countSteps(
    Math.max(...lines.flatMap((line) => versions.map((version) => countOf(line, version)))),
  );
  const y = (count: number) => bottom - (count / (steps.at(-1) ?? 1)) * (bottom - top);
  const said = versions
    .map((version) =>
      say("comparison/trend/at", {
        date: dayText(page, version.date ?? ""),
        values: lines.map((line) => valueText(page, line, countOf(line, version))).join(" · "),
      }),
    )
    .join("; ");
  const last = versions.at(-1);
  const ends = apart(lines.map((line) => (last ? y(countOf(line, last)) : 0)));
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said} direction="ltr">
      {steps.map((count) => (
        <g key={count}>
          <path class="chart-rule" d={`M${mirrored(start)} ${y(count)}H${mirrored(end)}`} />
          <text
            class="chart-faint"
            x={mirrored(start - 8)}
            y={y(count) + 4}
            text-anchor={rightToLeft ? "start" : "end"}
          >
            {number(count)}
          </text>
        </g>
      ))}
      {axis.at.map((x, at) => (
        <g key={dates[at]}>
          <path class="chart-tick" d={`M${x} ${bottom}v5`} />
          {axis.labelled[at] ? (
            <text class="chart-faint" x={x} y={bottom + 22} text-anchor="middle">
              {dayText(page, dates[at] ?? "")}
            </text>
          ) : null}
        </g>
      ))}
      {lines.map((line, at) => (
        <g key={line} class={`chart-${line}`}>
          <path
            class="chart-line"
            d={versions
              .map(
                (version, time) => `${time === 0 ? "M" : "L"}${axis.at[time]} ${y(countOf(line, version))}`,
              )
              .join("")}
          />
          {versions.map((version, time) => (
            <path
              key={version.date}
              class="chart-point"
              d={shapeAt(line, axis.at[time] ?? 0, y(countOf(line, version)))}
            />
          ))}
          <text x={mirrored(end + 12)} y={(ends[at] ?? 0) + 5} direction={rightToLeft ? "rtl" : undefined}>
            {last ? valueText(page, line, countOf(line, last)) : ""}
          </text>
        </g>
      ))}
    </svg>
  );
}

function valueText({ say }: Page, line: Line, count: number): string {
  return say("comparison/trend/value", { name: { word: say(`comparison/trend/${line}`) }, count });
}

function shapeAt(line: Line, x: number, y: number): string {
  if (line === "error") return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`;
  return line === "warn" ? `M${x} ${y - 5}l5 9h-10z` : `M${x - 4} ${y - 4}h8v8h-8z`;
}

/** Heights of labels, moved so far that none stands on another. */
function apart(heights: readonly number[]): readonly number[] {
  const room = 18;
  const order = heights.map((_, at) => at).sort((x, y) => (heights[x] ?? 0) - (heights[y] ?? 0));
  const placed = [...heights];
  let least = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    placed[at] = Math.max(heights[at] ?? 0, least);
    least = (placed[at] ?? 0) + room;
  }
  const over = Math.max(0, least - room - bottom);
  return placed.map((height) => height - over);
}
