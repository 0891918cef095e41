import type { JSX } from "preact";
import type { Plans } from "../../change/plan/plan.ts";
import { intervalText, pairName } from "../../formats/level-words.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { FailureCard } from "../view/failure-card.tsx";
import { PlanCard } from "../view/plan-card.tsx";
import { Said } from "../view/said.tsx";
import { PagePart } from "./page-part.tsx";
import type { ReportContent } from "./report-content.ts";

/** The cheapest plans to what is wanted. */
export function PlansPart({
  page,
  content: { plans, interfaces },
}: {
  readonly page: Page;
  readonly content: ReportContent;
}): JSX.Element {
  const namesOf = (pair: readonly [string, string]) =>
    interfaces.find(({ between }) => between.join() === pair.join())?.names ?? pair;
  return (
    <PagePart page={page} part="plans">
      {plans.map((found) => (
        <div key={planTitle(page, found, namesOf)} class="pairs">
          <h3>
            <Said text={planTitle(page, found, namesOf)} />
          </h3>
          {found.plans.map((plan, at) => (
            <PlanCard
              key={plan.steps.map(({ message }) => message.text).join()}
              page={page}
              plan={plan}
              rank={at + 1}
            />
          ))}
          {notesOf(page, found).map((text) => (
            <p key={text} class="faint">
              <Said text={text} />
            </p>
          ))}
        </div>
      ))}
    </PagePart>
  );
}

function planTitle(
  page: Page,
  { target, now, errors }: Plans,
  namesOf: (pair: readonly [string, string]) => readonly [string, string],
): string {
  if ("clear" in target) return page.say("plan/errors", { count: errors });
  return page.say("plan/level", {
    pair: { word: pairName(page, namesOf(target.between)) },
    level: { word: now ? intervalText(page, now) : "" },
    target: { word: target.level },
  });
}

function notesOf(page: Page, { plans, reached, proved }: Plans): readonly string[] {
  if (reached) return [page.say("plan/reached")];
  if (plans.length === 0) return [page.say("plan/none")];
  const asks = plans.some(({ steps }) => steps.some(({ kind }) => kind === "find-out"));
  return [page.say(proved ? "plan/proved" : "plan/not-proved"), ...(asks ? [page.say("plan/asked")] : [])];
}

/* So many failures are shown. */
const most = 10;

/** What breaks when somebody or something is gone. */
export function FaultsPart({
  page,
  content: { faults = [] },
}: {
  readonly page: Page;
  readonly content: ReportContent;
}): JSX.Element {
  return (
    <PagePart page={page} part="faults">
      <ul class="failures">
        {faults.slice(0, most).map((effect) => (
          <FailureCard
            key={effect.failures.map(({ kind, id }) => `${kind}:${id}`).join()}
            page={page}
            effect={effect}
          />
        ))}
      </ul>
      {faults.length === 0 ? <p class="clear">{page.say("page/faults/none")}</p> : null}
      {faults.length > most ? (
        <p class="faint">{page.say("page/faults/rest", { count: faults.length - most })}</p>
      ) : null}
    </PagePart>
  );
}
