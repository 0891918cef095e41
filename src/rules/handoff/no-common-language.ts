import type { Flow, Unit } from "../../organisation/elements.ts";
import { inLine } from "../../organisation/owner-set.ts";
import { crossingFlowRule, type Flaw } from "../crossing-flow-rule.ts";

/** Two units that mean different things by one word hand over misunderstandings. */
export const noCommonLanguage = crossingFlowRule({
  id: "handoff/no-common-language",
  severity: "warn",
  summary: "the information of a handoff has no definition, or one that the two sides have not agreed on",
  source: ["source-text", "homburg-2008", "handoff-sla"],
  messages: {
    found: "`{information}` goes from `{from}` to `{to}` and has no definition",
    disagreed: "`{information}` goes from `{from}` to `{to}`, and its definition is not agreed",
    missing: "`{information}` goes from `{from}` to `{to}`, and its definition is not agreed by {units}",
    unknown:
      "not known whether both sides agree on what `{information}` is, which goes from `{from}` to `{to}`",
  },
  judge(flow): Flaw | "no" | "unknown" {
    const { information } = flow;
    const { definition, agreed } = information;
    const at = { at: ["carries"], related: [information] };
    if (definition === null) return at;
    if (agreed === false) return { ...at, variant: "disagreed" };
    const units = typeof agreed === "object" ? silentSides(flow, agreed) : [];
    if (units.length > 0) return { ...at, variant: "missing", params: { units } };
    return definition === undefined || agreed === undefined ? "unknown" : "no";
  },
});

/** The sides for which no unit that agreed speaks, at the interfaces at which the flow crosses: a unit speaks for those in line with it. */
function silentSides({ crosses }: Flow, agreed: readonly Unit[]): readonly Unit[] {
  const speaksFor = (side: Unit) => agreed.some((unit) => inLine(unit, side));
  let silent: readonly Unit[] = [];
  for (const { a, b } of crosses) {
    for (const side of [a, b]) if (!speaksFor(side) && !silent.includes(side)) silent = [...silent, side];
  }
  return silent;
}
