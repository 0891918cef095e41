import type { JSX } from "preact";
import type { CriterionReport, RelationshipReport } from "../../check/word-relationship.ts";
import { metText, type Rung, rungsOf } from "../../formats/level-rungs.ts";
import { levelName } from "../../formats/level-words.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { Mark } from "./mark.tsx";
import { Said } from "./said.tsx";

const answers = { held: "yes", possible: "unknown", "not-reached": "no" } as const;

/** The four levels of two units, the highest on top, each with the criteria that it asks for. */
export function LevelLadder({
  page,
  report,
}: {
  readonly page: Page;
  readonly report: RelationshipReport;
}): JSX.Element {
  return (
    <ol class="ladder" reversed>
      {rungsOf(report)
        .toReversed()
        .map((rung) => (
          <LadderRung key={rung.level} page={page} rung={rung} />
        ))}
    </ol>
  );
}

function LadderRung({ page, rung }: { readonly page: Page; readonly rung: Rung }): JSX.Element {
  const { level, standing, criteria } = rung;
  return (
    <li class={`rung rung-${standing}`}>
      <h4 class="rung-name">
        <Mark answer={answers[standing]} label={page.say(`criterion/${answers[standing]}`)} />
        {levelName(page, level)}
      </h4>
      <ul class="criteria">
        {criteria.map((criterion) => (
          <LadderCriterion key={criterion.id} page={page} criterion={criterion} />
        ))}
      </ul>
    </li>
  );
}

function LadderCriterion({
  page,
  criterion,
}: {
  readonly page: Page;
  readonly criterion: CriterionReport;
}): JSX.Element {
  const met = metText(page, criterion);
  return (
    <li class="criterion">
      <Mark answer={criterion.status} label={page.say(`criterion/${criterion.status}`)} />
      <span>
        <Said text={criterion.message.text} />
        {met === "" ? null : <span class="faint"> {met}</span>}
      </span>
    </li>
  );
}
