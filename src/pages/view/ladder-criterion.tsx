import type { JSX } from "preact";
import type { CriterionReport } from "../../check/word-relationship.ts";
import { metText } from "../../formats/level-rungs.ts";
import { type Page, series } from "../../formats/terminal/page.ts";
import { FactLine } from "./fact-line.tsx";
import { Mark } from "./mark.tsx";
import { Name } from "./name.tsx";
import { Place } from "./place.tsx";
import { Said } from "./said.tsx";

/* So many pieces of evidence, and of missing facts, are listed. */
const most = 12;

/** A criterion: whether it is met, how much of what it looks at meets it, and behind that what shows it and what is missing. */
export function LadderCriterion({
  page,
  criterion,
  isTextOnPage,
}: {
  readonly page: Page;
  readonly criterion: CriterionReport;
  readonly isTextOnPage: boolean;
}): JSX.Element {
  const { id, status, factor, message, evidence, missing, moreMissing } = criterion;
  const met = metText(page, criterion);
  const lacking = missing.length + moreMissing;
  const said = page.say(`criterion/${status}`);
  return (
    <li class={`criterion criterion-${status}`} data-criterion={id}>
      <Mark answer={status} label={said} />
      <div>
        <p>
          <Said text={message.text} />
        </p>
        <p class="meta">
          <span>
            <Said text={page.say(`factor/${factor}`)} />
          </span>
          <span>{series(page, met === "" ? [said] : [said, met])}</span>
        </p>
        {evidence.length > 0 ? (
          <details class="behind">
            <summary>{page.say("page/levels/evidence", { count: evidence.length })}</summary>
            <ul class="facts">
              {evidence.slice(0, most).map(({ kind, id: element, name, location, path }) => (
                <li key={`${kind} ${element} ${path}`}>
                  <Name text={name} />{" "}
                  <Place page={page} location={location} path={path} isOnPage={isTextOnPage} />
                </li>
              ))}
              <More page={page} count={evidence.length - most} />
            </ul>
          </details>
        ) : null}
        {lacking > 0 && status !== "not-applicable" ? (
          <details class="behind">
            <summary>{page.say("page/levels/missing", { count: lacking })}</summary>
            <ul class="facts">
              {missing.slice(0, most).map((fact) => (
                <FactLine
                  key={`${fact.path} ${fact.message.text}`}
                  page={page}
                  fact={fact}
                  isTextOnPage={isTextOnPage}
                />
              ))}
              <More page={page} count={lacking - most} />
            </ul>
          </details>
        ) : null}
      </div>
    </li>
  );
}

function More({ page, count }: { readonly page: Page; readonly count: number }): JSX.Element | null {
  return count > 0 ? <li class="faint">{page.say("related/more", { count })}</li> : null;
}
