import type { Relationship } from "../../level/relationship.ts";
import { type Level, levels } from "../../model/level.ts";
import type { DeclaredInterface } from "../../organisation/elements.ts";
import { declaredInterfaceRule } from "../declared-interface-rule.ts";
import { few } from "../few.ts";
import { levelWords } from "../level-words.ts";
import { ruleWord } from "../rule-words.ts";
import { type FixProposal, found } from "../verdict.ts";

/** A level that is wanted and that the design rules out stays a wish: what is in its way is known, and can be changed. */
export const belowTarget = declaredInterfaceRule({
  id: "interface/below-target",
  severity: "warn",
  summary: "the level that the design implies for two units is certainly below the one that is wanted",
  source: ["kotler-2006", "source-text"],
  messages: {
    found:
      "`{a}` and `{b}` are to be {target}, and the design makes them {levels|or}; in the way: {criteria}",
    unknown: "not known whether `{a}` and `{b}` reach the level that is wanted",
    fix: "want {advised}, which is all that the conditions call for",
  },
  isStated: ({ target }) => target !== null,
  judge(relationship, declared) {
    const { between, structural, criteria } = relationship;
    const target = declared.target ?? "undefined";
    if (rank(target) <= rank(structural.atLeast)) return "no";
    if (rank(target) <= rank(structural.atMost)) return "unknown";
    const [a, b] = between;
    const next = levels[rank(structural.atMost) + 1];
    const unmet = criteria.filter(({ level, status }) => level === next && status === "no");
    const evidence = unmet.flatMap((result) => result.evidence);
    return found(
      {
        a,
        b,
        target: ruleWord(target),
        levels: levelWords(structural),
        criteria: few(unmet.map(({ criterion }) => criterion.id)),
      },
      {
        at: ["target"],
        related: [...new Set(evidence)].slice(0, 5),
        fixes: wantLess(relationship, declared),
      },
    );
  },
});

function rank(level: Level): number {
  return levels.indexOf(level);
}

/** Wanting no more than is advised, where that may be reached as things are. */
function wantLess(
  { structural, advised }: Relationship,
  { index, target }: DeclaredInterface,
): readonly FixProposal[] {
  const { atMost } = advised;
  if (target === null || rank(atMost) >= rank(target) || rank(atMost) > rank(structural.atMost)) return [];
  const patch = { op: "replace" as const, path: `/interfaces/${index}/target`, value: atMost };
  return [{ kind: "suggested", params: { advised: ruleWord(atMost) }, patch: [patch] }];
}
