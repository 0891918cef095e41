import type { Flow } from "../../organisation/elements.ts";
import type { Answer } from "../../organisation/three-values.ts";
import { mayListFlows } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { every } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import { allOf, fact, type Proof } from "../proof.ts";

/** A handoff of which nobody has said who brings what how and when is left to goodwill. */
export const handoffsDefined = defineCriterion({
  id: "handoffs-defined",
  level: "defined",
  factor: "information",
  source: ["source-text", "kotler-2006", "handoff-sla"],
  messages: {
    met: "every handoff says who brings it, how, when and how soon",
    owner: "make somebody accountable for handing over `{information}` from `{from}` to `{to}`",
    via: "settle how `{information}` gets from `{from}` to `{to}`",
    every: "settle how often, or on what event, `{information}` goes from `{from}` to `{to}`",
    within: "settle how soon `{information}` from `{from}` reaches `{to}`",
  },
  judge(between) {
    const { flows, profile } = between;
    return every(flows, ({ item }) => isDefined(item), {
      more: mayListFlows(between),
      tolerance: toleranceOf(profile, "handoffs-defined"),
    });
  },
});

function isDefined(flow: Flow): Proof {
  const { information, from, to, via, within } = flow;
  const params = { information, from, to };
  return allOf(
    fact(whoBrings(flow), flow, "owner", "owner", params),
    fact(isStated(via), flow, "via", "via", params),
    fact(isTimed(flow), flow, "every", "every", params),
    fact(isStated(within), flow, "within", "within", params),
  );
}

/** Whether somebody owns the transfer, or exactly one party answers at the sender. */
function whoBrings({ owner, from }: Flow): Answer {
  if (owner) return "yes";
  if (from.assignments === undefined) return "unknown";
  return from.answerers.length === 1 ? "yes" : isStated(owner);
}

function isTimed({ every, on }: Flow): Answer {
  if (typeof every === "number" || (on !== undefined && on !== null)) return "yes";
  return every === null && on === null ? "no" : "unknown";
}

function isStated(value: unknown): Answer {
  return value === undefined ? "unknown" : value === null ? "no" : "yes";
}
