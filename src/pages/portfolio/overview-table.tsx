import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import { Day } from "../view/day.tsx";
import { Mark } from "../view/mark.tsx";
import { Name } from "../view/name.tsx";
import { Scrolling } from "../view/scrolling.tsx";
import { SeveritySign } from "../view/severity-sign.tsx";
import { LevelLegend, LevelParts } from "./level-parts.tsx";
import type { PortfolioEntry } from "./portfolio-content.ts";

const answers = { pass: "yes", fail: "no", undetermined: "unknown" } as const;
const severities = ["error", "warn"] as const;

/** A row a design: how it ended, what was found, how large it is, and how close its units are. */
export function OverviewTable({
  page,
  entries,
}: {
  readonly page: Page;
  readonly entries: readonly PortfolioEntry[];
}): JSX.Element {
  const { say, language } = page;
  const hasDates = entries.some(({ latest }) => latest.date !== undefined);
  const number = (value: number) => (value === 0 ? "·" : language.number(value));
  return (
    <>
      <Scrolling page={page} title={say("comparison/overview")}>
        <table class="compare">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {say("comparison/design")}
              </th>
              {hasDates ? (
                <th scope="col" rowSpan={2}>
                  {say("comparison/date")}
                </th>
              ) : null}
              <th scope="col" rowSpan={2}>
                {say("comparison/verdict")}
              </th>
              <th scope="colgroup" colSpan={3}>
                {say("comparison/found")}
              </th>
              <th scope="colgroup" colSpan={2}>
                {say("comparison/size")}
              </th>
              <th scope="col" rowSpan={2} class="pairs-column">
                {say("comparison/pairs")}
              </th>
            </tr>
            <tr>
              {severities.map((severity) => (
                <th key={severity} scope="col" class="number">
                  {say(`page/count/${severity}`)}
                </th>
              ))}
              <th scope="col" class="number">
                {say("comparison/unknown")}
              </th>
              <th scope="col" class="number">
                {say("comparison/units")}
              </th>
              <th scope="col" class="number">
                {say("comparison/activities")}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ name, anchor, latest }) => (
              <tr key={anchor}>
                <th scope="row">
                  <a href={`#${anchor}`}>
                    <Name text={name} />
                  </a>
                </th>
                {hasDates ? (
                  <td>
                    <Day page={page} date={latest.date} />
                  </td>
                ) : null}
                <td>
                  <span class="level-cell">
                    <Mark
                      answer={answers[latest.result.verdict]}
                      label={say(`verdict/${latest.result.verdict}`)}
                    />
                    <span aria-hidden="true">{say(`verdict/${latest.result.verdict}`)}</span>
                  </span>
                </td>
                {severities.map((severity) => (
                  <td key={severity} class="number">
                    {latest.result.counts[severity] > 0 ? <SeveritySign severity={severity} /> : null}{" "}
                    {number(latest.result.counts[severity])}
                  </td>
                ))}
                <td class="number">{number(latest.result.counts.undetermined)}</td>
                <td class="number">{number(latest.units)}</td>
                <td class="number">{number(latest.activities)}</td>
                <td>
                  <LevelParts page={page} version={latest} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <LevelLegend page={page} />
    </>
  );
}
