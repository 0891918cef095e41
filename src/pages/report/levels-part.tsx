import type { JSX } from "preact";
import type { RelationshipReport } from "../../check/word-relationship.ts";
import { criteriaFor } from "../../formats/level-rungs.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { CriteriaList } from "../view/criteria-list.tsx";
import { LevelLadder } from "../view/level-ladder.tsx";
import { LevelLine } from "../view/level-line.tsx";
import { LevelValues } from "../view/level-values.tsx";
import { WhyNotMore } from "../view/why-not-more.tsx";
import { loosestFirst, pairAnchor } from "./loosest-first.ts";
import { PagePart } from "./page-part.tsx";
import type { ReportContent } from "./report-content.ts";

/* So many pairs are open at first, and so many are printed. */
const open = 2;
const printed = 6;

/** How close every two units are, and why they are not closer: the loosest first. */
export function LevelsPart({
  page,
  content: { interfaces, text },
}: {
  readonly page: Page;
  readonly content: ReportContent;
}): JSX.Element {
  return (
    <PagePart page={page} part="levels">
      <p class="lead">{page.say("page/levels/about")}</p>
      <div class="pairs">
        {loosestFirst(interfaces).map((report, at) => (
          <details
            key={report.between.join()}
            class="pair-card"
            id={pairAnchor(report.between)}
            open={interfaces.length <= open}
            data-print={at < printed ? "" : undefined}
          >
            <summary>
              <h3>
                <LevelLine page={page} level={report} />
              </h3>
            </summary>
            <PairBody page={page} report={report} isTextOnPage={text !== undefined} />
          </details>
        ))}
      </div>
    </PagePart>
  );
}

function PairBody({
  page,
  report,
  isTextOnPage,
}: {
  readonly page: Page;
  readonly report: RelationshipReport;
  readonly isTextOnPage: boolean;
}): JSX.Element {
  const supporting = criteriaFor(report, "supporting");
  return (
    <div class="pair-body">
      <LevelLadder page={page} report={report} isTextOnPage={isTextOnPage} />
      <div class="pair-side">
        <WhyNotMore page={page} report={report} isTextOnPage={isTextOnPage} />
        <section>
          <h4>{page.say("page/levels/values")}</h4>
          <LevelValues page={page} report={report} />
        </section>
        {supporting.length > 0 ? (
          <section>
            <h4>{page.say("page/levels/supporting")}</h4>
            <CriteriaList page={page} criteria={supporting} isTextOnPage={isTextOnPage} />
          </section>
        ) : null}
      </div>
    </div>
  );
}
