import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import { findingGroups } from "../view/finding-groups.ts";
import { LevelList } from "../view/level-list.tsx";
import { QuestionCard } from "../view/question-card.tsx";
import { ResultSummary } from "../view/result-summary.tsx";
import { Said } from "../view/said.tsx";
import { SeveritySign } from "../view/severity-sign.tsx";
import type { ShownFinding } from "../view/shown-finding.ts";
import { loosestFirst, pairAnchor } from "./loosest-first.ts";
import { PagePart } from "./page-part.tsx";
import type { ReportContent } from "./report-content.ts";

/* So many kinds of findings, and so many pairs of units, are in the summary. */
const most = 5;

/** What somebody should know who has a minute. */
export function SummaryPart({
  page,
  content,
  findings,
}: {
  readonly page: Page;
  readonly content: ReportContent;
  readonly findings: readonly ShownFinding[];
}): JSX.Element {
  const { say, language } = page;
  const { organisation, result, interfaces, questions, about } = content;
  const groups = findingGroups(page, findings, "rule", about);
  const pairs = loosestFirst(interfaces);
  const rest = groups.slice(most).reduce((sum, group) => sum + group.findings.length, 0);
  const question = questions.map((list) => list.questions[0]).find((each) => each !== undefined);
  const count = (what: "units" | "activities" | "flows", size: number) => ({
    word: say(`page/size/${what}`, { count: size }),
  });
  return (
    <PagePart page={page} part="summary">
      <ResultSummary page={page} result={result} />
      <p class="lead">
        {say("page/size", {
          units: count("units", organisation.units.size),
          activities: count("activities", organisation.activities.size),
          flows: count("flows", organisation.flows.length),
        })}
      </p>
      <div class="columns">
        <div>
          <div>
            <h3>{say("page/first")}</h3>
            {groups.length === 0 ? <p class="faint">{say("page/first/none")}</p> : null}
            <ul class="first">
              {groups.slice(0, most).map(({ key, title, severity, findings: own }) => (
                <li key={key}>
                  <SeveritySign severity={severity ?? "info"} label={say(`severity/${severity ?? "info"}`)} />
                  <a href={`#${own[0]?.anchor}`}>
                    <Said text={own.length === 1 ? (own[0]?.finding.message.text ?? title) : title} />
                  </a>
                  <span class="count">{language.number(own.length)}</span>
                </li>
              ))}
            </ul>
            {rest > 0 ? (
              <p class="first">
                <a class="rest" href="#findings">
                  {say("page/first/rest", { count: rest })}
                </a>
              </p>
            ) : null}
          </div>
        </div>
        <div>
          <div>
            <h3>{say("page/levels")}</h3>
            <LevelList
              page={page}
              levels={pairs.slice(0, most)}
              hrefOf={({ between }) => `#${pairAnchor(between)}`}
            />
            {pairs.length > most ? (
              <p class="close">
                <a class="rest" href="#levels">
                  {say("page/levels/all", { count: pairs.length })}
                </a>
              </p>
            ) : null}
          </div>
          {question ? (
            <div class="first-question">
              <h3>{say("page/ask-first")}</h3>
              <ul>
                <QuestionCard page={page} question={question} isTextOnPage={content.text !== undefined} />
              </ul>
            </div>
          ) : null}
        </div>
      </div>
    </PagePart>
  );
}
