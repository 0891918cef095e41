import type { Information, Interface, Unit } from "../../organisation/elements.ts";
import { inLine } from "../../organisation/owner-set.ts";
import type { Answer } from "../../organisation/three-values.ts";
import { mayListFlows, type Possible } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { every } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import { allOf, demand, fact, type Proof, type Want } from "../proof.ts";

/** The common language of the source text: what passes between two units means the same to both. */
export const commonLanguage = defineCriterion({
  id: "common-language",
  level: "defined",
  factor: "information",
  source: ["source-text", "kotler-2006", "homburg-2008"],
  messages: {
    met: "all that crosses has one definition, which both sides have agreed on",
    definition: "define `{information}`",
    agreed: "let {units} agree on the definition of `{information}`",
  },
  judge(between) {
    const { at, flows, profile } = between;
    const carried = new Map<Information, Possible<Information>>();
    for (const { item, belongs, waits } of flows) {
      const { information } = item;
      const before = carried.get(information);
      if (before?.belongs === "yes") continue;
      const hangs: readonly Want[] = [before?.waits, waits].filter((want) => want !== undefined);
      carried.set(
        information,
        belongs === "yes"
          ? { item: information, belongs }
          : { item: information, belongs, waits: demand(1, hangs) },
      );
    }
    return every([...carried.values()], ({ item }) => isCommon(item, at), {
      more: mayListFlows(between),
      tolerance: toleranceOf(profile, "common-language"),
    });
  },
});

function isCommon(information: Information, { a, b }: Interface): Proof {
  const { definition, agreed } = information;
  const defined: Answer = definition === undefined ? "unknown" : definition === null ? "no" : "yes";
  const silent = [a, b].filter((side) => !speaksFor(information, side));
  const isAgreed: Answer = agreed === undefined ? "unknown" : silent.length > 0 ? "no" : "yes";
  return allOf(
    fact(defined, information, "definition", "definition", { information }),
    fact(isAgreed, information, "agreed", "agreed", { information, units: silent }),
  );
}

/** Whether a side has agreed on the definition; a unit speaks for those in line with it. */
function speaksFor({ agreed }: Information, side: Unit): boolean {
  return typeof agreed === "object" ? agreed.some((unit) => inLine(unit, side)) : agreed === true;
}
