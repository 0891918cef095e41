import { crossingFlowRule } from "../crossing-flow-rule.ts";

/** A handoff without a channel happens when two people happen to meet. */
export const noChannel = crossingFlowRule({
  id: "handoff/no-channel",
  severity: "warn",
  summary: "nothing says how a handoff is done: it goes by no system, no meeting and no other channel",
  source: ["handoff-sla", "homburg-2008"],
  messages: {
    found: "`{information}` goes from `{from}` to `{to}` by no channel",
    unknown: "not known by which channel `{information}` goes from `{from}` to `{to}`",
  },
  judge: ({ via }) => (via === undefined ? "unknown" : via === null ? { at: ["via"] } : "no"),
});
