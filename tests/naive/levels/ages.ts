import type { Design } from "../../../src/model/design.ts";
import { flows, isExternal, needs, produces } from "../crossing.ts";
import { activities, type Flow, shareAnOwner } from "../organisation.ts";
import { known, surely } from "../three-values.ts";

/* Durations of model.md, and the chains and ages of rules.md, of a design that states everything. */

const inDays: Readonly<Record<string, number>> = {
  hourly: 1 / 24,
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 30,
  bimonthly: 60,
  quarterly: 91,
  yearly: 365,
  P3M: 91,
  P12M: 365,
};
const units: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365, H: 1 / 24 };

/** A duration in days: a word, or a number of one unit (`P2M`, `PT4H`), which is all that the designs compared here say. */
export function daysOf(duration: string): number {
  const [, amount = "", unit = ""] = /^PT?(\d+)([DWMYH])$/.exec(duration) ?? [];
  const days = inDays[duration] ?? Number(amount) * (units[unit] ?? Number.NaN);
  if (!(days > 0)) throw new Error(`what is ${duration}?`);
  return days;
}

/** Whether an activity has an information of itself: it produces it, or needs it and it is external or produced by an activity with an owner in common. */
function hasOfItself(design: Design, activity: string, information: string): boolean {
  const doesProduce = (each: string) => known(produces(design, each)).includes(information);
  if (doesProduce(activity)) return true;
  return (
    known(needs(design, activity)).includes(information) &&
    (isExternal(design, information) ||
      activities(design).some((other) => doesProduce(other) && surely(shareAnOwner(design, activity, other))))
  );
}

/** T + D of a flow: a term that is none is without end, and what an event starts waits for nothing. */
function ageOf({ every, on, within }: Flow): number {
  const isNone = (written: unknown) => written === undefined || written === "none";
  const period = isNone(every) ? (isNone(on) ? Number.POSITIVE_INFINITY : 0) : daysOf(String(every));
  return period + (isNone(within) ? Number.POSITIVE_INFINITY : daysOf(String(within)));
}

/** The least age over all chains that carry the information to the activity, each activity once; without end when there is none. */
export function worstAge(
  design: Design,
  information: string,
  at: string,
  passed: readonly string[] = [],
): number {
  if (hasOfItself(design, at, information)) return 0;
  const ages = flows(design)
    .filter(
      ({ carries, to, from }) => carries === information && to === at && ![at, ...passed].includes(from),
    )
    .map((flow) => ageOf(flow) + worstAge(design, information, flow.from, [...passed, at]));
  return Math.min(Number.POSITIVE_INFINITY, ...ages);
}
