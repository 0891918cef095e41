import { crossingFlowRule } from "../crossing-flow-rule.ts";

/** Without a start and a limit, late cannot be told from not yet. */
export const noTiming = crossingFlowRule({
  id: "handoff/no-timing",
  severity: "warn",
  summary: "nothing says when a handoff starts, or within what time it is received",
  source: ["handoff-sla", "source-text"],
  messages: {
    found: "`{information}` goes from `{from}` to `{to}` without a time within which it is received",
    start: "`{information}` goes from `{from}` to `{to}` at no interval, and no event starts it",
    both: "`{information}` goes from `{from}` to `{to}` without a time within which it is received, at no interval, and no event starts it",
    unknown:
      "not known when `{information}` goes from `{from}` to `{to}`, or within what time it is received",
  },
  judge({ every, on, within }) {
    const neverStarts = every === null && on === null;
    if (within === null) return { at: ["within"], variant: neverStarts ? "both" : "found" };
    if (neverStarts) return { at: ["every"], variant: "start" };
    return within === undefined || (!isStated(every) && !isStated(on)) ? "unknown" : "no";
  },
});

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null;
}
