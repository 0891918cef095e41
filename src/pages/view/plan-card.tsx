import type { JSX } from "preact";
import type { Plan, PlanStep } from "../../change/plan/plan.ts";
import { shortInterval } from "../../formats/level-words.ts";
import { type Page, series } from "../../formats/terminal/page.ts";
import { LevelBar } from "./level-bar.tsx";
import { Code } from "./name.tsx";
import { Said } from "./said.tsx";

/** A plan: its steps in an order in which they can be done, each with what it costs and what it buys. */
export function PlanCard({
  page,
  plan: { cost, steps },
  rank,
}: {
  readonly page: Page;
  readonly plan: Plan;
  readonly rank: number;
}): JSX.Element {
  return (
    <details class="plan" data-print open={rank === 1}>
      <summary>
        <h4>
          <Said text={page.say("plan/title", { rank, cost, count: steps.length })} />
        </h4>
      </summary>
      <ol class="steps">
        {steps.map((step) => (
          <PlanLine key={`${step.kind} ${step.message.text}`} page={page} step={step} />
        ))}
      </ol>
    </details>
  );
}

function PlanLine({ page, step }: { readonly page: Page; readonly step: PlanStep }): JSX.Element {
  const { kind, message, states, cost, people, hours, becomes, errors } = step;
  const costs = [
    page.say("plan/cost", { kind: { word: page.say(`kind/${kind}`) }, cost }),
    ...(people > 0 ? [page.say("plan/people", { count: people })] : []),
    ...(hours > 0 ? [page.say("plan/hours", { count: hours })] : []),
  ];
  return (
    <li>
      <p>
        <Said text={message.text} />
      </p>
      <p class="meta">
        <span>
          <Said text={series(page, costs)} />
        </span>
        {becomes ? (
          <span class="becomes">
            <LevelBar interval={becomes} />
            {shortInterval(page, becomes)}
          </span>
        ) : (
          <span>
            <Said text={page.say("plan/left", { count: errors })} />
          </span>
        )}
        {states.map(({ attribute, value }) => (
          <Code key={`${attribute}: ${value}`} text={`${attribute}: ${value}`} />
        ))}
      </p>
    </li>
  );
}
