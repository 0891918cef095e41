import { levels } from "../../model/level.ts";
import { declaredInterfaceRule } from "../declared-interface-rule.ts";
import { levelWords } from "../level-words.ts";
import { ruleWord } from "../rule-words.ts";
import { found } from "../verdict.ts";

/** Integrated is not always best: meetings, shared work and common systems cost time, and where nothing calls for them they cost it without a reason. */
export const aboveAdvised = declaredInterfaceRule({
  id: "interface/above-advised",
  severity: "info",
  summary:
    "the level that the design implies for two units is certainly above what their conditions call for",
  source: ["kotler-2006"],
  messages: {
    found: "the design makes `{a}` and `{b}` {levels|or}, and their conditions call for {advised} at most",
    unknown: "not known whether `{a}` and `{b}` are closer than their conditions call for",
  },
  isStated: ({ context }) => context.size > 0,
  judge({ between: [a, b], structural, advised }) {
    if (levels.indexOf(structural.atMost) <= levels.indexOf(advised.atLeast)) return "no";
    if (levels.indexOf(structural.atLeast) <= levels.indexOf(advised.atMost)) return "unknown";
    return found(
      { a, b, levels: levelWords(structural), advised: ruleWord(advised.atMost) },
      { at: ["context"] },
    );
  },
});
