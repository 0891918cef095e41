import { another, unownedFact } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { exists, type Member } from "../judgement.ts";
import { proved } from "../proof.ts";
import { reporting } from "../reporting.ts";

/** Groups that share no information, no work and no table are on their own: the undefined level of the literature. */
export const informationExchanged = defineCriterion({
  id: "information-exchanged",
  level: "defined",
  factor: "information",
  source: ["source-text", "kotler-2006", "homburg-2008"],
  messages: {
    met: "something passes between the two: a flow, shared work, or a meeting in which a side reports",
    exchange: "let a flow, shared work or a meeting pass information between `{a}` and `{b}`",
    reports: "let somebody report in `{meeting}`",
  },
  judge(between) {
    const { at, flows, shared, ownerless, meetings } = between;
    const members: Member[] = [
      ...flows.map((flow) => ({ ...flow, proof: proved })),
      ...shared.map((item) => ({ item, belongs: "yes" as const, proof: proved })),
      ...ownerless.map((item) => ({
        item,
        belongs: "unknown" as const,
        waits: unownedFact(item),
        proof: proved,
      })),
      ...meetings.map((item) => ({
        item,
        belongs: "yes" as const,
        proof: reporting(item, [at.a, at.b], "some"),
      })),
    ];
    return exists(members, another(between, "exchange", "flows", "activities", "meetings"));
  },
});
