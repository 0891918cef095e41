import type { Flow, System } from "../../organisation/elements.ts";
import { isWithin } from "../../organisation/owner-set.ts";
import type { Answer } from "../../organisation/three-values.ts";
import { another, type Between, mayListFlows } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { allJudgements, every, exists } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import { anyOf, fact, type Proof } from "../proof.ts";

/** Where the two work in the same systems, handing over stops being a step of its own. */
export const sharedSystems = defineCriterion({
  id: "shared-systems",
  level: "integrated",
  factor: "systems",
  source: ["source-text", "kotler-2006"],
  messages: {
    met: "there are systems that both use, and all that crosses runs through them",
    usedBy: "let `{a}` and `{b}` both use `{system}`",
    system: "give `{a}` and `{b}` a system that both use",
    via: "let `{information}` go from `{from}` to `{to}` through a system that both use",
  },
  judge(between) {
    const { organisation, at, flows, profile } = between;
    const { a, b } = at;
    const systems = [...organisation.systems.values()].map((item) => ({ item, belongs: "yes" as const }));
    const some = exists(
      systems,
      ({ item: system }) => fact(isShared(system, between), system, "usedBy", "usedBy", { system, a, b }),
      another(between, "system", "systems"),
    );
    const all = every(flows, ({ item }) => runsThroughShared(item, between), {
      more: mayListFlows(between),
      tolerance: toleranceOf(profile, "shared-systems"),
    });
    return allJudgements(some, all);
  },
});

/** Whether both sides use a system. */
function isShared({ usedBy }: System, { at }: Between): Answer {
  if (!usedBy) return "unknown";
  const uses = [at.a, at.b].every((side) => usedBy.some((unit) => isWithin(unit, side)));
  return uses ? "yes" : "no";
}

function runsThroughShared(flow: Flow, between: Between): Proof {
  const { information, from, to, via } = flow;
  const params = { information, from, to };
  if (via === undefined) return fact("unknown", flow, "via", "via", params);
  if (via === null) return fact("no", flow, "via", "via", params);
  if (typeof via === "string") {
    // the name may be that of a system that is not listed yet
    const complete = between.organisation.coverage.systems === "complete";
    if (complete) return fact("no", flow, "via", "via", params);
    return { answer: "unknown", change: "via", params, subject: undefined, states: "/systems" };
  }
  if (via.kind === "meeting") return fact("no", flow, "via", "via", params);
  // either the system is shared, or another one carries it
  const { a, b } = between.at;
  return anyOf(
    fact(isShared(via, between), via, "usedBy", "usedBy", { system: via, a, b }),
    fact("no", flow, "via", "via", params),
  );
}
