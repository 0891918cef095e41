import { messageKey } from "../../src/findings/english.ts";
import { readingRules } from "../../src/findings/reading-rules.ts";
import { criteria } from "../../src/level/criteria.ts";
import { asks } from "../../src/level/questions/asks.ts";
import { answerLabels } from "../../src/level/questions/labels.ts";
import { checkingRules } from "../docs/rule-facts.ts";

/** The keys of all messages that rules, levels and questions have. */
export const messageKeys: readonly string[] = [
  ...checkingRules.flatMap(({ id, messages }) =>
    Object.keys(messages).map((variant) => messageKey(id, variant === "found" ? "" : variant)),
  ),
  ...Object.entries(readingRules).flatMap(([id, variants]) =>
    Object.keys(variants).map((variant) => messageKey(id, variant)),
  ),
  ...criteria.flatMap(({ id, messages }) =>
    Object.keys(messages).map((change) => messageKey(`level/${id}`, change === "met" ? "" : change)),
  ),
  ...Object.keys(asks).map((states) => `ask/${states}`),
  ...Object.keys(answerLabels).map((label) => `answer/${label}`),
];
