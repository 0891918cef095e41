import type { Organisation } from "./organisation.ts";

/** Whether there may be needs, of any information, that the design does not state. */
export function mayBeNeeded({ activities, coverage }: Organisation): boolean {
  return (
    coverage.activities !== "complete" || [...activities.values()].some(({ needs }) => needs === undefined)
  );
}

/** Whether there may be producers, of any information, that the design does not state. */
export function mayBeProduced({ activities, coverage }: Organisation): boolean {
  return (
    coverage.activities !== "complete" ||
    [...activities.values()].some(({ produces }) => produces === undefined)
  );
}

/** Whether something that the design does not state may carry, return, report or use any information. */
export function mayBePassed({ flows, meetings, decisions, coverage }: Organisation): boolean {
  return (
    coverage.flows !== "complete" ||
    coverage.meetings !== "complete" ||
    coverage.decisions !== "complete" ||
    flows.some(({ returns }) => returns === undefined) ||
    [...meetings.values()].some(({ reports }) => reports === undefined) ||
    [...decisions.values()].some(({ uses }) => uses === undefined)
  );
}
