import type { Flow } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Answer } from "../organisation/three-values.ts";
import type { Values } from "../organisation/value.ts";
import { defineRule, type Rule } from "./define-rule.ts";
import { type Extra, found, undetermined } from "./verdict.ts";

/** What is wrong with a flow: which message says it, with what besides the flow's own words. */
export interface Flaw extends Extra {
  readonly params?: Values;
}

interface CrossingFlowRule<Prepared>
  extends Pick<Rule, "id" | "severity" | "summary" | "source" | "messages"> {
  /** What is wrong with a flow that surely crosses; "no" when nothing is. */
  readonly judge: (flow: Flow, prepared: Prepared) => Flaw | Exclude<Answer, "yes">;
  readonly prepare?: (organisation: Organisation) => Prepared;
}

/** A rule about flows that cross between units. Its messages may name `information`, `from` and `to`. */
export function crossingFlowRule<Prepared = undefined>({ judge, ...rule }: CrossingFlowRule<Prepared>): Rule {
  return defineRule<"flow", Record<never, never>, Prepared>({
    ...rule,
    subject: "flow",
    check(flow, { prepared }) {
      if (flow.crossing === "no") return "not-examined";
      const flaw = flow.crossing === "unknown" ? "unknown" : judge(flow, prepared);
      if (flaw === "no") return "clean";
      const { information, from, to } = flow;
      if (flaw === "unknown") return undetermined({ information, from, to });
      const { params, ...extra } = flaw;
      return found({ information, from, to, ...params }, extra);
    },
  });
}
