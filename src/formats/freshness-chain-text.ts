import { nameIn } from "../check/wording.ts";
import { sayTemplate } from "../findings/words.ts";
import { delayOf, periodOf } from "../graph/flow-age.ts";
import { rhythmOf } from "../graph/lineage.ts";
import type { DayRange, InformationUse } from "../measures/freshness.ts";
import type { Flow } from "../organisation/elements.ts";
import { durationText } from "./duration-text.ts";
import type { Page } from "./terminal/page.ts";

/** A range of days: one length where it is known. */
export function rangeText(page: Page, { atLeast, atMost }: DayRange): string {
  if (atLeast === atMost) return durationText(page, atMost);
  const least = { word: durationText(page, atLeast) };
  if (!Number.isNaN(atMost))
    return page.say("fresh/range", { least, worst: { word: durationText(page, atMost) } });
  return atLeast === 0 ? page.say("time/unknown") : page.say("fresh/at-least", { least });
}

/** A flow by what it carries and its two ends. */
export function flowName(page: Page, flow: Flow): string {
  const { language } = page;
  const template = language.rightToLeft ? "`{information}: {from} ← {to}`" : "`{information}: {from} → {to}`";
  return sayTemplate(template, namesOf(page, flow), language);
}

/** Each flow of a chain with its time. */
export function linkLines(page: Page, chain: readonly Flow[]): readonly string[] {
  return chain.map((flow) => {
    const { from, to } = namesOf(page, flow);
    const delay = { word: durationText(page, delayOf(flow)) };
    const period = periodOf(flow);
    return period === 0
      ? page.say("fresh/event", { from, to, delay })
      : page.say("fresh/link", { from, to, delay, period: { word: durationText(page, period) } });
  });
}

/** The way of the oldest raw fact, from where it comes in. */
export function lineageLines(
  page: Page,
  { lineage, information, activity }: InformationUse,
): readonly string[] {
  if (!lineage) return [];
  const { starts, steps } = lineage;
  const [first] = steps;
  const entry = first?.kind === "flow" ? first : undefined;
  const outside = page.say("fresh/outside", {
    information: nameIn(entry?.information ?? information, page.language),
    activity: nameIn(entry?.from ?? activity, page.language),
  });
  return [
    ...(starts === "outside" && (!first || entry) ? [outside] : []),
    ...steps.flatMap((step, at) => {
      if (step.kind === "flow") return linkLines(page, [step]);
      const names = {
        activity: nameIn(step, page.language),
        period: { word: durationText(page, rhythmOf(step)) },
      };
      if (at > 0 || starts === "outside") return [page.say("fresh/works", names)];
      return [
        page.say(
          starts === "collected"
            ? "fresh/collected"
            : starts === "feedback"
              ? "fresh/returned"
              : "fresh/works",
          names,
        ),
      ];
    }),
  ];
}

function namesOf(page: Page, { information, from, to }: Flow) {
  return {
    information: nameIn(information, page.language),
    from: nameIn(from, page.language),
    to: nameIn(to, page.language),
  };
}
