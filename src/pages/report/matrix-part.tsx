import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import { LetterLegend } from "../view/letter-legend.tsx";
import { matrixGroups } from "../view/matrix-groups.ts";
import { ResponsibilityMatrix } from "../view/responsibility-matrix.tsx";
import { Said } from "../view/said.tsx";
import { SeveritySign } from "../view/severity-sign.tsx";
import type { ShownFinding } from "../view/shown-finding.ts";
import { PagePart } from "./page-part.tsx";
import type { ReportContent } from "./report-content.ts";

/** Who is responsible for what, and what is wrong with it. */
export function MatrixPart({
  page,
  content: { matrix, organisation },
  findings,
}: {
  readonly page: Page;
  readonly content: ReportContent;
  readonly findings: readonly ShownFinding[];
}): JSX.Element {
  const { scheme } = organisation;
  const anchors = new Map(findings.map(({ finding, anchor }) => [finding, anchor]));
  return (
    <PagePart page={page} part="matrix" class="print-wide">
      {matrix.defects.length > 0 ? <p class="lead">{page.say("page/matrix/about")}</p> : null}
      <ResponsibilityMatrix
        page={page}
        matrix={matrix}
        scheme={scheme}
        groups={matrixGroups(page, matrix, organisation)}
        caption={page.say("page/matrix")}
      />
      <LetterLegend page={page} matrix={matrix} scheme={scheme} />
      {matrix.defects.length > 0 ? (
        <ul class="defects">
          {matrix.defects.map((finding) => (
            <li key={anchors.get(finding)}>
              <SeveritySign severity={finding.severity} label={page.say(`severity/${finding.severity}`)} />
              <a href={`#${anchors.get(finding)}`}>
                <Said text={finding.message.text} />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </PagePart>
  );
}
