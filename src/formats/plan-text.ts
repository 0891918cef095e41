import type { Plan, PlanStep, Plans } from "../change/plan/plan.ts";
import { intervalText, pairName } from "./level-words.ts";
import { line, type Page, type PageOptions, pageOf, paragraph, series } from "./terminal/page.ts";

/** Plans as a person likes to read them in a terminal. Ends with a line end. */
export function planText(plans: Plans, options: PageOptions = {}): string {
  const page = pageOf(options);
  return `${blocksOf(page, plans)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function blocksOf(page: Page, plans: Plans): readonly (readonly string[])[] {
  const head = paragraph(page, headOf(page, plans));
  if (plans.reached) return [[...head, ...paragraph(page, page.say("plan/reached"))]];
  if (plans.plans.length === 0) return [[...head, ...paragraph(page, page.say("plan/none"))]];
  const asks = plans.plans.some(({ steps }) => steps.some(({ kind }) => kind === "find-out"));
  const notes = [
    ...paragraph(page, page.say(plans.proved ? "plan/proved" : "plan/not-proved")),
    ...(asks ? paragraph(page, page.say("plan/asked")) : []),
  ];
  return [head, ...plans.plans.map((plan, at) => planLines(page, plan, at + 1)), notes];
}

function headOf(page: Page, { target, now, errors }: Plans): string {
  if ("clear" in target) return page.say("plan/errors", { count: errors });
  const level = { word: now ? intervalText(page, now) : "" };
  return page.say("plan/level", {
    pair: { word: pairName(page, target.between) },
    level,
    target: { word: target.level },
  });
}

function planLines(page: Page, { cost, steps }: Plan, rank: number): readonly string[] {
  const title = page.say("plan/title", { rank, cost, count: steps.length });
  const width = page.language.number(steps.length).length;
  return [
    line(page, page.paint("strong", title)),
    "",
    ...steps.flatMap((step, at) => [
      ...paragraph(page, step.message.text, {
        indent: 2,
        label: page.language.number(at + 1).padStart(width),
      }),
      ...notesOf(page, step).flatMap((note) => paragraph(page, note, { indent: 3 + width, ink: "faint" })),
    ]),
  ];
}

/** What belongs to a step: what it states, what it costs, and what it buys. */
function notesOf(page: Page, step: PlanStep): readonly string[] {
  const { kind, cost, people, hours, states, meets, opens, becomes, errors } = step;
  const costs = [
    page.say("plan/cost", { kind: { word: page.say(`kind/${kind}`) }, cost }),
    ...(people > 0 ? [page.say("plan/people", { count: people })] : []),
    ...(hours > 0 ? [page.say("plan/hours", { count: hours })] : []),
  ];
  const stated = states.map(({ attribute, value }) => page.code(`${attribute}: ${value}`));
  const criteria = (ids: readonly string[]) => ({ criteria: { word: series(page, ids.map(page.code)) } });
  const bought = [
    ...(meets.length > 0 ? [page.say("plan/meets", criteria(meets))] : []),
    ...(opens.length > 0 ? [page.say("plan/opens", criteria(opens))] : []),
  ];
  const then = becomes
    ? page.say("plan/becomes", { level: { word: intervalText(page, becomes) } })
    : page.say("plan/left", { count: errors });
  return [
    ...(stated.length > 0 ? [page.say("plan/states", { states: { word: stated.join("; ") } })] : []),
    series(page, costs),
    ...(bought.length > 0 || !becomes ? [series(page, [...bought, then])] : []),
  ];
}
