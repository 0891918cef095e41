import type { JSX } from "preact";
import type { RelationshipReport } from "../../check/word-relationship.ts";
import { type Rung, rungsOf } from "../../formats/level-rungs.ts";
import { levelName } from "../../formats/level-words.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { CriteriaList } from "./criteria-list.tsx";
import { Mark } from "./mark.tsx";
import { Said } from "./said.tsx";

const answers = { held: "yes", possible: "unknown", "not-reached": "no" } as const;

/** The four levels of two units, the highest on top, each with the criteria that it asks for and what shows them. */
export function LevelLadder({
  page,
  report,
  isTextOnPage = false,
}: {
  readonly page: Page;
  readonly report: RelationshipReport;
  /** Whether places are links to lines of the page. */
  readonly isTextOnPage?: boolean;
}): JSX.Element {
  return (
    <ol class="ladder" reversed>
      {rungsOf(report)
        .toReversed()
        .map((rung) => (
          <LadderRung key={rung.level} page={page} rung={rung} isTextOnPage={isTextOnPage} />
        ))}
    </ol>
  );
}

function LadderRung({
  page,
  rung: { level, standing, isVacuous, criteria },
  isTextOnPage,
}: {
  readonly page: Page;
  readonly rung: Rung;
  readonly isTextOnPage: boolean;
}): JSX.Element {
  const said = page.say(`level/${standing}`);
  return (
    <li class={`rung rung-${standing} rung-${level}`}>
      <div class="rung-head">
        <Mark answer={answers[standing]} label={said} />
        <h4>
          <Said text={levelName(page, level)} />
        </h4>
        <span class="rung-standing">{said}</span>
      </div>
      {isVacuous ? (
        <p class="faint">
          <Said text={page.say("level/vacuous")} />
        </p>
      ) : null}
      {criteria.length === 0 ? (
        <p class="faint">{page.say("page/levels/free")}</p>
      ) : (
        <CriteriaList page={page} criteria={criteria} isTextOnPage={isTextOnPage} />
      )}
    </li>
  );
}
