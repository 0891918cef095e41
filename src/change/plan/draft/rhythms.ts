import type { Activity, Information } from "../../../organisation/elements.ts";

/** How often something runs and how soon it is there, in words of the design and in days. */
export interface Pace {
  readonly every: string;
  readonly period: number;
  readonly within: string;
  readonly delay: number;
}

/* The slowest first; each is in time for what the one before is too late for. */
export const paces: readonly Pace[] = [
  { every: "quarterly", period: 91, within: "P14D", delay: 14 },
  { every: "monthly", period: 30, within: "P7D", delay: 7 },
  { every: "biweekly", period: 14, within: "P3D", delay: 3 },
  { every: "weekly", period: 7, within: "P1D", delay: 1 },
  { every: "daily", period: 1, within: "PT4H", delay: 4 / 24 },
  { every: "hourly", period: 1 / 24, within: "PT1H", delay: 1 / 24 },
];

const fastest = paces.at(-1) as Pace;

/* Where nothing says how fresh it has to be. */
const usual = 31;

/** How old an information may be at most at an activity, for its own work and for the decisions that are prepared or taken there; in days. */
export function limitAt(activity: Activity, information: Information): number {
  const needs = (activity.needs ?? []).filter((need) => need.information === information);
  const decisions = [...activity.analyses, ...(activity.decides ?? [])].filter((decision) =>
    decision.uses?.includes(information),
  );
  const limits = [...needs.map(({ within }) => within), ...decisions.map(({ every }) => every)];
  return limits.reduce<number>((least, limit) => Math.min(least, limit ?? least), usual);
}

/** The slowest pace that is in time for a limit; the fastest where none is. */
export function paceFor(limit: number): Pace {
  const fits = paces.find(({ period, delay }) => period + delay <= limit);
  return fits ?? fastest;
}

/** How often, where it is known how soon. */
export function periodFor(limit: number, delay: number): Pace {
  return paces.find(({ period }) => period + delay <= limit) ?? fastest;
}

/** How soon, where it is known how often. */
export function delayFor(limit: number, period: number): Pace {
  return paces.find(({ delay }) => period + delay <= limit) ?? fastest;
}

/** The rhythm of a meeting that counts when it is held at least every so many days. */
export function meetingRhythm(days: number): Pick<Pace, "every" | "period"> {
  const fits = paces.find(({ period }) => period <= days);
  return fits ?? (paces.at(-1) as Pace);
}
