import type { Activity, Flow, Meeting } from "../../organisation/elements.ts";
import { another, type Possible, unownedFact } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { exists } from "../judgement.ts";
import { type Proof, proved } from "../proof.ts";
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
    const members: readonly Possible<Flow | Activity | Meeting>[] = [
      ...flows,
      ...shared.map((item) => ({ item, belongs: "yes" as const })),
      ...ownerless.map((item) => ({ item, belongs: "unknown" as const, waits: unownedFact(item) })),
      ...meetings.map((item) => ({ item, belongs: "yes" as const })),
    ];
    const prove = ({ item }: Possible<Flow | Activity | Meeting>): Proof =>
      item.kind === "meeting" ? reporting(item, [at.a, at.b], "some") : proved;
    return exists(members, prove, another(between, "exchange", "flows", "activities", "meetings"));
  },
});
