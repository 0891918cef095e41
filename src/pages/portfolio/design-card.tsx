import type { JSX } from "preact";
import type { Severity } from "../../findings/severity.ts";
import type { RuleAbout } from "../../formats/check-outcome.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { loosestFirst } from "../report/loosest-first.ts";
import { Day } from "../view/day.tsx";
import { LevelList } from "../view/level-list.tsx";
import { Code, Name } from "../view/name.tsx";
import { ResultSummary } from "../view/result-summary.tsx";
import { Said } from "../view/said.tsx";
import { SeveritySign } from "../view/severity-sign.tsx";
import type { PortfolioEntry } from "./portfolio-content.ts";

/* So many findings and pairs of units of a design are shown, and the others counted. */
const [mostFindings, mostPairs] = [12, 40];
const order: readonly Severity[] = ["error", "warn", "info"];

/** A design of several, folded: how it ended, what was found first, and how close its units are. */
export function DesignCard({
  page,
  entry: { name, anchor, latest, versions },
  about,
  isOpen,
}: {
  readonly page: Page;
  readonly entry: PortfolioEntry;
  readonly about: (rule: string) => RuleAbout | undefined;
  readonly isOpen: boolean;
}): JSX.Element {
  const { say } = page;
  const { result, file, date } = latest;
  const findings = result.findings.toSorted((x, y) => order.indexOf(x.severity) - order.indexOf(y.severity));
  const pairs = loosestFirst(result.levels);
  const [moreFindings, morePairs] = [findings.length - mostFindings, pairs.length - mostPairs];
  return (
    <details class="pair-card" id={anchor} open={isOpen} data-print="">
      <summary>
        <h3>
          <Name text={name} />
        </h3>
      </summary>
      <div class="design-body">
        <p class="meta">
          <Code text={file} />
          <Day page={page} date={date} />
          {versions.length > 1 ? <a href={`#${anchor}-trend`}>{say("comparison/trends")}</a> : null}
        </p>
        <ResultSummary page={page} result={result} />
        <div class="columns">
          <div>
            <div>
              <h4>{say("page/first")}</h4>
              {findings.length === 0 ? <p class="faint">{say("page/first/none")}</p> : null}
              <ul class="first">
                {findings.slice(0, mostFindings).map((finding, at) => (
                  <li key={at}>
                    <SeveritySign severity={finding.severity} label={say(`severity/${finding.severity}`)} />
                    <span title={about(finding.rule)?.summary}>
                      <Said text={finding.message.text} />
                    </span>
                  </li>
                ))}
              </ul>
              {moreFindings > 0 ? (
                <p class="faint">{say("page/first/rest", { count: moreFindings })}</p>
              ) : null}
            </div>
          </div>
          <div>
            <div>
              <h4>{say("comparison/levels")}</h4>
              <LevelList page={page} levels={pairs.slice(0, mostPairs)} />
              {morePairs > 0 ? (
                <p class="faint">{say("comparison/levels/rest", { count: morePairs })}</p>
              ) : null}
            </div>
          </div>
        </div>
      </div>
    </details>
  );
}
