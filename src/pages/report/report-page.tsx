import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import { Day } from "../view/day.tsx";
import { findingGroups } from "../view/finding-groups.ts";
import { FindingList } from "../view/finding-list.tsx";
import { FindingTools } from "../view/finding-tools.tsx";
import { Code, Name } from "../view/name.tsx";
import { RuleTable } from "../view/rule-table.tsx";
import type { ShownFinding } from "../view/shown-finding.ts";
import { SourceText } from "../view/source-text.tsx";
import { ZoomablePicture } from "../view/zoomable-picture.tsx";
import { FaultsPart, PlansPart } from "./change-parts.tsx";
import { Contents } from "./contents.tsx";
import { LevelsPart } from "./levels-part.tsx";
import { MatrixPart } from "./matrix-part.tsx";
import { PagePart } from "./page-part.tsx";
import { partsOf } from "./parts-of.ts";
import { QuestionsPart } from "./questions-part.tsx";
import type { ReportContent } from "./report-content.ts";
import { SummaryPart } from "./summary-part.tsx";

/** What a report shows, from what a manager wants to know first to what only the author needs. */
export function ReportPage({
  page,
  content,
  findings,
}: {
  readonly page: Page;
  readonly content: ReportContent;
  readonly findings: readonly ShownFinding[];
}): JSX.Element {
  const { say } = page;
  const { result, text, file, date } = content;
  const parts = partsOf(content);
  const isTextOnPage = text !== undefined;
  return (
    <>
      <a class="skip" href="#summary">
        {say("page/skip")}
      </a>
      <div class="layout">
        <Contents page={page} parts={parts.map((part) => ({ id: part, title: say(`page/${part}`) }))} />
        <main>
          <header class="head">
            <p class="kind">{say("page/kind")}</p>
            <h1>
              <Name text={content.name} />
            </h1>
            {content.description ? (
              <p class="about">
                <Name text={content.description} />
              </p>
            ) : null}
            <p class="meta">
              <Code text={file} />
              <Day page={page} date={date} />
            </p>
          </header>
          <SummaryPart page={page} content={content} findings={findings} />
          {parts.includes("levels") ? <LevelsPart page={page} content={content} /> : null}
          <PagePart page={page} part="findings">
            {findings.length > 0 ? <FindingTools page={page} count={findings.length} /> : null}
            <p class="clear" data-nothing hidden>
              {say("page/findings/none")}
            </p>
            <FindingList
              page={page}
              groups={findingGroups(page, findings, "rule", content.about)}
              isTextOnPage={isTextOnPage}
            />
          </PagePart>
          {parts.includes("matrix") ? <MatrixPart page={page} content={content} findings={findings} /> : null}
          {parts.includes("pictures") ? (
            <PagePart page={page} part="pictures" class="print-wide">
              {content.pictures.map((shown) =>
                shown.unit === undefined ? (
                  <ZoomablePicture key={shown.id} page={page} shown={shown} />
                ) : (
                  <details key={shown.id} class="more">
                    <summary>
                      <Name text={shown.unit} />
                    </summary>
                    <ZoomablePicture page={page} shown={shown} />
                  </details>
                ),
              )}
            </PagePart>
          ) : null}
          {parts.includes("questions") ? <QuestionsPart page={page} content={content} /> : null}
          {parts.includes("plans") ? <PlansPart page={page} content={content} /> : null}
          {parts.includes("faults") ? <FaultsPart page={page} content={content} /> : null}
          <PagePart page={page} part="checked">
            <RuleTable page={page} result={result} />
          </PagePart>
          {text === undefined ? null : (
            <PagePart page={page} part="source" class="screen-only">
              <SourceText page={page} text={text} findings={result.findings} />
            </PagePart>
          )}
          <footer>{say("page/made")}</footer>
        </main>
      </div>
    </>
  );
}
