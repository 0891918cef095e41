import type { JSX } from "preact";
import type { CriterionReport } from "../../check/word-relationship.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { LadderCriterion } from "./ladder-criterion.tsx";

/** Criteria, one below the other. */
export function CriteriaList({
  page,
  criteria,
  isTextOnPage,
}: {
  readonly page: Page;
  readonly criteria: readonly CriterionReport[];
  readonly isTextOnPage: boolean;
}): JSX.Element {
  return (
    <ul class="criteria">
      {criteria.map((criterion) => (
        <LadderCriterion key={criterion.id} page={page} criterion={criterion} isTextOnPage={isTextOnPage} />
      ))}
    </ul>
  );
}
