import type { Page } from "./terminal/page.ts";

/** A length of time in days, in the unit in which it reads well; `Infinity`: none is certain, `NaN`: not known. */
export function durationText(page: Page, days: number): string {
  if (Number.isNaN(days)) return page.say("time/unknown");
  if (days === Number.POSITIVE_INFINITY) return page.say("time/endless");
  if (days === 0 || days >= 1) return page.say("time/days", { count: days });
  return days * 24 >= 1
    ? page.say("time/hours", { count: days * 24 })
    : page.say("time/minutes", { count: days * 1440 });
}
