import type { Perception } from "../../level/perception.ts";
import type { Relationship } from "../../level/relationship.ts";
import { levels } from "../../model/level.ts";
import { declaredInterfaceRule } from "../declared-interface-rule.ts";
import { levelWords } from "../level-words.ts";
import { ruleWord } from "../rule-words.ts";
import { type Found, found } from "../verdict.ts";

/** Sides that see their relationship differently act on different assumptions; and what both see and the design does not have rests on people alone. */
export const perceptionGap = declaredInterfaceRule({
  id: "interface/perception-gap",
  severity: "warn",
  summary: "two units see their relationship differently, or otherwise than the design makes it",
  source: ["kotler-2006"],
  messages: {
    found:
      "`{a}` sees its relationship with `{b}` as {perceivedA} (score {scoreA}), `{b}` as {perceivedB} ({scoreB}); the design makes it {levels|or}",
    both: "`{a}` and `{b}` see their relationship as {perceived} (scores {scoreA} and {scoreB}), and the design makes it {levels|or}",
    one: "`{unit}` sees its relationship with `{other}` as {perceived} (score {score}), and the design makes it {levels|or}",
    unknown: "not known whether `{a}` and `{b}` see their relationship as the design makes it",
  },
  isStated: ({ perceived }) => perceived.size > 0,
  judge(relationship) {
    const { perceived, structural } = relationship;
    const [least, most] = [levels.indexOf(structural.atLeast), levels.indexOf(structural.atMost)];
    const ranks = perceived.map(({ level }) => levels.indexOf(level));
    if (new Set(ranks).size > 1 || ranks.some((rank) => rank < least || rank > most))
      return gapOf(relationship);
    return least === most ? "no" : "unknown";
  },
});

function gapOf({ between: [a, b], perceived, structural }: Relationship): Found {
  const design = { levels: levelWords(structural) };
  const extra = { at: ["perceived"] };
  const [one, other] = perceived;
  if (one && other) {
    const scores = { a, b, scoreA: one.score, scoreB: other.score, ...design };
    return one.level === other.level
      ? found({ ...scores, perceived: ruleWord(one.level) }, { ...extra, variant: "both" })
      : found({ ...scores, perceivedA: ruleWord(one.level), perceivedB: ruleWord(other.level) }, extra);
  }
  const { unit, score, level } = one as Perception;
  return found(
    { unit, other: unit === a ? b : a, score, perceived: ruleWord(level), ...design },
    { ...extra, variant: "one" },
  );
}
