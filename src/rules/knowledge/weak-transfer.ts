import { defineRule } from "../define-rule.ts";
import { ruleWord } from "../rule-words.ts";
import { found } from "../verdict.ts";

/* Ways that improve the interface, and what they are called. */
const better = [
  ["rotation", "rotation"],
  ["project-team", "project team"],
] as const;

/** Courses and documents did not improve the interface where it was measured; rotation, project teams and meetings did. */
export const weakTransfer = defineRule({
  id: "knowledge/weak-transfer",
  subject: "knowledge",
  severity: "info",
  summary: "a knowledge is transferred by training or documents only",
  source: ["le-meunier-fitzhugh-massey-2019", "dawes-massey-2005"],
  messages: {
    found: "`{knowledge}` is transferred by {ways} only",
    unknown: "not known how `{knowledge}` is transferred",
    fix: "transfer it by {way}",
  },
  check(knowledge, { organisation: { design } }) {
    const { transfers } = knowledge;
    if (transfers.length === 0) return "not-examined";
    const ways = new Set<"training" | "document">();
    for (const { through } of transfers) {
      if (through !== "training" && through !== "document") return "clean";
      ways.add(through);
    }
    const written = (design.knowledge as Extract<typeof design.knowledge, object>)[knowledge.id]?.transfers;
    const path = `/knowledge/${knowledge.id}/transfers${Array.isArray(written) ? "/0" : ""}/through`;
    return found(
      { knowledge, ways: [...ways].map(ruleWord) },
      {
        at: ["transfers"],
        fixes: better.map(([way, word]) => ({
          kind: "suggested",
          params: { way: ruleWord(word) },
          patch: [{ op: "replace", path, value: way }],
        })),
      },
    );
  },
});
